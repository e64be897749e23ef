// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/renderer.h"

#include <QTextBrowser>
#include <QTimer>

#include <memory>

namespace ui {

class BodyWriter;

/// Shows the text of one message. Closed to the outside (promises 38, 39): the only resources it
/// gives out are pictures that came with this very message, nothing is ever read from disk or
/// network, and links are told, never followed. HTML stays black on white in a dark palette; plain
/// text follows the palette. GUI thread.
class MailBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    /// Pixels of all pictures of a message together.
    static constexpr qint64 picturesLimit = 3 * 4096 * 3072;

    explicit MailBrowser(QWidget *parent = nullptr);
    ~MailBrowser() override;

    /// Shows the text parts of a message, or of much text as much as can be laid out at once.
    void showBodies(const std::shared_ptr<const mime::RenderedMessage> &message, bool rich);
    /// Writes what was left out, a little at a time, behind what is shown; restWritten() tells.
    void showRest();
    /// What was written stays.
    void stopRest();
    void clearBodies();
    [[nodiscard]] bool isRich() const { return m_rich; }
    /// Text is left out.
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] int percentWritten() const;
    /// Pictures are missing because they are too large, or too many of them are large.
    [[nodiscard]] bool leftPicturesOut() const { return m_picturesLeftOut; }
    [[nodiscard]] bool isWriting() const { return m_rest.isActive(); }
    QVariant loadResource(int type, const QUrl &name) override;
    /// Steps from the normal text size.
    void setZoomSteps(int steps);
    [[nodiscard]] int zoomSteps() const { return m_zoom; }

signals:
    /// A link was chosen: its address in ASCII form and whether the text names another one.
    void linkChosen(const QString &target, bool differs);
    /// The pointer or the keyboard is on a link, or the selection begins in one, which Enter would
    /// open; empty when it left.
    void linkHovered(const QString &target);
    /// More of the rest is there, or all of it.
    void restWritten();
    /// The first picture of what is shown that is too large; told in the middle of layout.
    void pictureLeftOut();

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;

private:
    void fill();
    void writeMore();
    void applyColors();
    void chosen(const QUrl &url);
    /// The target of the link that Enter would open, or empty.
    [[nodiscard]] QString targetOfSelection() const;
    void tellTarget(const QString &first, const QString &otherwise);
    /// A few words in its place when it does not fit into what is left for this message.
    [[nodiscard]] QImage picture(const QByteArray &bytes);
    [[nodiscard]] QImage wordsForPicture(const QString &words) const;

    std::shared_ptr<const mime::RenderedMessage> m_message;
    bool m_rich = false;
    std::unique_ptr<BodyWriter> m_writer;
    QTimer m_rest;
    bool m_filling = false;
    bool m_picturesLeftOut = false;
    qint64 m_pixelsLeft = picturesLimit;
    QString m_hovered; // target of the link under the pointer
    QString m_told;    // what linkHovered() told last
    int m_zoom = 0;
    qreal m_pointSize;
};

} // namespace ui
