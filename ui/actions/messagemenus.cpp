// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MessageActions that lays out menus and toolbar.
#include "ui/actions/actrunner.h"
#include "ui/actions/expungeactions.h"
#include "ui/actions/fileactions.h"
#include "ui/actions/flagactions.h"
#include "ui/actions/keywordactions.h"
#include "ui/actions/messageactions.h"
#include "ui/actions/transferactions.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>

namespace ui {

namespace {

QMenu *markMenu(const FlagActions *flags, QMenu *menu)
{
    using Mark = FlagActions::Mark;
    QMenu *marks = menu->addMenu(MessageActions::tr("M&ark As"));
    marks->setObjectName(QStringLiteral("markMenu"));
    marks->setToolTipsVisible(true);
    const QList<QPair<Mark, Mark>> pairs = {{Mark::Read, Mark::Unread},
                                            {Mark::Flagged, Mark::NotFlagged},
                                            {Mark::Answered, Mark::NotAnswered},
                                            {Mark::Draft, Mark::NotDraft}};
    for (const auto &[on, off] : pairs) {
        marks->addActions({flags->action(on), flags->action(off)});
        if (on != Mark::Draft)
            marks->addSeparator();
    }
    return marks;
}

} // namespace

QList<QAction *> MessageActions::all() const
{
    return m_flags->all() + m_keywords->all() + m_transfers->all() + m_expunge->all() +
           m_files->all() + QList<QAction *>{undo, redo, whatWillBeSent, showCommandsFirst};
}

void MessageActions::fillMessageMenu(QMenu *menu) const
{
    using Mark = FlagActions::Mark;
    menu->addSeparator();
    menu->addActions({m_flags->toggleRead, m_flags->toggleFlagged});
    markMenu(m_flags, menu);
    menu->addMenu(m_keywords->menu());
    menu->addActions({m_flags->action(Mark::Junk), m_flags->action(Mark::NotJunk)});
    menu->addSeparator();
    menu->addActions({m_transfers->copyTo, m_transfers->moveTo, m_files->save});
    menu->addSeparator();
    menu->addActions({m_flags->action(Mark::Deleted), m_flags->action(Mark::NotDeleted)});
    menu->addSeparator();
    menu->addActions({whatWillBeSent, showCommandsFirst});
}

void MessageActions::fillFolderMenu(QMenu *menu) const
{
    menu->addSeparator();
    menu->addActions({m_flags->markFolderRead, m_expunge->expunge, m_expunge->closeFolder});
}

void MessageActions::fillToolBar(QToolBar *bar) const
{
    using Mark = FlagActions::Mark;
    bar->addActions({m_flags->toggleRead, m_flags->toggleFlagged, m_keywords->open});
    bar->addSeparator();
    bar->addActions({m_transfers->copyTo, m_transfers->moveTo, m_flags->action(Mark::Junk),
                     m_flags->action(Mark::Deleted), m_expunge->expunge});
}

void MessageActions::popupContextMenu(const QPoint &global)
{
    using Mark = FlagActions::Mark;
    update();
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("messageContextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_flags->toggleRead, m_flags->toggleFlagged});
    markMenu(m_flags, menu);
    menu->addMenu(m_keywords->menu());
    menu->addActions({m_flags->action(Mark::Junk), m_flags->action(Mark::NotJunk)});
    menu->addSeparator();
    menu->addActions({m_transfers->copyTo, m_transfers->moveTo, m_files->save});
    menu->addSeparator();
    menu->addActions({m_flags->action(Mark::Deleted), m_flags->action(Mark::NotDeleted)});
    menu->addAction(m_expunge->expunge);
    menu->addSeparator();
    menu->addAction(whatWillBeSent);
    menu->popup(global);
}

} // namespace ui
