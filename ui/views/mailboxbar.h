// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// The line above the message table: where the person is (account › path), how many messages, and
/// when they were counted.
class MailboxBar : public QWidget
{
    Q_OBJECT
public:
    explicit MailboxBar(QWidget *parent = nullptr);
    /// `path` from the account down to the folder; `counts` is a finished phrase.
    void setContents(const QString &iconName, const QStringList &path, const QString &counts);
    /// At the right end; takes it over.
    void addAtEnd(QWidget *widget);
    /// An eye beside it: the folder can only be looked at.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

signals:
    /// A level above the folder was clicked; 0 is the account.
    void levelRequested(int level);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    QString m_iconName;
    QStringList m_path;
    QString m_counts;
    bool m_readOnly = false;
    QLabel *m_icon;
    QLabel *m_eye;
    QLabel *m_text;
};

} // namespace ui
