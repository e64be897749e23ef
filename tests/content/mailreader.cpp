// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/content/mailreader.h"

#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/attachmentbar.h"
#include "ui/viewer/fetchtab.h"
#include "ui/viewer/headerpanel.h"
#include "ui/viewer/headerstab.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/messageviewer.h"
#include "ui/viewer/sourcetab.h"
#include "ui/viewer/structuretab.h"
#include "ui/viewer/viewerstate.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <ctime>

using testsupport::waitUntil;

namespace content {

namespace {

constexpr int shownParts = 6;

// Without what the viewer adds: places where a long word may break, and isolation marks.
QString bare(QString text)
{
    text.remove(QChar(0x200b));
    text.remove(QChar(0x2068));
    text.remove(QChar(0x2069));
    text.replace(QChar(0xa0), u' ');
    return text;
}

} // namespace

MailReader::MailReader(testsupport::WindowDriver *driver)
    : m_driver(driver)
{
}

MailReader::Opening MailReader::open(imap::Uid uid)
{
    Opening opening;
    m_bodies.clear();
    m_named.clear();
    m_links.clear();
    m_otherTabs.clear();
    m_driver->viewer()->setTab(ui::MessageViewer::MessageTab);
    m_clock.reset();
    wait(opening, uid);
    // What the first picture costs belongs to it.
    m_clock.step([] { QCoreApplication::processEvents(); });
    opening.longestStep = m_clock.longestStep();
    if (!opening.shown)
        return opening;
    lookAtForms();
    m_clock.reset();
    lookAtTabs();
    opening.longestTab = m_clock.longestStep();
    m_driver->viewer()->setTab(ui::MessageViewer::MessageTab);
    return opening;
}

void MailReader::wait(Opening &opening, imap::Uid uid)
{
    auto *progress =
        m_driver->viewer()->findChild<ui::ProgressLine *>(QString(), Qt::FindDirectChildrenOnly);
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &poll,
                     [&] { opening.hadProgress = opening.hadProgress || progress->isVisible(); });
    poll.start(50);
    QSignalSpy shown(m_driver->viewer(), &ui::MessageViewer::messageShown);
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    m_clock.step([&] { m_driver->view()->selectMessage(uid); });
    const auto ended = [&] {
        return !shown.isEmpty() && shown.last().at(0).value<imap::Uid>() == uid;
    };
    opening.shown = waitUntil(ended, 60000) && shown.last().at(1).toBool();
    const auto cpu = static_cast<qint64>((std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    opening.milliseconds = std::min(clock.elapsed(), cpu);
}

void MailReader::lookAtForms()
{
    QAction *rich = m_driver->viewer()->richTextAction();
    lookAtDocument();
    if (!rich->isEnabled())
        return;
    m_clock.step([&] {
        rich->toggle();
        QCoreApplication::processEvents();
    });
    lookAtDocument();
    rich->toggle();
}

void MailReader::lookAtDocument()
{
    const auto *browser = m_driver->viewer()->findChild<ui::MailBrowser *>();
    m_bodies << bare(browser->toPlainText());
    for (const QTextFormat &format : browser->document()->allFormats()) {
        const QMap<int, QVariant> properties = format.properties();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const int type = it.value().typeId();
            if (type != QMetaType::QString && type != QMetaType::QUrl &&
                type != QMetaType::QStringList)
                continue;
            const QString value = type == QMetaType::QStringList
                                      ? it.value().toStringList().join(u' ')
                                      : it.value().toString();
            if (it.key() == QTextFormat::AnchorHref)
                m_links << value;
            else
                m_named << value;
        }
    }
    m_links.removeDuplicates();
    m_named.removeDuplicates();
}

void MailReader::lookAtTabs()
{
    ui::MessageViewer *viewer = m_driver->viewer();
    m_clock.step([&] { viewer->setTab(ui::MessageViewer::HeadersTabIndex); });
    QCoreApplication::processEvents();
    m_otherTabs << viewer->findChild<ui::HeadersTab *>()->text();
    m_clock.step([&] { viewer->setTab(ui::MessageViewer::SourceTabIndex); });
    auto *source = viewer->findChild<ui::SourceTab *>();
    const auto *strip = source->findChild<ui::MessageStrip *>();
    (void)waitUntil([&] { return !source->text().isEmpty() || strip->isVisible(); }, 30000);
    QCoreApplication::processEvents();
    m_otherTabs << (strip->isVisible() ? strip->text() : source->text());
    m_clock.step([&] { viewer->setTab(ui::MessageViewer::StructureTabIndex); });
    lookAtStructure();
    m_clock.step([&] { viewer->setTab(ui::MessageViewer::FetchTabIndex); });
    fetchAnswer();
}

// The first few parts, one after the other, as a person would with the arrow keys and Enter.
void MailReader::lookAtStructure()
{
    auto *tab = m_driver->viewer()->findChild<ui::StructureTab *>();
    auto *show = tab->findChild<QPushButton *>(QStringLiteral("showPart"));
    auto *progress = tab->findChild<ui::ProgressLine *>();
    QModelIndex index = tab->tree()->model()->index(0, 0);
    for (int part = 0; part < shownParts && index.isValid(); ++part) {
        m_clock.step([&] {
            tab->tree()->setCurrentIndex(index);
            if (show->isEnabled())
                show->click();
        });
        (void)waitUntil([&] { return !progress->isRunning(); }, 30000);
        QCoreApplication::processEvents();
        index = tab->tree()->indexBelow(index);
    }
    m_otherTabs << tab->findChild<QPlainTextEdit *>(QStringLiteral("partText"))->toPlainText();
}

void MailReader::fetchAnswer()
{
    auto *tab = m_driver->viewer()->findChild<ui::FetchTab *>();
    QSignalSpy answered(tab, &ui::FetchTab::answered);
    (void)tab->choose(QStringLiteral("BODYSTRUCTURE"));
    m_clock.step([&] { tab->fetch(); });
    (void)waitUntil([&] { return !answered.isEmpty(); }, 30000);
    QCoreApplication::processEvents();
    m_otherTabs << tab->answer();
}

void MailReader::pressAround()
{
    constexpr int step = 30;
    auto *browser = m_driver->viewer()->findChild<ui::MailBrowser *>();
    browser->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Tab})
        QTest::keyClick(browser, key);
    const QRect shown = browser->viewport()->rect();
    for (int y = step / 2; y < shown.bottom(); y += step) {
        for (int x = step / 2; x < shown.right(); x += step)
            QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, {x, y});
    }
    QCoreApplication::processEvents();
}

QString MailReader::row(const QString &title) const
{
    auto *panel = m_driver->viewer()->findChild<ui::HeaderPanel *>();
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        if (label->accessibleName().startsWith(title + QStringLiteral(": ")))
            return bare(label->text());
    }
    return {};
}

QString MailReader::subject() const
{
    return bare(m_driver->viewer()->findChild<QLabel *>(QStringLiteral("subject"))->text());
}

QString MailReader::warnings() const
{
    QStringList texts;
    auto *panel = m_driver->viewer()->findChild<ui::HeaderPanel *>();
    for (const ui::MessageStrip *strip : panel->findChildren<ui::MessageStrip *>())
        texts << strip->text();
    return texts.join(u' ');
}

QStringList MailReader::attachments() const
{
    QStringList names;
    const auto *list =
        m_driver->viewer()->findChild<ui::AttachmentBar *>()->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        const QString text = list->item(row)->text(); // "name (size)"
        names << text.first(text.lastIndexOf(QStringLiteral(" (")));
    }
    return names;
}

QStringList MailReader::programs() const
{
    QStringList names;
    const QStringList all = attachments();
    const auto *list =
        m_driver->viewer()->findChild<ui::AttachmentBar *>()->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        const QListWidgetItem *item = list->item(row);
        if (item->data(Qt::AccessibleTextRole).toString() != item->text())
            names << all.at(row);
    }
    return names;
}

QStringList MailReader::attachmentTips() const
{
    QStringList tips;
    const auto *list =
        m_driver->viewer()->findChild<ui::AttachmentBar *>()->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        tips << list->item(row)->toolTip();
    return tips;
}

QString MailReader::choose(const QString &target) const
{
    emit m_driver->viewer()->findChild<ui::MailBrowser *>()->anchorClicked(QUrl(target));
    return strip("linkStrip");
}

QString MailReader::strip(const char *objectName) const
{
    const auto *strip =
        m_driver->viewer()->findChild<ui::MessageStrip *>(QLatin1String(objectName));
    return strip && strip->isVisible() ? strip->text() : QString();
}

} // namespace content
