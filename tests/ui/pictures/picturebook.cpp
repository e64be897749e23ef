// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures/picturebook.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

namespace {

bool isTooSmall(const QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText)
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width();
}

/// The text of an action shown as an icon alone is for its tooltip.
bool showsText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
}

/// A text or a table is covered by its own viewport, which is what is seen of it.
bool isInPicture(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    return !(area ? area->viewport() : &widget)->visibleRegion().isEmpty();
}

bool isTooSmall(const QHeaderView &header, int column)
{
    return !header.isHidden() && header.orientation() == Qt::Horizontal &&
           !header.isSectionHidden(column) &&
           header.sectionSize(column) < header.sectionSizeHint(column);
}

} // namespace

PictureBook::PictureBook(QString edition)
    : m_edition(std::move(edition))
{
}

void PictureBook::take(QWidget *widget, const QString &name)
{
    // A dialog may grow with what came into it.
    for (QSize before; before != widget->size();) {
        before = widget->size();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QPixmap picture = widget->grab();
    const QString folder = qEnvironmentVariable("POSTROOM_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(
            picture.save(QDir(folder).filePath(name + u'-' + m_edition + QLatin1String(".png"))));
    look(widget, name);
    const auto children = widget->findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->isVisibleTo(widget) && isInPicture(*child))
            look(child, name);
    }
}

void PictureBook::look(const QWidget *widget, const QString &picture)
{
    const QMetaObject *meta = widget->metaObject();
    for (; QByteArray(meta->className()).startsWith("ui::"); meta = meta->superClass())
        m_seen.insert(QString::fromLatin1(meta->className()).mid(4));
    const auto cut = [this, &picture](const QString &words) {
        m_cut << QStringLiteral("%1: %2").arg(picture, words);
    };
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && isTooSmall(*label))
        cut(label->text());
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && showsText(*button) && !button->text().isEmpty() &&
        button->width() < button->sizeHint().width())
        cut(button->text());
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
        for (int column = 0; column < header->count(); ++column) {
            if (isTooSmall(*header, column))
                cut(header->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
}

QStringList PictureBook::widgetClasses(const QString &folder)
{
    static const QRegularExpression heading(
        QStringLiteral("^class (\\w+)(?: final)? : public (\\w+)"),
        QRegularExpression::MultilineOption);
    QHash<QString, QString> bases;
    QDirIterator headers(folder, {QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto at = heading.globalMatch(text); at.hasNext();) {
            const QRegularExpressionMatch match = at.next();
            bases.insert(match.captured(1), match.captured(2));
        }
    }
    static const QSet<QString> widgets{QStringLiteral("QWidget"),
                                       QStringLiteral("QDialog"),
                                       QStringLiteral("QFrame"),
                                       QStringLiteral("QDockWidget"),
                                       QStringLiteral("QStatusBar"),
                                       QStringLiteral("QMainWindow"),
                                       QStringLiteral("QTreeView"),
                                       QStringLiteral("QTableView"),
                                       QStringLiteral("QAbstractItemView"),
                                       QStringLiteral("QListView"),
                                       QStringLiteral("QTextBrowser"),
                                       QStringLiteral("QPlainTextEdit"),
                                       QStringLiteral("QLineEdit"),
                                       QStringLiteral("QHeaderView"),
                                       QStringLiteral("QToolButton"),
                                       QStringLiteral("QLabel"),
                                       QStringLiteral("QMenu"),
                                       QStringLiteral("QWizard"),
                                       QStringLiteral("QWizardPage"),
                                       QStringLiteral("QMessageBox")};
    QStringList found;
    for (auto it = bases.cbegin(); it != bases.cend(); ++it) {
        QString base = it.value();
        while (bases.contains(base))
            base = bases.value(base);
        if (widgets.contains(base))
            found << it.key();
    }
    found.sort();
    return found;
}
