// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/messageref.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FindBar;
class MessageStrip;
class ProgressLine;
class SectionSaver;

/// The raw source of a message, fetched when the tab is looked at, shown 1 MiB at a time, savable
/// byte for byte. GUI thread.
class SourceTab : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype step = 1024 * 1024;

    explicit SourceTab(QWidget *parent = nullptr);
    /// Another message; nothing is fetched yet.
    void setMessage(const MessageRef &message);
    /// The tab is looked at: fetches unless that was done.
    void ensureLoaded();
    [[nodiscard]] QString text() const;
    /// In what is shown so far.
    void find();

private:
    void load();
    void fetched(const imap::Outcome &outcome);
    void showMore();
    void save();

    MessageRef m_message;
    QPointer<MessageTicket> m_ticket;
    QPointer<QFileDialog> m_chooser; // about the message shown: gone with it
    imap::SectionBytes m_bytes;
    qsizetype m_shown = 0;
    bool m_loaded = false;
    QPlainTextEdit *m_text;
    FindBar *m_find;
    QLabel *m_count;
    QPushButton *m_more;
    QPushButton *m_save;
    ProgressLine *m_progress;
    MessageStrip *m_strip;
    SectionSaver *m_saver;
};

} // namespace ui
