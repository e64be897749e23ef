// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/mailbrowser.h"

#include "imapcore/mime/htmllink.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/bodywriter.h"
#include "ui/viewer/safeimage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextCursor>
#include <QWheelEvent>

#include <utility>

namespace ui {

namespace {

constexpr qint64 stepMs = 15; // a frame, about

QString targetOf(const QUrl &url)
{
    return QString::fromLatin1(mime::safeLinkTarget(url.toEncoded()));
}

} // namespace

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
        m_hovered = targetOf(url);
        tellTarget(m_hovered, targetOfSelection());
    });
    connect(this, &QTextEdit::selectionChanged, this,
            [this] { tellTarget(targetOfSelection(), m_hovered); });
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &MailBrowser::writeMore);
    applyColors();
}

MailBrowser::~MailBrowser() = default;

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
            return picture(image->bytes);
        return QImage();
    }
    if (name.scheme() == QLatin1String("data")) {
        const QByteArray text = name.toEncoded();
        const qsizetype comma = text.indexOf(',');
        if (comma > 0 && text.startsWith("data:image/") && text.first(comma).endsWith(";base64") &&
            text.size() <= mime::HtmlLimits::maxDataImageBytes * 2)
            return picture(
                QByteArray::fromBase64(QByteArray::fromPercentEncoding(text.sliced(comma + 1))));
    }
    return QImage();
}

QImage MailBrowser::picture(const QByteArray &bytes)
{
    const qint64 pixels = picturePixels(bytes);
    const bool isTooLarge = isTooLargePicture(bytes);
    if (isTooLarge || pixels > m_pixelsLeft) {
        if (!std::exchange(m_picturesLeftOut, true))
            emit pictureLeftOut();
        return wordsForPicture(isTooLarge ? tr("Picture too large to be shown")
                                          : tr("Left out: too many pictures"));
    }
    m_pixelsLeft -= pixels;
    return safeImage(bytes);
}

QImage MailBrowser::wordsForPicture(const QString &words) const
{
    const QSize size = fontMetrics().size(Qt::TextSingleLine, words) + QSize(16, 10);
    QImage frame(size, QImage::Format_ARGB32_Premultiplied);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawRect(frame.rect().adjusted(0, 0, -1, -1));
    painter.drawText(frame.rect(), Qt::AlignCenter | Qt::TextSingleLine, words);
    return frame;
}

void MailBrowser::showBodies(const std::shared_ptr<const mime::RenderedMessage> &message, bool rich)
{
    m_message = message;
    m_rich = rich;
    m_rest.stop();
    fill();
    verticalScrollBar()->setValue(0);
}

void MailBrowser::showRest()
{
    if (!isCut())
        return;
    m_rest.start();
    writeMore(); // a short rest is there at once
}

void MailBrowser::stopRest()
{
    m_rest.stop();
}

void MailBrowser::clearBodies()
{
    m_rest.stop();
    m_writer.reset();
    m_message.reset();
    clear();
}

bool MailBrowser::isCut() const
{
    return m_writer && !m_writer->isWhole();
}

int MailBrowser::percentWritten() const
{
    return m_writer ? m_writer->percentWritten() : 100;
}

void MailBrowser::fill()
{
    if (!m_message)
        return;
    m_filling = true;
    m_picturesLeftOut = false;
    m_pixelsLeft = picturesLimit; // clear() below lets go of those held
    applyColors();
    document()->setLayoutEnabled(false);
    clear();
    m_writer = std::make_unique<BodyWriter>(document(), m_message, m_rich, palette());
    m_writer->writeBeginning();
    document()->setLayoutEnabled(true);
    m_filling = false;
}

void MailBrowser::writeMore()
{
    // One reads on where one was.
    const int place = verticalScrollBar()->value();
    QElapsedTimer clock;
    clock.start();
    while (isCut() && clock.elapsed() < stepMs)
        m_writer->writePiece();
    verticalScrollBar()->setValue(place);
    if (!isCut())
        m_rest.stop();
    emit restWritten();
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
        const bool wasWhole = !isCut();
        applyColors();
        fill();
        if (wasWhole)
            showRest();
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

void MailBrowser::tellTarget(const QString &first, const QString &otherwise)
{
    m_told = first.isEmpty() ? otherwise : first;
    emit linkHovered(m_told);
}

QString MailBrowser::targetOfSelection() const
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    cursor.setPosition(cursor.selectionStart());
    cursor.movePosition(QTextCursor::NextCharacter); // formats are those of the letter before
    return targetOf(QUrl(cursor.charFormat().anchorHref()));
}

bool MailBrowser::focusNextPrevChild(bool next)
{
    const bool stays = QTextBrowser::focusNextPrevChild(next);
    tellTarget(targetOfSelection(), m_hovered); // Qt tells it on small devices only
    return stays;
}

void MailBrowser::keyPressEvent(QKeyEvent *event)
{
    // Enter opens the link the selection begins in: never one whose target was not seen.
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString target = opens ? targetOfSelection() : QString();
    if (!target.isEmpty() && target != m_told) {
        tellTarget(target, {});
        event->accept();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void MailBrowser::chosen(const QUrl &url)
{
    const QString target = targetOf(url);
    if (target.isEmpty())
        return;
    bool differs = mime::hasUserInfo(target.toLatin1());
    if (m_message && m_rich) {
        for (const mime::HtmlLink &link : m_message->links)
            differs = differs || (link.target == target && link.differs);
    }
    emit linkChosen(target, differs);
}

} // namespace ui
