// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/expungedialog.h"

#include "imapcore/account/account.h"
#include "ui/actions/actwords.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/expungemodel.h"
#include "ui/icons/icon.h"
#include "ui/models/quotawords.h"
#include "ui/servertext.h"
#include "ui/theme/colors.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace ui {

namespace {

constexpr qsizetype envelopesAtOnce = 200;

QString noteFor(const QByteArrayList &lines)
{
    for (const QByteArray &line : lines) {
        if (line.startsWith("UID EXPUNGE"))
            return ExpungeDialog::tr("UIDPLUS: only the messages listed are touched");
        if (line == "CLOSE")
            return ExpungeDialog::tr("CLOSE removes all that is marked at that moment");
    }
    return lines.contains("EXPUNGE")
               ? ExpungeDialog::tr("No UIDPLUS: marks on other messages are taken off first and "
                                   "put back after EXPUNGE")
               : QString();
}

} // namespace

ExpungeDialog::ExpungeDialog(Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_model(new ExpungeModel(m_subject.marked.uids, m_subject.who, this))
    , m_view(new QTableView(this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_freed(new QLabel(this))
    , m_preview(new CommandPreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("expungeDialog"));
    setWindowTitle(m_subject.close ? tr("Close Folder") : tr("Expunge"));
    m_keep = link("keepSelected", tr("Keep selected"),
                  tr("The selected messages keep their mark and stay"));
    m_restore = link("restoreSelected", tr("Restore selected (remove the mark)"),
                     tr("The mark \\Deleted is taken off the selected messages"));
    if (m_subject.close) // CLOSE leaves nothing that is marked
        m_model->setUntickedFate(ExpungeModel::Fate::Restore);
    m_keep->setVisible(!m_subject.close);
    makeTable();
    layOut();
    connect(m_keep, &QToolButton::clicked, this,
            [this] { setSelected(static_cast<int>(ExpungeModel::Fate::Keep)); });
    connect(m_restore, &QToolButton::clicked, this,
            [this] { setSelected(static_cast<int>(ExpungeModel::Fate::Restore)); });
    connect(m_model, &ExpungeModel::fatesChanged, this, &ExpungeDialog::refresh);
    connect(m_preview, &CommandPreview::ready, this, &ExpungeDialog::onPreview);
    if (m_subject.table) {
        connect(m_subject.table, &QAbstractItemModel::rowsRemoved, this,
                [this] { m_model->takeFrom(*m_subject.table); });
        connect(m_subject.table, &QAbstractItemModel::modelReset, this,
                &ExpungeDialog::onTableReset);
        m_model->takeFrom(*m_subject.table);
    }
    sizeColumns();
    refresh();
    loadMore();
}

void ExpungeDialog::makeTable()
{
    m_view->setObjectName(QStringLiteral("expungeList"));
    m_view->setAccessibleName(tr("Messages that will be removed"));
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().lineSpacing() + 11);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(m_view->fontMetrics().lineSpacing() + 11);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(ExpungeModel::SubjectColumn, QHeaderView::Stretch);
    header->moveSection(ExpungeModel::WhoColumn, ExpungeModel::DateColumn); // sizes are at the end
    const auto updateLinks = [this] {
        const bool any = m_view->selectionModel()->hasSelection();
        m_keep->setEnabled(any);
        m_restore->setEnabled(any);
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, updateLinks);
    updateLinks();
}

void ExpungeDialog::sizeColumns()
{
    const auto width = [this](const QString &text) {
        return m_view->fontMetrics().horizontalAdvance(text) + 18;
    };
    m_view->setColumnWidth(ExpungeModel::TickColumn, 34);
    m_view->setColumnWidth(ExpungeModel::FromColumn, width(QString(16, u'n')));
    m_view->setColumnWidth(ExpungeModel::DateColumn, width(QStringLiteral("22 Nov 2026")));
    m_view->setColumnWidth(ExpungeModel::SizeColumn, width(QStringLiteral("9999.9 KB")));
    int widest = width(tr("Who marked it"));
    for (const QString &who : std::as_const(m_subject.who))
        widest = qMax(widest, width(who));
    m_view->setColumnWidth(ExpungeModel::WhoColumn, qMin(widest, this->width() * 3 / 10));
}

QToolButton *ExpungeDialog::link(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ExpungeDialog::layOut()
{
    auto *picture = new QLabel(this);
    picture->setPixmap(
        icon(QStringLiteral("edit-delete-shred")).pixmap(QSize(22, 22), devicePixelRatioF()));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(quiet));
    m_explanation->setPalette(quiet);
    m_freed->setPalette(quiet);
    m_freed->setObjectName(QStringLiteral("expungeFreed"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(picture);
    head->addWidget(m_title, 1);
    auto *links = new QHBoxLayout;
    links->addWidget(m_keep);
    links->addWidget(m_restore);
    links->addStretch(1);
    links->addWidget(m_freed);
    // In this order everywhere: what the eye and Enter meet first sends nothing.
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_do = new QPushButton(this);
    m_do->setObjectName(QStringLiteral("expungeDo"));
    m_do->setAutoDefault(false);
    QPalette danger = m_do->palette();
    danger.setColor(QPalette::Active, QPalette::ButtonText, dangerColor(palette()));
    danger.setColor(QPalette::Inactive, QPalette::ButtonText, dangerColor(palette()));
    m_do->setPalette(danger);
    cancel->setDefault(true);
    connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_explanation);
    layout->addWidget(m_view, 1);
    layout->addLayout(links);
    layout->addWidget(m_preview);
    layout->addLayout(buttons);
    m_preview->setVisibleLines(4);
    resize(QSize(1000, 500).boundedTo(parentWidget() ? parentWidget()->size() - QSize(20, 40)
                                                     : QSize(1000, 500)));
    setTabOrder(m_view, m_keep);
    setTabOrder(m_keep, m_restore);
    cancel->setFocus();
}

void ExpungeDialog::setSelected(int fate)
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    m_model->setFate(rows, static_cast<ExpungeModel::Fate>(fate));
}

QList<imap::Operation> ExpungeDialog::operations() const
{
    QList<imap::Operation> list;
    imap::MessageSelection some = m_subject.marked;
    some.uids = m_model->uids(ExpungeModel::Fate::Restore);
    if (!some.uids.isEmpty())
        list << imap::StoreFlags{some, imap::StoreMode::Remove,
                                 imap::FlagSet(imap::SystemFlag::Deleted)};
    some.uids = m_model->uids(ExpungeModel::Fate::Remove);
    if (m_subject.close)
        list << imap::CloseMailbox{some};
    else if (!some.uids.isEmpty())
        list << imap::ExpungeMessages{some};
    return list;
}

imap::UidSet ExpungeDialog::going() const
{
    return m_model->uids(ExpungeModel::Fate::Remove);
}

void ExpungeDialog::onPreview()
{
    const bool refused = m_preview->error().has_value();
    m_preview->setNote(refused ? tr("Not possible on this server") : noteFor(m_preview->lines()));
    m_do->setEnabled(!refused && !operations().isEmpty());
}

/// Rows that nobody looked at yet are fetched a page at a time, so that the sum comes true.
void ExpungeDialog::loadMore()
{
    const imap::UidSet wanted = m_model->missing(envelopesAtOnce).subtracted(m_asked);
    if (wanted.isEmpty() || !m_subject.account || !m_subject.table)
        return;
    imap::FetchEnvelopes fetch;
    fetch.uidValidity = m_subject.marked.uidValidity;
    fetch.uids = wanted;
    m_loading = m_subject.account->run(fetch, this);
    connect(m_loading, &imap::Request::finished, this, [this, wanted](imap::Request *request) {
        // Replaced by the list's own wish for rows: asked again.
        const bool replaced =
            request->error() && std::holds_alternative<imap::Abandoned>(*request->error());
        if (!replaced)
            m_asked = m_asked.united(wanted);
        if (m_subject.table)
            m_model->takeFrom(*m_subject.table);
        loadMore();
    });
}

void ExpungeDialog::onTableReset()
{
    const bool same = m_subject.table && m_subject.table->isOpen() &&
                      m_subject.table->mailbox() == m_subject.marked.mailbox &&
                      m_subject.table->uidValidity() == m_subject.marked.uidValidity;
    if (same)
        m_model->takeFrom(*m_subject.table);
    else
        reject(); // what was listed no longer holds
}

} // namespace ui
