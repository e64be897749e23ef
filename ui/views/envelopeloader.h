// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/envelopesource.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ui {

class MessageTableModel;

/// Decides which messages' envelopes to ask for: the rows in view first, then what shows whether
/// they have attachments, then the page ahead in the direction of scrolling. One request for the
/// view and at most one ahead are under way; requests whose rows were scrolled past are dropped.
/// Collects by a timer, so a thousand scroll steps make a few requests. GUI thread.
class EnvelopeLoader : public QObject
{
    Q_OBJECT
public:
    explicit EnvelopeLoader(QObject *parent = nullptr);
    ~EnvelopeLoader() override;

    /// Both may be null; the source must live until it is replaced.
    void setTarget(MessageTableModel *model, EnvelopeSource *source);
    void setVisibleRows(int first, int last);
    /// Something came or a connection is back: look again.
    void plan();

    static constexpr int minimumPage = 50;
    static constexpr int maximumPage = 100;

private:
    struct Job
    {
        quint64 handle = 0;
        imap::UidSet uids;
        bool structures = false;
        [[nodiscard]] bool isActive() const { return handle != 0; }
    };
    enum class Want { Envelopes, Structures };

    void planNow();
    void planView();
    void planAhead();
    [[nodiscard]] imap::UidSet wanted(int first, int last, Want want, int limit) const;
    [[nodiscard]] bool touchesView(const Job &job) const;
    void start(Job &job, const imap::UidSet &uids, bool structures);
    void finish(quint64 handle, EnvelopeSource::End end);
    void drop(Job &job);
    void dropAll();
    /// What was asked for and is still not there.
    [[nodiscard]] QList<imap::Uid> notCome(const Job &job) const;
    void forgetCut();

    QPointer<MessageTableModel> m_model;
    EnvelopeSource *m_source = nullptr;
    QTimer m_timer;
    Job m_view;
    Job m_ahead;
    int m_first = -1;
    int m_last = -1;
    int m_direction = 1;
    // Without a connection only what the store holds comes. The rest is asked for once, and again
    // when the mailbox was opened anew.
    imap::UidSet m_cut;
    imap::UidSet m_cutStructures;
    bool m_held = false; // there is nobody to ask
};

} // namespace ui
