// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/messageviewer.h"

#include "imapcore/mime/renderer.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/errortext.h"
#include "ui/viewer/attachmentbar.h"
#include "ui/viewer/bodyview.h"
#include "ui/viewer/fetchtab.h"
#include "ui/viewer/headerstab.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/sourcetab.h"
#include "ui/viewer/structuretab.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

MessageViewer::MessageViewer(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePage(m_stack))
    , m_progress(new ProgressLine(this))
    , m_strip(new MessageStrip(this))
    , m_tabs(new QTabWidget(m_stack))
{
    makeTabs();
    makeActions();
    m_state->setObjectName(QStringLiteral("viewerState"));
    m_strip->setObjectName(QStringLiteral("viewerStrip"));
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    connect(m_progress, &ProgressLine::cancelled, this, [this] {
        abandon();
        showError(imap::Abandoned{});
    });
    connect(m_progress, &ProgressLine::appeared, this, [this] {
        m_state->showEmpty(ViewerEmpty::Loading);
        m_stack->setCurrentWidget(m_state);
    });
    showNothing(ViewerEmpty::NoMessage);
}

MessageViewer::~MessageViewer() = default;

void MessageViewer::makeTabs()
{
    m_body = new BodyView(m_tabs);
    m_headers = new HeadersTab(m_tabs);
    m_sourceTab = new SourceTab(m_tabs);
    m_structure = new StructureTab(m_tabs);
    m_fetch = new FetchTab(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("viewerTabs"));
    m_tabs->addTab(m_body, tr("Message"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_sourceTab, tr("Source"));
    m_tabs->addTab(m_structure, tr("Structure"));
    m_tabs->addTab(m_fetch, tr("Fetch…"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &MessageViewer::currentTabChanged);
    connect(m_body, &BodyView::openUrlRequested, this, &MessageViewer::openUrlRequested);
    connect(m_body, &BodyView::formChanged, this, &MessageViewer::updateActions);
    connect(m_body->attachments(), &AttachmentBar::openFileRequested, this,
            &MessageViewer::openFileRequested);
}

void MessageViewer::makeActions()
{
    const auto make = [this](const QString &text, const QList<QKeySequence> &keys) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        addAction(action); // the whole window's: the person mostly stands in the list
        return action;
    };
    m_richText = make(tr("Body as &Rich Text"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)});
    m_richText->setCheckable(true);
    connect(m_richText, &QAction::toggled, m_body, &BodyView::setRich);
    m_find = make(tr("&Find in Message"), {QKeySequence::Find});
    connect(m_find, &QAction::triggered, this, [this] {
        const QWidget *tab = m_tabs->currentWidget();
        if (tab == m_headers)
            return m_headers->find();
        if (tab == m_sourceTab)
            return m_sourceTab->find();
        setTab(MessageTab);
        m_body->find();
    });
    m_zoomIn = make(tr("Zoom &In"), {QKeySequence(Qt::CTRL | Qt::Key_Plus),
                                     QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = make(tr("Zoom &Out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    m_zoomReset = make(tr("&Normal Size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    connect(m_zoomIn, &QAction::triggered, this, [this] { setZoomSteps(zoomSteps() + 1); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { setZoomSteps(zoomSteps() - 1); });
    connect(m_zoomReset, &QAction::triggered, this, [this] { setZoomSteps(0); });
}

int MessageViewer::zoomSteps() const
{
    return m_body->browser()->zoomSteps();
}

void MessageViewer::setZoomSteps(int steps)
{
    m_body->browser()->setZoomSteps(steps);
}

void MessageViewer::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void MessageViewer::setSource(MessageSource *source)
{
    showNothing(source ? ViewerEmpty::NoFolder : ViewerEmpty::NoAccount);
    delete m_source;
    m_source = source;
    if (source)
        source->setParent(this);
}

void MessageViewer::abandon()
{
    if (m_ticket)
        m_ticket->disconnect(this);
    delete m_ticket;
    m_progress->stop();
    m_body->stopRest(); // of the message before
}

void MessageViewer::showNothing(ViewerEmpty reason)
{
    abandon();
    m_uid = {};
    m_shown = false;
    m_several = false;
    m_strip->clearActions();
    m_strip->hide();
    m_body->clear();
    m_headers->clear();
    m_sourceTab->setMessage({});
    m_structure->setMessage({});
    m_fetch->setMessage({});
    m_state->showEmpty(reason);
    m_stack->setCurrentWidget(m_state);
    updateActions();
}

void MessageViewer::showSeveral(qint64 count, quint64 octets, bool all)
{
    if (!m_several)
        showNothing(ViewerEmpty::NoMessage);
    m_several = true;
    m_state->showSeveral(count, octets, all);
}

void MessageViewer::showMessage(imap::UidValidity uidValidity, imap::Uid uid)
{
    abandon();
    m_several = false;
    m_strip->clearActions();
    m_strip->hide();
    m_uidValidity = uidValidity;
    m_uid = uid;
    m_shown = false;
    if (!m_source) {
        showNothing(ViewerEmpty::NoAccount);
        return;
    }
    // The message before stays in view until this one is there or 0.3 s have gone: no flicker.
    m_ticket = m_source->run(imap::ReadMessage{uidValidity, uid}, this);
    if (!m_ticket) {
        showNothing(ViewerEmpty::Offline);
        return;
    }
    m_progress->start(tr("Loading the message"));
    connect(m_ticket, &MessageTicket::progressed, m_progress, &ProgressLine::setProgress);
    connect(m_ticket, &MessageTicket::finished, this, &MessageViewer::finished);
}

void MessageViewer::readAgain()
{
    if (m_uid.isValid() && !m_shown && !m_ticket)
        showMessage(m_uidValidity, m_uid);
}

void MessageViewer::finished(const imap::Outcome &outcome,
                             const std::shared_ptr<const mime::RenderedMessage> &rendered)
{
    m_ticket = nullptr;
    m_progress->stop();
    const auto *parts = std::get_if<imap::MessageParts>(&outcome);
    if (!parts || !rendered) {
        const auto *error = std::get_if<imap::ImapError>(&outcome);
        showError(error ? *error : imap::ImapError(imap::ProtocolViolation{}));
        return;
    }
    MessageRef ref;
    ref.source = m_source;
    ref.uidValidity = m_uidValidity;
    ref.uid = m_uid;
    ref.size = parts->data.size.value_or(0);
    ref.structure = parts->data.structure;
    m_shown = true;
    m_body->showMessage(ref, rendered, parts->data.internalDate);
    m_headers->showHeader(parts->header.isEmpty() ? parts->whole : parts->header);
    m_sourceTab->setMessage(ref);
    m_structure->setMessage(ref);
    m_fetch->setMessage(ref);
    m_stack->setCurrentWidget(m_tabs);
    currentTabChanged();
    updateActions();
    emit messageShown(m_uid, true);
}

void MessageViewer::showError(const imap::ImapError &error)
{
    m_shown = false;
    m_body->clear();
    const ErrorText text =
        describe(error, m_source ? m_source->settings() : imap::ConnectionSettings{});
    const bool offline = m_offline && std::holds_alternative<imap::ConnectionLost>(error);
    if (offline)
        m_state->showEmpty(ViewerEmpty::Offline);
    else
        m_state->showError(text.headline, text.whatToDo, text.details);
    m_stack->setCurrentWidget(m_state);
    updateActions();
    const imap::Uid failed = m_uid;
    const bool gone = std::holds_alternative<imap::Stale>(error);
    if (!gone && !offline) {
        m_strip->clearActions();
        m_strip->showText(MessageStrip::Kind::Information, tr("The message was not loaded."));
        connect(m_strip->addAction(tr("Try Again")), &QToolButton::clicked, this,
                [this, failed] { showMessage(m_uidValidity, failed); });
    }
    emit messageShown(failed, false);
}

void MessageViewer::messageVanished()
{
    if (!m_uid.isValid())
        return;
    abandon();
    m_strip->clearActions();
    if (!m_shown) {
        showError(imap::Stale{imap::Stale::Kind::MessageGone});
        return;
    }
    m_strip->showText(
        MessageStrip::Kind::Warning,
        tr("This message was removed from the folder; you see what was read before."));
}

void MessageViewer::currentTabChanged()
{
    if (m_shown && m_tabs->currentIndex() == SourceTabIndex)
        m_sourceTab->ensureLoaded();
    updateActions();
}

void MessageViewer::updateActions()
{
    const bool message = m_shown && m_tabs->currentIndex() == MessageTab;
    m_richText->setEnabled(message && m_body->canChooseForm());
    const QSignalBlocker blocker(m_richText);
    m_richText->setChecked(m_shown && m_body->isRich());
    m_find->setEnabled(m_shown);
}

} // namespace ui
