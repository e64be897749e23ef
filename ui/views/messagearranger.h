// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/outcome.h"
#include "ui/models/rowarrangement.h"
#include "ui/models/tableorder.h"

#include <QObject>
#include <QTimer>

namespace ui {

class MessageTableModel;
class OperationSource;

/// Which messages of the open folder the table shows, and in which order: asks the server and has
/// the answer put into the model; asks again when messages have come. One question is under way at
/// a time, a newer one takes its place. Answers are read in another thread, since a million rows
/// take their time. The order is kept per folder in the settings, the filter is not. GUI thread,
/// owned by AccountState.
class MessageArranger : public QObject
{
    Q_OBJECT
public:
    /// The model must outlive it.
    explicit MessageArranger(MessageTableModel *model, QObject *parent = nullptr);
    ~MessageArranger() override;

    /// May be null; must live until it is replaced.
    void setSource(OperationSource *source);
    /// Names the account in the settings.
    void setAccountName(const QString &name) { m_accountName = name; }
    /// SORT=DISPLAY is offered.
    void setDisplaySort(bool on) { m_displaySort = on; }
    [[nodiscard]] MessageTableModel *model() const { return m_model; }

    /// As shown, or, while busy, as it will be.
    [[nodiscard]] const TableOrder &order() const
    {
        return isBusy() ? m_wanted.order : m_shown.order;
    }
    void setOrder(const TableOrder &order);
    /// ALL is no filter.
    [[nodiscard]] const imap::SearchProgram &filter() const { return m_wanted.filter; }
    /// `text` is what stands in the field for it.
    void setFilter(const imap::SearchProgram &program, const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filterText; }
    /// The filter could not be asked for, in words; else empty.
    [[nodiscard]] const QString &filterTrouble() const { return m_filterTrouble; }

    [[nodiscard]] bool isBusy() const { return m_handle != 0 || m_reading; }
    /// How far the order under way is, in hundredths; -1 when that is not known.
    [[nodiscard]] int percentDone() const { return m_percent; }
    /// Back to what is shown.
    void cancel();
    /// How long after messages came it is asked again; for tests.
    void setQuietTime(int milliseconds) { m_quiet.setInterval(milliseconds); }

signals:
    /// Order, filter or what goes on.
    void changed();
    void percentDoneChanged();
    /// The order asked for cannot be had; in words.
    void orderRefused(const QString &words);

private:
    struct Wish
    {
        TableOrder order;
        imap::SearchProgram filter;
        bool operator==(const Wish &) const = default;
    };
    void onMailboxChanged();
    void ask(bool again);
    void askAgain();
    [[nodiscard]] imap::Operation question() const;
    void onAnswer(const imap::Outcome &outcome);
    void read(const imap::Outcome &outcome);
    void show(RowArrangement made);
    void fail(const imap::ImapError &error);
    void failOrder(const QString &words, bool notOffered, bool tell);
    void drop();
    void onProgress(quint64 done, quint64 total);
    [[nodiscard]] QString settingsKey() const;

    MessageTableModel *m_model;
    OperationSource *m_source = nullptr;
    QString m_accountName;
    QByteArray m_mailbox; // the settings of which were read
    imap::UidValidity m_validity;
    Wish m_wanted;
    Wish m_shown;
    QString m_filterText;
    QString m_filterTrouble;
    QTimer m_quiet;
    quint64 m_handle = 0;
    quint64 m_turn = 0; // an answer that is read for an earlier one comes to nothing
    imap::Uid m_newest; // when asked
    int m_percent = -1;
    bool m_reading = false;
    bool m_again = false;
    bool m_byPerson = false; // who waits for the answer, or hears why there is none
    bool m_displaySort = false;
};

} // namespace ui
