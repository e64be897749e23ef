// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/bodyview.h"

#include "imapcore/mime/htmllink.h"
#include "imapcore/mime/renderer.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/attachmentbar.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/headerpanel.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/problemwords.h"
#include "ui/viewer/shownaddress.h"
#include "ui/viewer/targetline.h"

#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , m_header(new HeaderPanel(this))
    , m_remote(new MessageStrip(this))
    , m_problems(new MessageStrip(this))
    , m_cut(new MessageStrip(this))
    , m_link(new MessageStrip(this))
    , m_browser(new MailBrowser(this))
    , m_find(new FindBar(m_browser, this))
    , m_attachments(new AttachmentBar(this))
    , m_target(new TargetLine(this))
{
    m_remote->setObjectName(QStringLiteral("remoteStrip"));
    m_problems->setObjectName(QStringLiteral("problemStrip"));
    m_cut->setObjectName(QStringLiteral("cutStrip"));
    m_link->setObjectName(QStringLiteral("linkStrip"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    auto *strips = new QVBoxLayout;
    strips->setContentsMargins(16, 6, 16, 4);
    strips->setSpacing(4);
    for (MessageStrip *strip : {m_remote, m_problems, m_cut, m_link})
        strips->addWidget(strip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(rule);
    layout->addLayout(strips);
    layout->addWidget(m_browser, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_target);
    layout->addWidget(m_attachments);
    connect(m_browser, &MailBrowser::linkChosen, this, &BodyView::linkChosen);
    connect(m_browser, &MailBrowser::linkHovered, m_target, &TargetLine::setTarget);
    connect(m_browser, &MailBrowser::restWritten, this, &BodyView::showCut);
    // Told in the middle of layout, and the strip takes room from the browser.
    connect(m_browser, &MailBrowser::pictureLeftOut, this, &BodyView::showProblems,
            Qt::QueuedConnection);
}

void BodyView::showMessage(const MessageRef &ref,
                           const std::shared_ptr<const mime::RenderedMessage> &message,
                           const std::optional<imap::InternalDate> &received)
{
    m_message = message;
    m_rich = !message->hasPlainText && message->hasHtml;
    m_header->showMessage(*message, received);
    m_attachments->showAttachments(ref, message->attachments);
    m_link->hide();
    m_target->setTarget({});
    fill();
}

void BodyView::clear()
{
    m_message.reset();
    m_browser->clearBodies();
    m_attachments->clear();
    m_find->hide();
    m_target->setTarget({});
}

bool BodyView::isRich() const
{
    return m_rich;
}

bool BodyView::canChooseForm() const
{
    return m_message && m_message->hasHtml;
}

void BodyView::setRich(bool rich)
{
    if (!m_message || rich == m_rich || (rich && !m_message->hasHtml))
        return;
    m_rich = rich;
    fill();
    emit formChanged();
}

void BodyView::fill()
{
    m_browser->showBodies(m_message, m_rich);
    showNotices();
}

void BodyView::showNotices()
{
    m_remote->clearActions();
    const int images = m_message->remoteImagesBlocked;
    const int other = m_message->remoteOtherBlocked;
    if (images > 0)
        m_remote->showText(MessageStrip::Kind::Warning,
                           tr("%n remote image(s) not loaded.", nullptr, images));
    else if (other > 0)
        m_remote->showText(MessageStrip::Kind::Warning,
                           tr("%n remote item(s) not loaded.", nullptr, other));
    m_remote->setVisible(images + other > 0);
    if (images + other > 0)
        m_remote->setToolTip(tr("Loading them would tell the sender that and when you read this. "
                                "Postroom fetches nothing that a mail refers to."));
    showProblems();
    showCut();
}

void BodyView::showProblems()
{
    m_problems->hide();
    if (!m_message)
        return;
    QString problems = describeProblems(m_message->problems);
    if (m_browser->leftPicturesOut())
        problems += (problems.isEmpty() ? QString() : QStringLiteral(" ")) +
                    tr("Pictures that are too large are not shown; the Structure tab can save "
                       "them.");
    if (!problems.isEmpty())
        m_problems->showText(MessageStrip::Kind::Warning, problems);
}

void BodyView::showCut()
{
    const bool writing = m_browser->isWriting();
    if (!writing || !m_writing)
        m_cut->clearActions();
    if (!m_browser->isCut()) {
        m_writing = false;
        m_cut->hide();
        return;
    }
    m_cut->showText(
        MessageStrip::Kind::Information,
        writing ? tr("Showing the rest of the message: %1 %").arg(m_browser->percentWritten())
                : tr("This is a long text; only its beginning is shown."));
    if (!writing)
        connect(m_cut->addAction(tr("Show All")), &QToolButton::clicked, this, &BodyView::showRest);
    else if (!m_writing)
        connect(m_cut->addAction(tr("Cancel")), &QToolButton::clicked, this, &BodyView::stopRest);
    m_writing = writing;
}

void BodyView::showRest()
{
    m_browser->setFocus(); // the button goes
    m_browser->showRest();
}

void BodyView::stopRest()
{
    if (!m_browser->isWriting())
        return;
    m_browser->stopRest();
    showCut();
}

void BodyView::find()
{
    m_find->open();
}

void BodyView::linkChosen(const QString &target, bool differs)
{
    m_link->clearActions();
    m_link->hide();
    if (!differs) {
        emit openUrlRequested(QUrl(target));
        return;
    }
    const QString shown = shownTarget(target, 160);
    const QString host = shownTarget(QUrl(target).host(QUrl::FullyEncoded), 120);
    const QString words =
        mime::hasUserInfo(target.toLatin1())
            ? tr("What stands before the “@” in this link is no server. It leads to %1: %2",
                 "host, whole address")
                  .arg(host, shown)
            : tr("This link shows one address and leads to another: %1").arg(shown);
    m_link->showText(MessageStrip::Kind::Warning, withBreaks(words));
    connect(m_link->addAction(tr("Open It")), &QToolButton::clicked, this, [this, target] {
        m_link->hide();
        emit openUrlRequested(QUrl(target));
    });
    connect(m_link->addAction(tr("Do Not Open")), &QToolButton::clicked, m_link, &QWidget::hide);
}

} // namespace ui
