// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actdialog.h"

#include "ui/actions/actrunner.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/errortext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ActDialog::ActDialog(ActRunner *runner, imap::Account *account, QWidget *parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_account(account)
    , m_title(new QLabel(this))
    , m_strip(new MessageStrip(this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
    , m_preview(new CommandPreview(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_do(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    m_strip->setObjectName(QStringLiteral("actStrip"));
    m_strip->hide();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(10);
    m_do->setObjectName(QStringLiteral("actDo"));
    m_do->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_preview);
    layout->addWidget(m_strip);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &ActDialog::runAct);
    connect(m_preview, &CommandPreview::ready, this, &ActDialog::updateButton);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
}

void ActDialog::setTitle(const QString &title)
{
    m_title->setText(title);
}

QLabel *ActDialog::quietLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, quietTextColor(colors));
    label->setPalette(colors);
    return label;
}

void ActDialog::setAct(const PlannedAct &act, bool ready)
{
    m_act = act;
    m_ready = ready;
    if (!act.title.isEmpty())
        m_do->setText(act.title);
    if (ready)
        m_preview->show(act.account, act.operations);
    else
        m_preview->showLines({}); // not what was there for another input
    updateButton();
}

/// Tab goes as the eye does: what was made last, by the subclass, comes first.
void ActDialog::showEvent(QShowEvent *event)
{
    QList<QWidget *> chain;
    for (const QWidget *part : QList<QWidget *>{m_content, m_preview, m_strip, m_buttons}) {
        for (QWidget *child : part->findChildren<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus)
                chain.append(child);
        }
    }
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
    if (!focusWidget() && !chain.isEmpty())
        chain.first()->setFocus();
    QDialog::showEvent(event);
}

void ActDialog::preferCancel()
{
    m_do->setDefault(false);
    m_do->setAutoDefault(false);
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
}

void ActDialog::updateButton()
{
    m_do->setEnabled(m_ready && !m_running && m_preview->isReady() && !m_preview->error());
    m_content->setEnabled(!m_running);
}

void ActDialog::runAct()
{
    m_running = true;
    m_strip->hide();
    updateButton();
    PlannedAct act = m_act;
    act.ended = [self = QPointer(this)](const imap::Outcome &outcome) {
        if (self)
            self->onEnded(outcome);
    };
    m_runner->runNow(act);
}

void ActDialog::onEnded(const imap::Outcome &outcome)
{
    m_running = false;
    const auto *error = std::get_if<imap::ImapError>(&outcome);
    if (!error) {
        accept(); // what was cut short is told by the window
        return;
    }
    updateButton();
    const ErrorText text =
        describe(*error, m_account ? m_account->settings() : imap::ConnectionSettings());
    m_strip->showText(MessageStrip::Kind::Error, text.headline + QLatin1Char(' ') + text.whatToDo,
                      text.details);
}

} // namespace ui
