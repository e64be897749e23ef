// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/renderer.h"

#include <QTextBrowser>

#include <memory>

namespace ui {

/// Shows the text of one message. Closed to the outside (promises 38, 39): the only resources it
/// gives out are pictures that came with this very message, nothing is ever read from disk or
/// network, and links are told, never followed. HTML stays black on white in a dark palette; plain
/// text follows the palette. GUI thread.
class MailBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    /// Characters of plain text shown before "show all", see mime::layoutWeight().
    static constexpr qsizetype plainLimit = 256 * 1024;
    /// Text parts shown before "show all".
    static constexpr int firstSections = 50;

    explicit MailBrowser(QWidget *parent = nullptr);

    /// Shows all text parts of a message, each parsed as a document of its own (promise 40).
    void showBodies(const std::shared_ptr<const mime::RenderedMessage> &message, bool rich,
                    bool everything);
    void clearBodies();
    [[nodiscard]] bool isRich() const { return m_rich; }
    /// The last showBodies() left text out.
    [[nodiscard]] bool wasCut() const { return m_cut; }
    QVariant loadResource(int type, const QUrl &name) override;
    /// Steps from the normal text size.
    void setZoomSteps(int steps);
    [[nodiscard]] int zoomSteps() const { return m_zoom; }

signals:
    /// A link was chosen: its address in ASCII form and whether the text names another one.
    void linkChosen(const QString &target, bool differs);
    /// The pointer or the keyboard is on a link; empty when it left.
    void linkHovered(const QString &target);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;

private:
    /// What may still be laid out at once.
    struct Room
    {
        qsizetype characters;
        int work;
        int sections;
    };

    void fill();
    void applyColors();
    void writeRule(QTextCursor &cursor);
    void writeRich(QTextCursor &cursor, const mime::BodySection &section, Room &room);
    void writePlain(QTextCursor &cursor, const QString &text, qsizetype &room);
    void writeHeading(QTextCursor &cursor, const mime::BodySection &section);
    void chosen(const QUrl &url);

    std::shared_ptr<const mime::RenderedMessage> m_message;
    bool m_rich = false;
    bool m_everything = false;
    bool m_cut = false;
    bool m_filling = false;
    int m_zoom = 0;
    qreal m_pointSize;
};

} // namespace ui
