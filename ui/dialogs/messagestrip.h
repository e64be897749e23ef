// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ui {

/// One line of lasting information at the place it is about: an icon, plain text and at most a few
/// link-like buttons. Follows the palette. GUI thread; owned by its parent.
class MessageStrip : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows the strip; `details` stands below in smaller letters when it is not empty. Both are
    /// plain text.
    void showText(Kind kind, const QString &text, const QString &details = {});
    /// A button at the right end; stays until clearActions().
    QToolButton *addAction(const QString &text);
    using QWidget::addAction;
    void clearActions();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshIcon();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QHBoxLayout *m_actions;
};

/// True when the palette has light letters on dark ground.
[[nodiscard]] bool isDarkPalette(const QPalette &palette);

/// Text of second rank: the text colour, mixed with the ground at 4.5:1 or more.
[[nodiscard]] QColor quietTextColor(const QPalette &palette);

} // namespace ui
