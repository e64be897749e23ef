// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

/// One page of a properties dialog: either what is known, or one sentence on why there is nothing
/// (still asking, refused, not offered). GUI thread.
class FactPage : public QWidget
{
    Q_OBJECT
public:
    explicit FactPage(QWidget *parent = nullptr);
    /// What was added to it shows after showContents().
    [[nodiscard]] QVBoxLayout *contents() const { return m_layout; }
    [[nodiscard]] QWidget *body() const { return m_body; }
    void showContents();
    /// Plain text; `details` are the server's words or a hint.
    void showSentence(const QString &sentence, const QString &details = {});
    /// Empty while the contents are shown.
    [[nodiscard]] QString sentence() const;

private:
    QStackedWidget *m_stack;
    QWidget *m_body;
    QVBoxLayout *m_layout;
    QLabel *m_sentence;
    QLabel *m_details;
};

/// A label for a value: plain text, selectable, wrapping.
[[nodiscard]] QLabel *valueLabel(const QString &text, QWidget *parent);

} // namespace ui
