// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rightspage.h"

#include "ui/models/rightswords.h"
#include "ui/servertext.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QTreeWidget *rightsTable(const QStringList &titles, const QString &name, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setHeaderLabels(titles);
    table->setRootIsDecorated(false);
    table->setAllColumnsShowFocus(true);
    table->setUniformRowHeights(true);
    table->setAccessibleName(name);
    table->header()->setStretchLastSection(true);
    return table;
}

} // namespace

RightsPage::RightsPage(QWidget *parent)
    : FactPage(parent)
    , m_letters(valueLabel({}, this))
    , m_generation(valueLabel({}, this))
    , m_mine(rightsTable({tr("Letter"), tr("You may")}, tr("Your rights"), this))
    , m_others(rightsTable({tr("Who"), tr("Letters"), tr("May")}, tr("Rights of everybody"), this))
    , m_why(valueLabel({}, this))
{
    m_mine->setObjectName(QStringLiteral("myRights"));
    m_others->setObjectName(QStringLiteral("acl"));
    m_letters->setObjectName(QStringLiteral("myRightsLetters"));
    m_why->setObjectName(QStringLiteral("aclSentence"));
    contents()->addWidget(m_letters);
    contents()->addWidget(m_generation);
    contents()->addWidget(m_mine, 3);
    contents()->addWidget(new QLabel(tr("Who may do what:"), this));
    contents()->addWidget(m_others, 2);
    contents()->addWidget(m_why);
}

void RightsPage::showMine(const QByteArray &rights)
{
    m_letters->setText(rights.isEmpty()
                           ? tr("You have no rights in this folder.")
                           : tr("Your rights in this folder: %1").arg(shownServerText(rights)));
    m_generation->setText(areOldRights(rights) ? tr("The server uses the old letters (RFC 2086).")
                                               : tr("The server uses the letters of RFC 4314."));
    m_generation->setVisible(!rights.isEmpty());
    m_mine->clear();
    const QList<RightWord> words = rightsInWords(rights);
    for (const RightWord &word : words) {
        auto *row = new QTreeWidgetItem(m_mine, {QString(QLatin1Char(word.letter)), word.words});
        row->setFont(0, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    m_mine->resizeColumnToContents(0);
    showContents();
}

void RightsPage::showEntries(const std::optional<QList<imap::AclEntry>> &entries,
                             const QString &why)
{
    m_others->clear();
    m_others->setVisible(entries.has_value());
    m_why->setText(why);
    m_why->setVisible(!entries);
    if (!entries)
        return;
    for (const imap::AclEntry &entry : *entries) {
        auto *row = new QTreeWidgetItem(m_others, {identifierInWords(entry.identifier),
                                                   shownServerText(entry.rights),
                                                   rightsSentence(entry.rights)});
        row->setFont(1, QFontDatabase::systemFont(QFontDatabase::FixedFont));
        row->setToolTip(0, shownServerText(entry.identifier).toHtmlEscaped());
        row->setToolTip(2, row->text(2).toHtmlEscaped());
    }
    m_others->resizeColumnToContents(0);
    m_others->resizeColumnToContents(1);
}

} // namespace ui
