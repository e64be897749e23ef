// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/connectionprobe.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QToolButton;

namespace ui {

class MessageStrip;

/// The steps of a connection test, each with an icon and a sentence, and below them what to do when
/// one failed. GUI thread; part of the account dialog.
class TestReport : public QWidget
{
    Q_OBJECT
public:
    using Step = imap::ConnectionTest::Step;
    static constexpr int stepCount = 6;

    explicit TestReport(QWidget *parent = nullptr);
    /// All steps back to "not tried"; TLS steps say so when there is no TLS.
    void begin(const imap::ConnectionSettings &settings);
    void showStarted(Step step);
    void showSucceeded(Step step, const QString &detail);
    void showFailed(Step step, const imap::ImapError &error);
    void showFinished(bool success);
    /// The test was stopped by the person.
    void showStopped();

signals:
    /// The person wants to see the refused certificate.
    void certificateWanted(const imap::CertificateRefusal &refusal);

private:
    enum class State { Waiting, Running, Good, Bad, Skipped };
    struct Row
    {
        QLabel *icon = nullptr;
        QLabel *name = nullptr;
        QLabel *detail = nullptr;
        State state = State::Waiting;
    };
    void setRow(Step step, State state, const QString &detail);
    [[nodiscard]] static QString stepName(Step step);

    std::array<Row, stepCount> m_rows;
    MessageStrip *m_advice;
    imap::ConnectionSettings m_settings;
    std::optional<imap::CertificateRefusal> m_refusal;
};

} // namespace ui
