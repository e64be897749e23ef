// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// Asks for the octets of a literal in the place where it was announced: "{310}" is 310 octets.
/// GUI thread, owned by CommandRow.
class LiteralEditor : public QWidget
{
    Q_OBJECT
public:
    explicit LiteralEditor(QWidget *parent = nullptr);

    void ask(quint64 octets);

signals:
    void given(const QByteArray &octets);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The text with the line ends of the wire.
    [[nodiscard]] QByteArray octets() const;
    void showCount();

    quint64 m_wanted = 0;
    QLabel *m_label;
    QPlainTextEdit *m_text;
    QPushButton *m_go;
};

} // namespace ui
