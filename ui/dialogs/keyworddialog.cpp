// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keyworddialog.h"

#include "ui/actions/actwords.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/models/keywordstyle.h"
#include "ui/servertext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int FlagRole = Qt::UserRole;
constexpr int StateRole = Qt::UserRole + 1; // as it was
constexpr qsizetype longestKeyword = 100;

QString shownFlag(const QByteArray &flag)
{
    const QString name = keywordStyle(flag).name;
    const QString wire = shownServerText(flag);
    return name == wire ? wire : QStringLiteral("%1   (%2)").arg(name, wire);
}

} // namespace

QString keywordProblem(const QString &text)
{
    if (text.isEmpty())
        return KeywordDialog::tr("Type a keyword.");
    if (text.startsWith(u'\\'))
        return KeywordDialog::tr("A keyword does not begin with “\\”: such names are for flags of "
                                 "the protocol.");
    if (text.size() > longestKeyword)
        return KeywordDialog::tr("That is too long; servers take about %1 letters.")
            .arg(longestKeyword);
    for (const QChar c : text) {
        if (c.unicode() <= 0x20 || c.unicode() == 0x7f)
            return KeywordDialog::tr("A keyword is one word: no spaces.");
        if (c.unicode() > 0x7e)
            return KeywordDialog::tr("A keyword has plain English letters, digits and signs only: "
                                     "not “%1”.")
                .arg(c);
        if (QStringLiteral("(){%*\"\\]").contains(c))
            return KeywordDialog::tr("A keyword cannot have “%1” in it.").arg(c);
    }
    return {};
}

KeywordDialog::KeywordDialog(Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_list(new QListWidget(this))
    , m_new(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_problem(new QLabel(this))
    , m_replace(
          new QCheckBox(tr("&Replace: set exactly the ticked ones, take all others off"), this))
    , m_preview(new CommandPreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("keywordDialog"));
    setWindowTitle(tr("Flags and Keywords"));
    auto *title = new QLabel(
        tr("Flags and keywords of %1").arg(messagesText(m_subject.selection.uids.count())), this);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    m_list->setObjectName(QStringLiteral("keywordList"));
    m_list->setAccessibleName(title->text());
    m_list->setSpacing(2);
    m_new->setObjectName(QStringLiteral("newKeyword"));
    m_new->setAccessibleName(tr("Another keyword"));
    m_new->setPlaceholderText(tr("Another keyword"));
    m_add->setObjectName(QStringLiteral("addKeyword"));
    m_add->setAutoDefault(false);
    m_replace->setObjectName(QStringLiteral("replaceFlags"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (const QByteArray &flag : std::as_const(m_subject.flags))
        addItem(flag, m_subject.onAll.contains(flag)    ? Qt::Checked
                      : m_subject.onSome.contains(flag) ? Qt::PartiallyChecked
                                                        : Qt::Unchecked);
    layOut(title);
    connect(m_list, &QListWidget::itemChanged, this, &KeywordDialog::refresh);
    connect(m_replace, &QCheckBox::toggled, this, &KeywordDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, &KeywordDialog::addTyped);
    connect(m_new, &QLineEdit::returnPressed, this, &KeywordDialog::addTyped);
    connect(m_new, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_preview, &CommandPreview::ready, this,
            [this] { m_apply->setEnabled(!m_preview->error() && !operations().isEmpty()); });
    refresh();
}

void KeywordDialog::layOut(QLabel *title)
{
    auto *add = new QHBoxLayout;
    add->addWidget(m_new, 1);
    add->addWidget(m_add);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Change Flags"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("applyKeywords"));
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addLayout(add);
    layout->addWidget(m_problem);
    layout->addWidget(m_replace);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    m_preview->setVisibleLines(3);
    resize(520, 540);
}

void KeywordDialog::addItem(const QByteArray &flag, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(shownFlag(flag), m_list);
    item->setData(FlagRole, flag);
    item->setData(StateRole, state);
    Qt::ItemFlags flags = Qt::ItemIsUserCheckable | Qt::ItemIsSelectable;
    const QString whyNot = m_subject.permissions.whyNotStore(flag);
    if (whyNot.isEmpty())
        flags |= Qt::ItemIsEnabled;
    if (state == Qt::PartiallyChecked)
        flags |= Qt::ItemIsUserTristate;
    item->setFlags(flags);
    item->setCheckState(state);
    item->setToolTip(whyNot);
}

void KeywordDialog::addTyped()
{
    if (addKeyword(m_new->text().trimmed()))
        m_new->clear();
}

bool KeywordDialog::addKeyword(const QString &text)
{
    QString problem = keywordProblem(text);
    const QByteArray keyword = text.toLatin1();
    if (problem.isEmpty())
        problem = m_subject.permissions.whyNotStore(keyword);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(FlagRole).toByteArray().compare(keyword, Qt::CaseInsensitive) == 0) {
            item->setCheckState(Qt::Checked);
            m_list->setCurrentItem(item);
            return true;
        }
    }
    addItem(keyword, Qt::Unchecked);
    QListWidgetItem *added = m_list->item(m_list->count() - 1);
    added->setCheckState(Qt::Checked);
    m_list->setCurrentItem(added);
    return true;
}

void KeywordDialog::setReplacing(bool on)
{
    m_replace->setChecked(on);
}

QList<imap::Operation> KeywordDialog::operations() const
{
    imap::FlagSet set, add, remove;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QByteArray flag = item->data(FlagRole).toByteArray();
        const auto before = static_cast<Qt::CheckState>(item->data(StateRole).toInt());
        if (item->checkState() == Qt::Checked)
            set.insert(flag);
        if (item->checkState() == Qt::Checked && before != Qt::Checked)
            add.insert(flag);
        if (item->checkState() == Qt::Unchecked && before != Qt::Unchecked)
            remove.insert(flag);
    }
    QList<imap::Operation> list;
    if (m_replace->isChecked()) {
        list << imap::StoreFlags{m_subject.selection, imap::StoreMode::Replace, set};
        return list;
    }
    if (add != imap::FlagSet())
        list << imap::StoreFlags{m_subject.selection, imap::StoreMode::Add, add};
    if (remove != imap::FlagSet())
        list << imap::StoreFlags{m_subject.selection, imap::StoreMode::Remove, remove};
    return list;
}

void KeywordDialog::refresh()
{
    m_apply->setEnabled(false);
    m_preview->show(m_subject.account, operations());
}

} // namespace ui
