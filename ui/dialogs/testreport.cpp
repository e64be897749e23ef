// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/testreport.h"

#include "ui/dialogs/messagestrip.h"
#include "ui/errortext.h"
#include "ui/icons/icon.h"
#include "ui/servertext.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace ui {

TestReport::TestReport(QWidget *parent)
    : QWidget(parent)
    , m_advice(new MessageStrip(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < stepCount; ++i) {
        Row &row = m_rows.at(static_cast<size_t>(i));
        row.icon = new QLabel(this);
        row.name = new QLabel(stepName(static_cast<Step>(i)), this);
        row.detail = new QLabel(this);
        row.detail->setTextFormat(Qt::PlainText);
        row.detail->setWordWrap(true);
        row.detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int side = fontMetrics().height();
        row.icon->setFixedSize(side, side);
        grid->addWidget(row.icon, i, 0, Qt::AlignTop);
        grid->addWidget(row.name, i, 1, Qt::AlignTop);
        grid->addWidget(row.detail, i, 2);
    }
    grid->addWidget(m_advice, stepCount, 0, 1, 3);
    m_advice->setObjectName(QStringLiteral("testAdvice"));
    begin({});
}

QString TestReport::stepName(Step step)
{
    switch (step) {
    case Step::Resolve:
        return tr("Find the server");
    case Step::Connect:
        return tr("Connect");
    case Step::Tls:
        return tr("Secure the connection");
    case Step::Greeting:
        return tr("Greeting");
    case Step::Capabilities:
        return tr("Capabilities");
    case Step::SignIn:
        break;
    }
    return tr("Sign in");
}

void TestReport::begin(const imap::ConnectionSettings &settings)
{
    m_settings = settings;
    m_refusal.reset();
    m_advice->hide();
    m_advice->clearActions();
    for (int i = 0; i < stepCount; ++i)
        setRow(static_cast<Step>(i), State::Waiting, {});
    if (settings.security == imap::Security::None)
        setRow(Step::Tls, State::Skipped, tr("No: the connection is not encrypted."));
}

void TestReport::setRow(Step step, State state, const QString &detail)
{
    Row &row = m_rows.at(static_cast<size_t>(step));
    row.state = state;
    row.detail->setText(detail);
    QIcon shown;
    QString said;
    const bool enabled = state != State::Waiting && state != State::Skipped;
    switch (state) {
    case State::Waiting:
        said = tr("not tried");
        break;
    case State::Skipped:
        shown = ui::icon(QStringLiteral("dialog-warning"));
        said = tr("left out");
        break;
    case State::Running:
        shown = style()->standardIcon(QStyle::SP_ArrowRight);
        said = tr("running");
        break;
    case State::Good:
        shown = ui::icon(QStringLiteral("dialog-ok-apply"));
        if (shown.isNull())
            shown = style()->standardIcon(QStyle::SP_DialogApplyButton);
        said = tr("done");
        break;
    case State::Bad:
        shown = ui::icon(QStringLiteral("dialog-error"));
        if (shown.isNull())
            shown = style()->standardIcon(QStyle::SP_MessageBoxCritical);
        said = tr("failed");
        break;
    }
    const int side = fontMetrics().height();
    row.icon->setPixmap(shown.pixmap(QSize(side, side), devicePixelRatioF()));
    row.icon->setAccessibleName(said);
    row.name->setEnabled(enabled);
    QFont font = this->font();
    font.setBold(state == State::Bad || state == State::Running);
    row.name->setFont(font);
    row.detail->setAccessibleName(
        tr("%1: %2", "step: state").arg(stepName(step), detail.isEmpty() ? said : detail));
}

void TestReport::showStarted(Step step)
{
    setRow(step, State::Running, tr("…"));
}

void TestReport::showSucceeded(Step step, const QString &detail)
{
    const QString shown = shownForeignText(detail);
    setRow(step, State::Good, shown.isEmpty() ? tr("Done") : shown);
}

void TestReport::showFailed(Step step, const imap::ImapError &error)
{
    const ErrorText text = describe(error, m_settings);
    setRow(step, State::Bad, text.headline);
    m_advice->clearActions();
    m_advice->showText(MessageStrip::Kind::Error, text.whatToDo, text.details);
    const auto *failure = std::get_if<imap::TransportFailed>(&error);
    if (!failure || !failure->certificate)
        return;
    m_refusal = failure->certificate;
    auto *button = m_advice->addAction(tr("Show Certificate…"));
    button->setObjectName(QStringLiteral("showCertificate"));
    connect(button, &QToolButton::clicked, this, [this] {
        if (m_refusal)
            emit certificateWanted(*m_refusal);
    });
}

void TestReport::showFinished(bool success)
{
    if (success)
        m_advice->showText(MessageStrip::Kind::Information,
                           tr("Everything works. Nothing was changed on the server."));
}

void TestReport::showStopped()
{
    for (int i = 0; i < stepCount; ++i) {
        if (m_rows.at(static_cast<size_t>(i)).state == State::Running)
            setRow(static_cast<Step>(i), State::Waiting, tr("Stopped."));
    }
}

} // namespace ui
