// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stillworkingdialog.h"

#include "ui/actions/actrunner.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

StillWorkingDialog::StillWorkingDialog(ActRunner *runner, const QString &finish, QWidget *parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_text(new QLabel(tr("Messages are still being moved or changed."), this))
{
    setObjectName(QStringLiteral("stillWorkingDialog"));
    setWindowTitle(tr("Not Finished Yet"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    auto *buttons = new QDialogButtonBox(this);
    m_finish = buttons->addButton(finish, QDialogButtonBox::ActionRole);
    m_finish->setObjectName(QStringLiteral("finish"));
    m_finish->setDefault(true);
    auto *stop = buttons->addButton(tr("&Stop Now"), QDialogButtonBox::ActionRole);
    stop->setObjectName(QStringLiteral("stop"));
    stop->setAutoDefault(false);
    stop->setToolTip(tr("Begins nothing more; the rest stays as it is"));
    auto *stay = buttons->addButton(tr("S&tay"), QDialogButtonBox::RejectRole);
    stay->setObjectName(QStringLiteral("stay"));
    stay->setAutoDefault(false);
    connect(m_finish, &QPushButton::clicked, this, &StillWorkingDialog::onFinish);
    connect(stop, &QPushButton::clicked, this, &StillWorkingDialog::onStop);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(runner, &ActRunner::told, this,
            [this](const QString &, bool trouble) { m_trouble = m_trouble || trouble; });
    connect(runner, &ActRunner::idle, this, &StillWorkingDialog::onIdle, Qt::QueuedConnection);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

/// A longer sentence makes the dialog higher.
void StillWorkingDialog::say(const QString &sentence)
{
    m_text->setText(sentence);
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void StillWorkingDialog::onFinish()
{
    m_finish->setEnabled(false);
    say(tr("Waiting until everything is done."));
}

void StillWorkingDialog::onStop()
{
    m_stopping = true;
    m_finish->setEnabled(false);
    say(tr("Waiting for the server's answer to what was sent last. Stop again to go "
           "without it."));
    m_runner->cancel();
}

void StillWorkingDialog::onIdle()
{
    if (isHidden() || m_runner->isBusy()) // answered, or the next has begun
        return;
    if (m_trouble && !m_stopping)
        reject();
    else
        accept();
}

} // namespace ui
