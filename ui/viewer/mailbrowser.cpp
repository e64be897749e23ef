// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/mailbrowser.h"

#include "imapcore/mime/textclean.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/servertext.h"
#include "ui/viewer/plaintextwriter.h"
#include "ui/viewer/safeimage.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QWheelEvent>

namespace ui {

MailBrowser::MailBrowser(QWidget *parent)
    : QTextBrowser(parent)
    , m_pointSize(font().pointSizeF())
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Message text"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard |
                            Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    document()->setDocumentMargin(14);
    connect(this, &QTextBrowser::anchorClicked, this, &MailBrowser::chosen);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        emit linkHovered(QString::fromLatin1(mime::safeLinkTarget(url.toEncoded())));
    });
    applyColors();
}

void MailBrowser::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // No address is ever opened in here.
}

QVariant MailBrowser::loadResource(int type, const QUrl &name)
{
    // Never the base class: it reads files (ecosystem finding 5).
    if (type != QTextDocument::ImageResource || !m_message)
        return QByteArray("");
    if (name.scheme() == QLatin1String("cid")) {
        const auto image = m_message->inlineImages.constFind(mime::cidOfUrl(name.toEncoded()));
        if (image != m_message->inlineImages.constEnd())
            return safeImage(image->bytes);
        return QImage();
    }
    if (name.scheme() == QLatin1String("data")) {
        const QByteArray text = name.toEncoded();
        const qsizetype comma = text.indexOf(',');
        if (comma > 0 && text.startsWith("data:image/") && text.first(comma).endsWith(";base64") &&
            text.size() <= mime::HtmlLimits::maxDataImageBytes * 2)
            return safeImage(
                QByteArray::fromBase64(QByteArray::fromPercentEncoding(text.sliced(comma + 1))));
    }
    return QImage();
}

void MailBrowser::showBodies(const std::shared_ptr<const mime::RenderedMessage> &message, bool rich,
                             bool everything)
{
    m_message = message;
    m_rich = rich;
    m_everything = everything;
    fill();
    verticalScrollBar()->setValue(0);
}

void MailBrowser::clearBodies()
{
    m_message.reset();
    m_cut = false;
    clear();
}

void MailBrowser::fill()
{
    if (!m_message)
        return;
    m_filling = true;
    m_cut = false;
    applyColors();
    document()->setLayoutEnabled(false);
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    Room room{plainLimit, mime::HtmlLimits::firstWork, firstSections};
    if (m_everything)
        room = {std::numeric_limits<qsizetype>::max(), std::numeric_limits<int>::max(),
                std::numeric_limits<int>::max()};
    bool first = true;
    for (const mime::BodySection &section : m_message->bodies) {
        if (--room.sections < 0 || (m_rich && room.work < section.htmlWork) ||
            room.characters <= 0) {
            m_cut = true;
            break;
        }
        if (!first)
            writeRule(cursor);
        first = false;
        if (section.kind == mime::BodySection::Kind::EmbeddedMessage)
            writeHeading(cursor, section);
        else if (m_rich && (section.plainSource.isEmpty() || !section.htmlSource.isEmpty()))
            writeRich(cursor, section, room);
        else
            writePlain(cursor, section.text, room.characters);
    }
    cursor.endEditBlock();
    document()->setLayoutEnabled(true);
    m_filling = false;
}

void MailBrowser::writeRule(QTextCursor &cursor)
{
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertHtml(QStringLiteral("<hr>"));
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

void MailBrowser::writeRich(QTextCursor &cursor, const mime::BodySection &section, Room &room)
{
    const bool isPart = !m_everything && !section.htmlBegin.isEmpty();
    m_cut = m_cut || isPart;
    room.work -= section.htmlWork;
    // Parsed by itself, then inserted: it closes nothing of the others.
    cursor.insertHtml(isPart ? section.htmlBegin : section.html);
}

void MailBrowser::writePlain(QTextCursor &cursor, const QString &text, qsizetype &room)
{
    const QString shown = text.left(mime::affordableLength(text, room));
    const bool isPart = shown.size() < text.size();
    m_cut = m_cut || isPart;
    room = isPart ? 0 : room - mime::layoutWeight(shown);
    PlainTextWriter(palette()).write(cursor, shown);
}

void MailBrowser::writeHeading(QTextCursor &cursor, const mime::BodySection &section)
{
    QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bool first = true;
    for (const auto &[name, value] : section.heading) {
        if (!first)
            cursor.insertBlock(QTextBlockFormat(), plain);
        first = false;
        cursor.insertText(QString::fromLatin1(name) + QStringLiteral(": "), bold);
        cursor.insertText(shownForeignText(value, 2000), plain);
    }
}

void MailBrowser::applyColors()
{
    // Mail's HTML is written for white paper; its own colours would vanish on a dark ground.
    QPalette colors = QApplication::palette(this);
    if (m_rich && isDarkPalette(colors)) {
        colors.setColor(QPalette::Base, Qt::white);
        colors.setColor(QPalette::Text, QColor(0x1f, 0x1f, 0x1f));
        colors.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xb0));
        colors.setColor(QPalette::PlaceholderText, QColor(0x70, 0x70, 0x70));
    }
    if (colors != palette())
        setPalette(colors);
    // Links would otherwise take the application's colour when HTML is read.
    document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1 }").arg(colors.color(QPalette::Link).name()));
}

void MailBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_filling) {
        applyColors();
        fill();
    }
}

void MailBrowser::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoomSteps(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    QTextBrowser::wheelEvent(event);
}

void MailBrowser::setZoomSteps(int steps)
{
    m_zoom = qBound(-6, steps, 24);
    QFont scaled = font();
    scaled.setPointSizeF(qMax(4.0, m_pointSize * (1.0 + 0.1 * m_zoom)));
    setFont(scaled);
    document()->setDefaultFont(scaled);
}

void MailBrowser::chosen(const QUrl &url)
{
    const QString target = QString::fromLatin1(mime::safeLinkTarget(url.toEncoded()));
    if (target.isEmpty())
        return;
    bool differs = false;
    if (m_message && m_rich) {
        for (const mime::HtmlLink &link : m_message->links)
            differs = differs || (link.target == target && link.differs);
    }
    emit linkChosen(target, differs);
}

} // namespace ui
