// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/wirelog.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>

namespace ui {

/// The transcript of one account. Lines are kept up to a number and a weight; then the oldest go,
/// a block at a time. What arrives is put in a few times a second and a bounded number at once, so
/// that no flood of lines makes the window wait. GUI thread, owned by ConsoleAccount.
class TranscriptModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ConnectionColumn, ActionColumn, SideColumn, TextColumn, BytesColumn };
    static constexpr int columns = 6;
    enum Role {
        ActionNumberRole = Qt::UserRole + 201, // behind those of itemroles.h
        SideRole,                              // imap::WireLine::Direction as int
        ConnectionRole,                        // number
        ActionNameRole,                        // for people
        PurposeRole,                           // as the engine named it
        FailureRole                            // bool: the server refuses
    };
    struct Limits
    {
        qsizetype lines = 20'000;
        qsizetype weight = 8 * 1024 * 1024;
        qsizetype atOnce = 500; // rows put in per turn of the event loop
    };

    explicit TranscriptModel(QObject *parent = nullptr)
        : TranscriptModel(Limits(), parent)
    {
    }
    explicit TranscriptModel(const Limits &limits, QObject *parent = nullptr);

    void append(const QList<imap::WireLine> &lines);
    /// A line of our own; `text` is a sentence.
    void appendNote(const QString &text);
    void clear();
    /// While paused, lines are collected but not put in; of them too the oldest go.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }
    [[nodiscard]] const imap::WireLine &line(int row) const
    {
        return m_lines[static_cast<size_t>(row)];
    }
    [[nodiscard]] QList<int> rowsOf(quint64 action) const;
    /// The last thing a person did that is still in the transcript: not IDLE, counting or the like.
    [[nodiscard]] quint64 lastAction() const;
    /// Lines that went because the transcript is bounded.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    /// Rows for what is waiting now, without the wait; for tests and before saving.
    void flush();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void insertWaiting(qsizetype most);
    void makeRoom(qsizetype coming);
    void boundWaiting();
    [[nodiscard]] QString accessibleText(const imap::WireLine &line) const;

    Limits m_limits;
    std::deque<imap::WireLine> m_lines;
    std::deque<imap::WireLine> m_waiting;
    qsizetype m_weight = 0;
    qsizetype m_waitingWeight = 0;
    qint64 m_dropped = 0;
    bool m_paused = false;
    QTimer m_timer;
};

} // namespace ui
