// SPDX-License-Identifier: GPL-3.0-or-later
// In a file of its own, so that tests with a scripted probe do not link the engine.
#include "ui/dialogs/connectionprobe.h"

namespace ui {

namespace {

class ImapConnectionProbe final : public ConnectionProbe
{
public:
    explicit ImapConnectionProbe(QObject *parent)
        : ConnectionProbe(parent)
        , m_test(new imap::ConnectionTest(this))
    {
        connect(m_test, &imap::ConnectionTest::stepStarted, this, &ConnectionProbe::stepStarted);
        connect(m_test, &imap::ConnectionTest::stepSucceeded, this,
                &ConnectionProbe::stepSucceeded);
        connect(m_test, &imap::ConnectionTest::stepFailed, this, &ConnectionProbe::stepFailed);
        connect(m_test, &imap::ConnectionTest::finished, this, &ConnectionProbe::finished);
    }
    void start(const imap::ConnectionSettings &settings, const imap::Secret &password) override
    {
        m_test->start(settings, password);
    }

private:
    imap::ConnectionTest *m_test;
};

} // namespace

ConnectionProbe *makeConnectionProbe(QObject *parent)
{
    return new ImapConnectionProbe(parent);
}

} // namespace ui
