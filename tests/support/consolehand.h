// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

class QPlainTextEdit;

namespace ui {
class ConsolePanel;
}

namespace testsupport {

class WindowDriver;

/// The hand on the console of a window: types lines, gives the literals that are asked for, reads
/// the transcript. GUI thread.
class ConsoleHand
{
public:
    /// Shows the console.
    explicit ConsoleHand(WindowDriver &driver);

    [[nodiscard]] ui::ConsolePanel *panel() const { return m_panel; }
    /// Everything it shows now.
    [[nodiscard]] QString transcript() const;
    void clearTranscript();

    /// Types a line and presses Enter; `literals` are put in where it has "{n}", when they are
    /// asked for. False when one was not, or another one was.
    bool type(const QString &line, const QByteArrayList &literals = {});
    /// The same, and waits for its answer; of IDLE, for the server's "+".
    [[nodiscard]] bool enter(const QString &line, const QByteArrayList &literals = {});

private:
    void put(const QString &text);
    [[nodiscard]] QPlainTextEdit *literalEditor() const;

    ui::ConsolePanel *m_panel;
};

} // namespace testsupport
