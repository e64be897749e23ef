// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the folder tree is drawn where there is little room.
#include "ui/models/foldernode.h"
#include "ui/models/itemroles.h"
#include "ui/views/folderdelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace ui;

class TestFolderRow : public QObject
{
    Q_OBJECT
private slots:
    void nameComesBeforeCounts_data();
    void nameComesBeforeCounts();

private:
    /// Pixels of the name's and of the pill's colour.
    struct Seen
    {
        int name = 0;
        int pill = 0;
        int leftmostPill = 0;
    };
    [[nodiscard]] static Seen draw(int width);
};

TestFolderRow::Seen TestFolderRow::draw(int width)
{
    QStandardItemModel model;
    auto *item = new QStandardItem(QStringLiteral("INBOX"));
    item->setData(static_cast<int>(FolderKind::Mailbox), FolderKindRole);
    item->setData(true, SelectableRole);
    item->setData(true, SubscribedRole);
    item->setData(true, WatchedRole);
    item->setData(1234, UnreadCountRole);
    item->setData(56789, TotalCountRole);
    model.appendRow(item);
    QImage image(width, 26, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette.setColor(QPalette::Text, Qt::red);
    option.palette.setColor(QPalette::Highlight, Qt::blue);
    FolderDelegate().paint(&painter, option, model.index(0, 0));
    painter.end();
    Seen seen;
    seen.leftmostPill = width;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() > 200 && color.green() < 120 && color.blue() < 120)
                ++seen.name;
            if (color == QColor(Qt::blue)) {
                ++seen.pill;
                seen.leftmostPill = qMin(seen.leftmostPill, x);
            }
        }
    }
    return seen;
}

void TestFolderRow::nameComesBeforeCounts_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("pill");
    QTest::newRow("wide") << 300 << true;
    QTest::newRow("the pill is the last to go") << 150 << true;
    QTest::newRow("narrow") << 90 << false;
    QTest::newRow("narrower than a pill") << 60 << false;
}

void TestFolderRow::nameComesBeforeCounts()
{
    QFETCH(int, width);
    QFETCH(bool, pill);
    const Seen seen = draw(width);
    QVERIFY2(seen.name > 20, qPrintable(QString::number(seen.name)));
    QCOMPARE(seen.pill > 0, pill);
    constexpr int icon = 24;
    QVERIFY(seen.leftmostPill > icon);
}

QTEST_MAIN(TestFolderRow)
#include "tst_folderrow.moc"
