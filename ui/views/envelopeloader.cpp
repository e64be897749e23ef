// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/envelopeloader.h"

#include "ui/models/messagetablemodel.h"

#include <chrono>
#include <memory>
#include <utility>

namespace ui {

namespace {

// While a request is under way, scrolling is collected a little longer before it is replaced.
constexpr std::chrono::milliseconds collectWhileBusy{25};

} // namespace

EnvelopeLoader::EnvelopeLoader(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EnvelopeLoader::planNow);
}

EnvelopeLoader::~EnvelopeLoader()
{
    dropAll();
}

void EnvelopeLoader::setTarget(MessageTableModel *model, EnvelopeSource *source)
{
    if (model == m_model && source == m_source)
        return;
    dropAll();
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_source = source;
    forgetCut();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        dropAll(); // what was asked for belongs to another state of the mailbox
        forgetCut();
        plan();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &EnvelopeLoader::plan);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EnvelopeLoader::plan);
    connect(model, &QAbstractItemModel::dataChanged, this, &EnvelopeLoader::plan);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EnvelopeLoader::plan);
    plan();
}

void EnvelopeLoader::setVisibleRows(int first, int last)
{
    if (m_first >= 0 && first >= 0 && first != m_first)
        m_direction = first > m_first ? 1 : -1;
    m_first = first;
    m_last = last;
    plan();
}

void EnvelopeLoader::plan()
{
    if (!m_timer.isActive())
        m_timer.start(m_view.isActive() ? collectWhileBusy : std::chrono::milliseconds(0));
}

void EnvelopeLoader::planNow()
{
    if (!m_model || !m_source || m_held || m_first < 0 || m_last < m_first)
        return;
    planView();
    if (!m_view.isActive())
        planAhead();
}

void EnvelopeLoader::planView()
{
    imap::UidSet needed = wanted(m_first, m_last, Want::Envelopes, maximumPage);
    if (m_view.isActive()) {
        // Kept while it still serves the view; a structure request gives way to missing rows.
        const bool serves = m_view.structures ? needed.isEmpty() : touchesView(m_view);
        if (serves)
            return;
        drop(m_view);
    }
    if (!needed.isEmpty()) {
        if (m_ahead.isActive() && touchesView(m_ahead)) {
            std::swap(m_view, m_ahead); // what was asked for ahead has come into view
            return;
        }
        drop(m_ahead);
        const int spare = qMax(0, minimumPage - (m_last - m_first + 1));
        const int first = m_direction < 0 ? m_first - spare : m_first;
        const int last = m_direction < 0 ? m_last : m_last + spare;
        start(m_view, wanted(first, last, Want::Envelopes, maximumPage), false);
        return;
    }
    const imap::UidSet structures = wanted(m_first, m_last, Want::Structures, maximumPage);
    if (!structures.isEmpty())
        start(m_view, structures, true);
}

void EnvelopeLoader::planAhead()
{
    if (m_ahead.isActive())
        return;
    const int page = qBound(minimumPage, m_last - m_first + 1, maximumPage);
    const int first = m_direction > 0 ? m_last + 1 : m_first - page;
    const imap::UidSet uids = wanted(first, first + page - 1, Want::Envelopes, maximumPage);
    // A few missing rows are not worth a request of their own yet.
    if (uids.count() * 2 >= static_cast<quint64>(page) ||
        (!uids.isEmpty() && (first <= 0 || first + page >= m_model->messageCount())))
        start(m_ahead, uids, false);
}

imap::UidSet EnvelopeLoader::wanted(int first, int last, Want want, int limit) const
{
    const imap::UidSet &cut = want == Want::Envelopes ? m_cut : m_cutStructures;
    imap::UidSet uids;
    int found = 0;
    const int end = qMin(last, m_model->messageCount() - 1);
    for (int row = qMax(0, first); row <= end && found < limit; ++row) {
        const bool missing =
            want == Want::Envelopes ? m_model->needsEnvelope(row) : m_model->needsStructure(row);
        if (missing && !cut.contains(m_model->uidAt(row))) {
            uids.add(m_model->uidAt(row));
            ++found;
        }
    }
    return uids;
}

bool EnvelopeLoader::touchesView(const Job &job) const
{
    const int end = qMin(m_last, m_model->messageCount() - 1);
    for (int row = qMax(0, m_first); row <= end; ++row) {
        if (m_model->needsEnvelope(row) && job.uids.contains(m_model->uidAt(row)))
            return true;
    }
    return false;
}

void EnvelopeLoader::start(Job &job, const imap::UidSet &uids, bool structures)
{
    if (uids.isEmpty())
        return;
    // The handle is not known inside the call; done() never comes from within it.
    const auto handle = std::make_shared<quint64>(0);
    const QPointer<EnvelopeLoader> self(this);
    *handle = m_source->fetch(m_model->uidValidity(), uids, structures,
                              [self, handle](EnvelopeSource::End end) {
                                  if (self)
                                      self->finish(*handle, end);
                              });
    if (*handle == 0) {
        m_held = true;
        return;
    }
    job = {*handle, uids, structures};
}

void EnvelopeLoader::finish(quint64 handle, EnvelopeSource::End end)
{
    Job *job = m_view.handle == handle ? &m_view : m_ahead.handle == handle ? &m_ahead : nullptr;
    if (!job)
        return;
    const Job ended = std::exchange(*job, {});
    const QList<imap::Uid> missing = notCome(ended);
    if (end == EnvelopeSource::End::Cut) {
        for (const imap::Uid uid : missing)
            (ended.structures ? m_cutStructures : m_cut).add(uid);
    } else if (!missing.isEmpty() && ended.structures) {
        // It will not come by asking again and again.
        m_model->markNoStructure(missing);
    } else if (!missing.isEmpty()) {
        m_model->markUnavailable(missing);
    }
    plan();
}

QList<imap::Uid> EnvelopeLoader::notCome(const Job &job) const
{
    QList<imap::Uid> missing;
    const auto asked = job.uids.toList(maximumPage);
    for (const imap::Uid uid : asked) {
        const int row = m_model ? m_model->rowOf(uid) : -1;
        if (row < 0)
            continue;
        if (job.structures ? m_model->needsStructure(row) : m_model->needsEnvelope(row))
            missing.append(uid);
    }
    return missing;
}

void EnvelopeLoader::forgetCut()
{
    m_cut = {};
    m_cutStructures = {};
    m_held = false;
}

void EnvelopeLoader::drop(Job &job)
{
    const Job dropped = std::exchange(job, {});
    if (dropped.isActive() && m_source)
        m_source->abandon(dropped.handle);
}

void EnvelopeLoader::dropAll()
{
    drop(m_view);
    drop(m_ahead);
}

} // namespace ui
