// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog, bar, page and panel in its states, light and dark. With POSTROOM_SCREENSHOTS=folder
// the pictures are left there for people to look at (LC_ALL and QT_SCALE_FACTOR hold); without, it
// is still insisted that each class has one and that no words are cut.
#include "tests/ui/pictures/scene.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using ui::ColorScheme;

class TestPictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void take_data();
    void take();
    void everyClassHasAPicture();

private:
    QTranslator m_words;
    QSet<QString> m_seen;
};

void TestPictures::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_pictures"));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.0"));
    if (m_words.load(QLocale(), QStringLiteral("postroom"), QStringLiteral("_"),
                     QStringLiteral(":/i18n")) ||
        m_words.load(QStringLiteral(":/i18n/postroom_en"))) // "C": the plurals all the same
        QCoreApplication::installTranslator(&m_words);
    QApplication::setStyle(new ui::PostroomStyle);
    const int points = qEnvironmentVariableIntValue("POSTROOM_SCREENSHOTS_FONT");
    if (points > 0) {
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
}

void TestPictures::take_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<void (*)(PictureBook *)>("takeAll");
    const std::pair<const char *, void (*)(PictureBook *)> subjects[] = {
        {"accounts", pictures::takeAccounts}, {"certificates", pictures::takeCertificates},
        {"folders", pictures::takeFolders},   {"properties", pictures::takeProperties},
        {"acts", pictures::takeActs},         {"searches", pictures::takeSearches},
        {"viewer", pictures::takeViewer},     {"console", pictures::takeConsole},
        {"window", pictures::takeWindow},
    };
    for (const auto &[name, takeAll] : subjects) {
        QTest::addRow("%s light", name) << static_cast<int>(ColorScheme::Light) << takeAll;
        QTest::addRow("%s dark", name) << static_cast<int>(ColorScheme::Dark) << takeAll;
    }
}

void TestPictures::take()
{
    QFETCH(int, scheme);
    using TakeAll = void (*)(PictureBook *);
    QFETCH(TakeAll, takeAll);
    QSettings().clear();
    applyColorScheme(static_cast<ColorScheme>(scheme));
    PictureBook book(QString::fromLatin1(QTest::currentDataTag()).section(u' ', 1));
    takeAll(&book);
    applyColorScheme(ColorScheme::Light);
    m_seen += book.seen();
    QVERIFY2(book.cutWords().isEmpty(), qPrintable(book.cutWords().join(u'\n')));
}

void TestPictures::everyClassHasAPicture()
{
    const QString folder = QStringLiteral(POSTROOM_UI_FOLDER);
    const QStringList classes = PictureBook::widgetClasses(folder);
    QVERIFY2(classes.size() > 50, qPrintable(folder));
    QStringList missing;
    for (const QString &name : classes) {
        if (!m_seen.contains(name))
            missing << name;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

Q_DECLARE_METATYPE(void (*)(PictureBook *))

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
