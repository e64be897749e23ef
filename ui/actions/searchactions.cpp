// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/searchactions.h"

#include "imapcore/account/accountsearch.h"
#include "ui/actions/actiontools.h"
#include "ui/dialogs/searchresults.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/models/filterwords.h"
#include "ui/models/foldertreemodel.h"
#include "ui/servertext.h"
#include "ui/views/filterstatus.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"
#include "ui/views/quickfilter.h"

#include <QAction>

#include <utility>

namespace ui {

SearchActions::SearchActions(QWidget *window, MessagePane *pane, FolderTreeModel *folders)
    : QObject(window)
    , m_window(window)
    , m_pane(pane)
    , m_folders(folders)
{
    openForm = makeAction(window, {"searchForm",
                                   tr("Search &Messages…"),
                                   tr("Search"),
                                   QStringLiteral("edit-find"),
                                   {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                                   tr("Search by sender, date, size, flags and more")});
    pane->filter()->setFormAction(openForm);
    connect(openForm, &QAction::triggered, this, &SearchActions::showForm);
    connect(pane->view(), &MessageView::hiddenWanted, this, &SearchActions::uncover);
    update();
}

void SearchActions::setState(AccountState *state)
{
    if (m_state)
        disconnect(m_state->arranger(), nullptr, this, nullptr);
    m_state = state;
    m_covered = {};
    MessageArranger *arranger = state ? state->arranger() : nullptr;
    if (arranger)
        connect(arranger, &MessageArranger::changed, this, [this] {
            if (m_covered.isValid() && !m_state->messages()->rows().isFiltered())
                m_pane->view()->selectMessage(std::exchange(m_covered, {}));
        });
    m_pane->filter()->setArranger(arranger);
    m_pane->filterStatus()->setArranger(arranger);
    update();
}

void SearchActions::update()
{
    const bool open = m_state && m_state->messages()->isOpen();
    setUsable(openForm, open ? QString() : tr("No folder is open."));
    if (m_form && open)
        placeForm();
}

void SearchActions::placeForm()
{
    const QString folder = shownForeignText(m_state->mailbox().text(), 60);
    const QByteArrayList keywords = m_state->messages()->mailboxFlags().keywords();
    // The person may be choosing from them.
    if (m_form->folder() == folder && m_keywords == keywords)
        return;
    m_keywords = keywords;
    m_form->setPlace(folder, m_state->account() ? m_state->name() : QString());
    m_form->setKeywords(keywords);
}

void SearchActions::showForm()
{
    if (!m_form) {
        m_form = new SearchForm(m_window);
        m_keywords.clear();
        connect(m_form, &SearchForm::searchRequested, this, &SearchActions::search);
        placeForm();
        if (!m_state->arranger()->filter().isAll())
            m_form->setProgram(m_state->arranger()->filter());
    }
    m_form->show();
    m_form->raise();
    m_form->activateWindow();
}

void SearchActions::search(const imap::SearchProgram &program, SearchForm::Where where)
{
    if (!m_state)
        return;
    if (m_form)
        m_form->hide(); // it would cover what is found
    if (where == SearchForm::Where::Folder)
        m_state->arranger()->setFilter(program, filterText(program));
    else
        searchFolders(program, where == SearchForm::Where::Below);
}

void SearchActions::searchFolders(const imap::SearchProgram &program, bool below)
{
    imap::Account *account = m_state->account();
    if (!account)
        return;
    const imap::MailboxName top = m_state->mailbox();
    QList<imap::MailboxInfo> mailboxes;
    QHash<imap::MailboxName, imap::MailboxStatus> counts;
    for (const imap::MailboxInfo &each : m_state->facts().mailboxes()) {
        if (below && each.name != top && !each.name.isBelow(top, each.delimiter))
            continue;
        mailboxes.append(each);
        counts.insert(each.name, m_folders->statusOf(m_state->id(), each.name));
    }
    const QString place = shownForeignText(top.text(), 60);
    auto *results =
        new SearchResults(filterText(program),
                          below ? tr("%1 and all below it").arg(place) : m_state->name(), m_window);
    connect(results, &SearchResults::openRequested, this,
            [this, from = QPointer<imap::Account>(account)](const imap::MailboxName &mailbox,
                                                            imap::Uid uid) {
                if (from)
                    emit messageWanted(from, mailbox, uid);
            });
    // The account must outlive its search.
    connect(account, &QObject::destroyed, results, [results] { delete results; });
    results->show();
    results->follow(new imap::AccountSearch(
        account, imap::AccountSearch::newestFirst(mailboxes, counts), program));
}

void SearchActions::uncover(imap::Uid uid)
{
    m_covered = uid;
    if (m_state)
        m_state->arranger()->setFilter({}, {});
}

} // namespace ui
