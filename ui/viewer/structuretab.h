// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/messageref.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace ui {

class MessageStrip;
class ProgressLine;
class SectionSaver;
class StructureModel;

/// The tree of a message's parts. A part is fetched only when it is asked for, shown as text or
/// picture where it is one, and savable. GUI thread.
class StructureTab : public QWidget
{
    Q_OBJECT
public:
    /// Octets of a text part that are shown.
    static constexpr qsizetype shownLimit = 256 * 1024;
    /// Parts larger than this are only saved, not shown.
    static constexpr quint64 fetchLimit = 32 * 1024 * 1024;

    explicit StructureTab(QWidget *parent = nullptr);
    void setMessage(const MessageRef &message);
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

private:
    void buildPreview();
    void updateButtons();
    void showPart();
    void fetched(const imap::BodyPart &part, const imap::Outcome &outcome);
    void showBytes(const imap::BodyPart &part, const imap::SectionBytes &bytes);
    void savePart();
    void say(const QString &text, const QString &details = {});
    [[nodiscard]] const imap::BodyPart *current() const;

    MessageRef m_message;
    QPointer<MessageTicket> m_ticket;
    QPointer<QFileDialog> m_chooser; // about the message shown: gone with it
    StructureModel *m_model;
    QTreeView *m_tree;
    QStackedWidget *m_preview;
    QPlainTextEdit *m_text;
    QLabel *m_image;
    QPushButton *m_show;
    QPushButton *m_save;
    ProgressLine *m_progress;
    MessageStrip *m_strip;
    SectionSaver *m_saver;
};

} // namespace ui
