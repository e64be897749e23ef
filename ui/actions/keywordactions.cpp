// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keywordactions.h"

#include "ui/actions/actiontools.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/actwords.h"
#include "ui/actions/messagecontext.h"
#include "ui/dialogs/keyworddialog.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/models/keywordstyle.h"
#include "ui/models/messagetablemodel.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {

constexpr qsizetype labelCount = 5;
constexpr qsizetype slotCount = 9;

QByteArrayList systemFlags()
{
    return {"\\Seen", "\\Answered", "\\Flagged", "\\Draft", "\\Deleted"};
}

QIcon colorIcon(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(2, 2, 12, 12), 3, 3);
    return {pixmap};
}

QString menuText(const QString &name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

KeywordActions::KeywordActions(MessageContext *context)
    : QObject(context)
    , m_context(context)
    , m_menu(new QMenu(tr("&Keywords"), context->window()))
{
    QWidget *window = context->window();
    m_menu->setObjectName(QStringLiteral("keywordMenu"));
    m_menu->setToolTipsVisible(true);
    open = makeAction(window, {"keywords",
                               tr("&Keywords"),
                               tr("Keywords ▾"),
                               QStringLiteral("tag"),
                               {},
                               tr("Labels and other keywords of the selected messages")});
    connect(open, &QAction::triggered, this,
            [this] { m_menu->popup(m_context->anchorOf(open).bottomLeft() + QPoint(0, 1)); });
    makeSlots();
    clear = makeAction(window, {"keyword0",
                                tr("Remove &All Keywords"),
                                {},
                                {},
                                {QKeySequence(Qt::Key_0)},
                                tr("Take all keywords shown as labels off the messages")});
    edit = makeAction(window, {"editKeywords",
                               tr("&Other Keywords and Flags…"),
                               {},
                               {},
                               {QKeySequence(Qt::CTRL | Qt::Key_L)},
                               tr("Add, remove or replace any flag and keyword")});
    connect(clear, &QAction::triggered, this, &KeywordActions::removeAll);
    connect(edit, &QAction::triggered, this, &KeywordActions::openDialog);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        update();
        fill();
    });
    update();
    fill();
}

KeywordActions::~KeywordActions() = default;

void KeywordActions::makeSlots()
{
    for (qsizetype slot = 0; slot < slotCount; ++slot) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + slot);
        QAction *action = makeAction(m_context->window(),
                                     {"keyword",
                                      {},
                                      {},
                                      {},
                                      {QKeySequence(key)},
                                      tr("Add this keyword, or remove it when all have it")});
        action->setObjectName(QStringLiteral("keyword%1").arg(slot + 1));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, action] { toggle(action); });
        m_slots << action;
        m_menu->addAction(action);
    }
}

QList<QAction *> KeywordActions::all() const
{
    return m_slots + QList<QAction *>{open, clear, edit};
}

QList<QAction *> KeywordActions::letters() const
{
    return m_slots + QList<QAction *>{clear};
}

/// The five labels everybody knows, then what else is in use in this folder.
QByteArrayList KeywordActions::shownKeywords() const
{
    QByteArrayList keywords;
    for (qsizetype i = 1; i <= labelCount; ++i)
        keywords << "$label" + QByteArray::number(i);
    const MessageTableModel *table = m_context->messages();
    if (!table)
        return keywords;
    const imap::FlagSet labels = flagSet(keywords);
    for (const QByteArray &keyword : table->mailboxFlags().keywords()) {
        const QByteArray lower = keyword.toLower();
        const bool junk = lower == "$junk" || lower == "junk";
        if (!isHousekeepingKeyword(keyword) && !junk && !labels.hasKeyword(keyword) &&
            keywords.size() < 100)
            keywords << keyword;
    }
    return keywords;
}

QString KeywordActions::whyNot(const QByteArray &keyword) const
{
    const QString noSelection = m_context->whyNoSelection();
    return noSelection.isEmpty() ? m_context->permissions().whyNotStore(keyword) : noSelection;
}

/// Empty when one of them can be stored here.
QString KeywordActions::whyNone(const QByteArrayList &flags) const
{
    for (const QByteArray &flag : flags) {
        if (whyNot(flag).isEmpty())
            return {};
    }
    return whyNot(flags.first());
}

void KeywordActions::update()
{
    m_keywords = shownKeywords();
    for (qsizetype slot = 0; slot < slotCount; ++slot) {
        QAction *action = m_slots.at(slot);
        const bool used = slot < m_keywords.size();
        action->setVisible(used);
        if (!used) {
            action->setEnabled(false);
            continue;
        }
        const QByteArray &keyword = m_keywords.at(slot);
        const KeywordStyle style = keywordStyle(keyword);
        if (action->data().toByteArray() != keyword) {
            action->setData(keyword);
            action->setText(menuText(style.name));
            action->setIcon(colorIcon(style.color));
        }
        setUsable(action, whyNot(keyword));
        action->setChecked(m_context->allSelectedHave(keyword));
    }
    setUsable(open, m_context->whyNoSelection());
    setUsable(clear, whyNone(m_keywords));
    setUsable(edit, whyNone(m_keywords + systemFlags()));
}

/// Behind the nine with digits: the rest of the folder's keywords, then the ways to all others.
void KeywordActions::fill()
{
    for (QAction *action : m_menu->actions()) {
        m_menu->removeAction(action);
        if (action->parent() == m_menu)
            action->deleteLater();
    }
    m_menu->addActions(m_slots.first(labelCount));
    if (m_keywords.size() > labelCount)
        m_menu->addSeparator();
    m_menu->addActions(m_slots.sliced(labelCount));
    for (const QByteArray &keyword : m_keywords.mid(slotCount)) {
        const KeywordStyle style = keywordStyle(keyword);
        QAction *more = m_menu->addAction(colorIcon(style.color), menuText(style.name));
        more->setData(keyword);
        more->setCheckable(true);
        more->setChecked(m_context->allSelectedHave(keyword));
        more->setEnabled(whyNot(keyword).isEmpty());
        connect(more, &QAction::triggered, this, [this, more] { toggle(more); });
    }
    m_menu->addSeparator();
    m_menu->addActions({clear, edit});
}

PlannedAct KeywordActions::plan(const QByteArray &keyword, bool add) const
{
    const imap::MessageSelection selection = m_context->selection();
    PlannedAct act = m_context->actOn(selection);
    act.operations = {imap::StoreFlags{
        selection, add ? imap::StoreMode::Add : imap::StoreMode::Remove, flagSet({keyword})}};
    const QString name = keywordStyle(keyword).name, count = messagesText(selection.uids.count());
    act.title = add ? tr("Set keyword “%1” on %2").arg(name, count)
                    : tr("Remove keyword “%1” from %2").arg(name, count);
    act.told = [name, add](const imap::Applied &result) {
        const QString what = messagesText(result.uids.count());
        return add ? tr("Keyword “%1” set on %2.").arg(name, what)
                   : tr("Keyword “%1” removed from %2.").arg(name, what);
    };
    return act;
}

QList<PlannedAct> KeywordActions::possible() const
{
    QList<PlannedAct> acts;
    for (const QByteArray &keyword : m_keywords) {
        if (whyNot(keyword).isEmpty() && acts.size() < slotCount)
            acts << plan(keyword, !m_context->allSelectedHave(keyword));
    }
    return acts;
}

/// By the keyword the person read on it: the folder's list may have grown meanwhile.
void KeywordActions::toggle(QAction *action)
{
    const QByteArray keyword = action->data().toByteArray();
    if (!whyNot(keyword).isEmpty())
        return;
    const bool add = !m_context->allSelectedHave(keyword);
    m_context->runner()->run(plan(keyword, add));
    action->setChecked(!add); // the tick follows the server, not the click
}

void KeywordActions::removeAll()
{
    const imap::MessageSelection selection = m_context->selection();
    if (!m_context->whyNoSelection().isEmpty())
        return;
    QByteArrayList gone;
    for (const QByteArray &keyword : m_keywords) {
        if (m_context->permissions().mayStore(keyword))
            gone << keyword;
    }
    PlannedAct act = m_context->actOn(selection);
    act.operations = {imap::StoreFlags{selection, imap::StoreMode::Remove, flagSet(gone)}};
    act.title = tr("Remove all keywords from %1").arg(messagesText(selection.uids.count()));
    act.told = [](const imap::Applied &result) {
        return tr("Keywords removed from %1.").arg(messagesText(result.uids.count()));
    };
    m_context->runner()->run(act);
}

void KeywordActions::openDialog()
{
    const imap::MessageSelection selection = m_context->selection();
    if (!m_context->whyNoSelection().isEmpty())
        return;
    KeywordDialog::Subject subject;
    subject.account = m_context->state()->account();
    subject.selection = selection;
    subject.permissions = m_context->permissions();
    subject.flags = systemFlags() + m_keywords;
    for (const QByteArray &keyword : m_context->messages()->mailboxFlags().keywords()) {
        if (!keyword.startsWith('\\') && !subject.flags.contains(keyword))
            subject.flags << keyword;
    }
    for (const QByteArray &flag : std::as_const(subject.flags)) {
        const MessageContext::Spread spread = m_context->spreadOf(flag);
        if (spread == MessageContext::Spread::All)
            subject.onAll << flag;
        else if (spread == MessageContext::Spread::Some)
            subject.onSome << flag;
    }
    auto *dialog = new KeywordDialog(subject, m_context->window());
    connect(dialog, &QDialog::accepted, this, [=, this, place = m_context->place()] {
        if (!m_context->isStillAtOrTell(place))
            return;
        PlannedAct act = m_context->actOn(place.state->account(), selection);
        act.operations = dialog->operations();
        act.title = tr("Change flags of %1").arg(messagesText(selection.uids.count()));
        act.told = [](const imap::Applied &result) {
            return tr("Flags of %1 changed.").arg(messagesText(result.uids.count()));
        };
        m_context->runner()->runNow(act); // the dialog has shown the commands
    });
    dialog->open();
}

} // namespace ui
