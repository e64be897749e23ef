// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/connectiontest.h"

#include <QObject>

#include <functional>

namespace ui {

/// A connection test as the account dialog sees it, so that the dialog can be tried without a
/// server. GUI thread; child of the dialog; deleting it stops the test.
class ConnectionProbe : public QObject
{
    Q_OBJECT
public:
    using Step = imap::ConnectionTest::Step;
    using QObject::QObject;
    virtual void start(const imap::ConnectionSettings &settings, const imap::Secret &password) = 0;

signals:
    void stepStarted(imap::ConnectionTest::Step step);
    void stepSucceeded(imap::ConnectionTest::Step step, const QString &detail);
    void stepFailed(imap::ConnectionTest::Step step, const imap::ImapError &error);
    void finished(bool success);
};

using ConnectionProbeFactory = std::function<ConnectionProbe *(QObject *parent)>;

/// The real one: imap::ConnectionTest.
[[nodiscard]] ConnectionProbe *makeConnectionProbe(QObject *parent);

} // namespace ui
