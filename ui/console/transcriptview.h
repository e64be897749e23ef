// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/wirelog.h"

#include <QTableView>

#include <optional>

namespace ui {

class TranscriptDelegate;
class TranscriptFilter;
class TranscriptModel;

/// The lines of one transcript. Follows the end while the end is in view; the chosen line tints all
/// lines of its action. GUI thread, owned by ConsolePanel.
class TranscriptView : public QTableView
{
    Q_OBJECT
public:
    explicit TranscriptView(QWidget *parent = nullptr);

    /// Null shows nothing.
    void setTranscript(TranscriptModel *transcript);
    [[nodiscard]] TranscriptModel *transcript() const { return m_transcript; }
    [[nodiscard]] TranscriptFilter *filter() const { return m_filter; }
    /// The line the cursor is on.
    [[nodiscard]] std::optional<imap::WireLine> currentLine() const;
    /// Tints the lines of an action and brings its first one into view; false when it has none.
    bool showAction(quint64 action);
    [[nodiscard]] quint64 action() const { return m_action; }
    /// The next line (or the one before) with `text` in it, from the cursor on, round the end.
    bool find(const QString &text, bool backwards);
    /// The selected lines, or all that are shown, as "C: ..." and "S: ...".
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QString allText() const;
    void copySelection() const;
    /// Shows the end, and what comes there.
    void followEnd();
    void setConnectionShown(bool shown);
    /// What stands there while there is no line.
    void setEmptyText(const QString &sentence);
    [[nodiscard]] QString emptyText() const;
    /// Rows as wide as their contents need, within reason; after the font changed.
    void fitColumns();

signals:
    void currentLineChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const imap::WireLine &lineAt(const QModelIndex &shown) const;
    void setAction(quint64 action);
    void noteScrolled();

    TranscriptFilter *m_filter;
    TranscriptDelegate *m_delegate;
    TranscriptModel *m_transcript = nullptr;
    QString m_emptyText;
    quint64 m_action = 0;
    bool m_follows = true; // the end was in view before what is new came
};

} // namespace ui
