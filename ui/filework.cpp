// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filework.h"

#include <QCoreApplication>

namespace ui {

FileWork::FileWork(std::function<void()> work)
    : QThread(QCoreApplication::instance())
    , m_work(std::move(work))
{
    setObjectName(QStringLiteral("file work"));
    connect(this, &QThread::finished, this, &QObject::deleteLater);
}

FileWork::~FileWork()
{
    wait();
}

void FileWork::run()
{
    m_work();
    emit ended();
}

} // namespace ui
