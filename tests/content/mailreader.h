// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/content/stepclock.h"
#include "tests/support/windowdriver.h"

#include <QStringList>

namespace content {

/// Reads messages in the whole window as a person does, every tab and every part, and says what is
/// seen. GUI thread.
class MailReader
{
public:
    explicit MailReader(testsupport::WindowDriver *driver);

    struct Opening
    {
        bool shown = false;
        bool hadProgress = false; // with its Cancel button, while it was being read
        /// By the clock, or by the CPU of the whole process if that is less: a busy machine does
        /// not count.
        qint64 milliseconds = 0;
        double longestStep = 0; // milliseconds of CPU of the window's thread
        double longestTab = 0;  // the same, while the other tabs were looked at
    };
    /// Selects it, waits until it is shown, and looks at all tabs.
    [[nodiscard]] Opening open(imap::Uid uid);

    /// Presses keys and clicks all over the text, as somebody in haste does.
    void pressAround();

    /// What stands in the Message tab, first as plain text or as it comes, then in its other form.
    [[nodiscard]] QStringList bodies() const { return m_bodies; }
    /// Whatever a form's document names: pictures, backgrounds, links.
    [[nodiscard]] QStringList named() const { return m_named; }
    [[nodiscard]] QStringList links() const { return m_links; }
    /// The row of that title above the text.
    [[nodiscard]] QString row(const QString &title) const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString warnings() const;
    /// Names of files offered; and of those that cannot be opened.
    [[nodiscard]] QStringList attachments() const;
    [[nodiscard]] QStringList programs() const;
    /// What the window would show of them under the pointer.
    [[nodiscard]] QStringList attachmentTips() const;
    /// Chooses the link to that address; the question that is asked first, or nothing.
    [[nodiscard]] QString choose(const QString &target) const;
    /// The text of a strip, empty when it is not shown.
    [[nodiscard]] QString strip(const char *objectName) const;
    /// Texts of the tabs Headers, Source, Structure and Fetch.
    [[nodiscard]] QStringList otherTabs() const { return m_otherTabs; }

private:
    void wait(Opening &opening, imap::Uid uid);
    void lookAtForms();
    void lookAtDocument();
    void lookAtTabs();
    void lookAtStructure();
    void fetchAnswer();

    testsupport::WindowDriver *m_driver;
    StepClock m_clock;
    QStringList m_bodies;
    QStringList m_named;
    QStringList m_links;
    QStringList m_otherTabs;
};

} // namespace content
