// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/searchresults.h"

#include "imapcore/account/accountsearch.h"
#include "ui/errortext.h"
#include "ui/models/folderwords.h"
#include "ui/models/searchresultmodel.h"
#include "ui/servertext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

QTableView *resultTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("searchResultTable"));
    table->setAccessibleName(SearchResults::tr("Messages found"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    const int em = table->fontMetrics().averageCharWidth();
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    table->setTextElideMode(Qt::ElideMiddle); // of a folder the end says most
    header->resizeSection(SearchResultModel::Folder, 28 * em);
    header->resizeSection(SearchResultModel::From, 24 * em);
    header->resizeSection(SearchResultModel::Date, 14 * em);
    header->resizeSection(SearchResultModel::Size, 13 * em);
    header->setSectionResizeMode(SearchResultModel::Subject, QHeaderView::Stretch);
    table->setSortingEnabled(true);
    table->sortByColumn(SearchResultModel::Date, Qt::DescendingOrder);
    return table;
}

} // namespace

SearchResults::SearchResults(const QString &what, const QString &where, QWidget *parent)
    : QDialog(parent)
    , m_hits(new SearchResultModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_status(new QLabel(this))
    , m_troubles(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("searchResults"));
    setWindowTitle(tr("Found in %1").arg(where));
    m_sorted->setSourceModel(m_hits);
    m_sorted->setSortRole(SearchResultModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table = resultTable(m_sorted, this);
    auto *title = new QLabel(what, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("searchResultStatus"));
    m_troubles->setObjectName(QStringLiteral("searchResultTroubles"));
    m_troubles->setTextFormat(Qt::PlainText);
    m_troubles->setWordWrap(true);
    m_troubles->hide();
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Folders searched"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open Message"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("searchResultOpen"));
    m_stop = buttons->addButton(tr("&Stop"), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(QStringLiteral("searchResultStop"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addWidget(m_troubles);
    layout->addWidget(buttons);
    connect(m_table, &QAbstractItemView::activated, this, &SearchResults::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &SearchResults::openCurrent);
    connect(m_stop, &QPushButton::clicked, this, &SearchResults::stop);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SearchResults::tell);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 28);
    m_table->setFocus();
    tell();
}

void SearchResults::follow(imap::AccountSearch *search)
{
    search->setParent(this);
    m_search = search;
    connect(search, &imap::AccountSearch::found, this, &SearchResults::add);
    connect(search, &imap::AccountSearch::failed, this, &SearchResults::addFailure);
    connect(search, &imap::AccountSearch::progressed, this, &SearchResults::setProgress);
    connect(search, &imap::AccountSearch::finished, this, &SearchResults::finish);
    search->start();
}

void SearchResults::add(const imap::FoundElsewhere &found)
{
    m_hits->add(found);
    tell();
}

void SearchResults::addFailure(const imap::MailboxName &mailbox, const imap::ImapError &error)
{
    const ErrorText text = describe(error, {});
    m_failures << tr("“%1” was left out: %2")
                      .arg(shownForeignText(mailbox.text(), 60),
                           QString(text.headline + u' ' + text.details).trimmed());
    tell();
}

void SearchResults::setProgress(qsizetype done, qsizetype total)
{
    m_done = done;
    m_total = total;
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    tell();
}

void SearchResults::finish()
{
    m_finished = true;
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    tell();
}

void SearchResults::stop()
{
    m_stopped = true;
    if (m_search)
        m_search->cancel();
    finish();
}

void SearchResults::tell()
{
    const auto found = static_cast<qint64>(m_hits->foundCount());
    const int shown = m_hits->rowCount();
    QString text = found == 0   ? tr("No message found")
                   : found == 1 ? tr("1 message found")
                                : tr("%1 messages found").arg(countText(found));
    if (found > shown)
        text += tr(", the newest of each folder shown");
    if (!m_finished)
        text += tr("; folder %1 of %2…").arg(countText(m_done), countText(m_total));
    else if (m_stopped)
        text += tr("; stopped after %1 of %2 folders").arg(countText(m_done), countText(m_total));
    else
        text += tr("; all %1 folders searched").arg(countText(m_total));
    m_status->setText(text);
    m_progress->setVisible(!m_finished);
    m_stop->setEnabled(!m_finished);
    m_open->setEnabled(m_table->currentIndex().isValid());
    // A few say enough; all of them would push the table away.
    m_troubles->setVisible(!m_failures.isEmpty());
    m_troubles->setText(
        m_failures.mid(0, 3).join(u'\n') +
        (m_failures.size() > 3 ? u'\n' + tr("and %1 more").arg(m_failures.size() - 3) : QString()));
}

void SearchResults::openCurrent()
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    if (!current.isValid())
        return;
    const SearchResultModel::Hit &hit = m_hits->hitAt(current.row());
    emit openRequested(hit.mailbox, hit.uid);
}

} // namespace ui
