// SPDX-License-Identifier: GPL-3.0-or-later
// The viewer's questions where to save something do not outlive the message they are about.
#include "tests/ui/fakemessagesource.h"
#include "ui/viewer/messageviewer.h"

#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using ui::MessageViewer;

namespace {

QByteArray withAttachments(const QByteArray &name)
{
    const QByteArray attachment = "--x\r\nContent-Type: application/pdf\r\n"
                                  "Content-Disposition: attachment; filename=" +
                                  name + ".pdf\r\n\r\nABC\r\n";
    return "From: a@example.org\r\nSubject: " + name +
           "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
           "--x\r\nContent-Type: text/plain\r\n\r\nwords\r\n" +
           attachment + attachment + "--x--\r\n";
}

imap::BodyStructure structure()
{
    auto root = std::make_shared<imap::BodyPart>();
    root->mediaType = "multipart/mixed";
    for (const char *section : {"1", "2", "3"}) {
        imap::BodyPart part;
        part.section = section;
        part.mediaType = *section == '1' ? "text/plain" : "application/pdf";
        part.encoding = "7bit";
        part.size = 3;
        root->children.append(part);
    }
    return root;
}

} // namespace

class TestSaveDialogs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void endsWithItsMessage_data();
    void endsWithItsMessage();
    void staysWhenTheMessageVanishes_data() { endsWithItsMessage_data(); }
    void staysWhenTheMessageVanishes();

private:
    void open(quint32 uid, const QByteArray &name);
    /// Looks at the tab and presses the button; the dialog that came.
    [[nodiscard]] QPointer<QFileDialog> ask(int tab, const QString &button);

    std::unique_ptr<MessageViewer> m_viewer;
    FakeMessageSource *m_source = nullptr;
};

void TestSaveDialogs::init()
{
    m_viewer = std::make_unique<MessageViewer>();
    m_source = new FakeMessageSource;
    m_viewer->setSource(m_source);
    m_viewer->resize(800, 600);
    m_viewer->show();
}

void TestSaveDialogs::open(quint32 uid, const QByteArray &name)
{
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(uid));
    m_source->answerMessage(withAttachments(name), structure());
}

QPointer<QFileDialog> TestSaveDialogs::ask(int tab, const QString &button)
{
    m_viewer->setTab(static_cast<MessageViewer::Tab>(tab));
    if (tab == MessageViewer::SourceTabIndex)
        m_source->answerBytes(withAttachments("first"));
    if (auto *tree = m_viewer->findChild<QTreeView *>(QStringLiteral("structureTree"))) {
        const QModelIndex top = tree->model()->index(0, 0);
        tree->setCurrentIndex(tree->model()->index(1, 0, top));
    }
    if (auto *pressed = m_viewer->findChild<QPushButton *>(button))
        pressed->click();
    return m_viewer->findChild<QFileDialog *>();
}

void TestSaveDialogs::endsWithItsMessage_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("button");
    const auto row = [](const char *name, int tab, const char *button) {
        QTest::newRow(name) << tab << QString::fromLatin1(button);
    };
    row("an attachment", MessageViewer::MessageTab, "saveAttachment");
    row("all attachments", MessageViewer::MessageTab, "saveAllAttachments");
    row("the source", MessageViewer::SourceTabIndex, "saveSource");
    row("a part", MessageViewer::StructureTabIndex, "savePart");
}

void TestSaveDialogs::endsWithItsMessage()
{
    QFETCH(int, tab);
    QFETCH(QString, button);
    open(7, "first");
    const QPointer<QFileDialog> dialog = ask(tab, button);
    QVERIFY(dialog && dialog->isVisible());
    open(8, "second");
    QVERIFY(!dialog || !dialog->isVisible());
    QTRY_VERIFY(!dialog);
}

void TestSaveDialogs::staysWhenTheMessageVanishes()
{
    QFETCH(int, tab);
    QFETCH(QString, button);
    open(7, "first");
    const QPointer<QFileDialog> dialog = ask(tab, button);
    QVERIFY(dialog && dialog->isVisible());
    m_viewer->messageVanished();
    QVERIFY(dialog && dialog->isVisible());
}

QTEST_MAIN(TestSaveDialogs)
#include "tst_savedialogs.moc"
