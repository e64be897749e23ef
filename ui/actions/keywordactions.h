// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/plannedact.h"

#include <QObject>

class QAction;
class QMenu;

namespace ui {

class MessageContext;

/// Keywords of the selected messages: $label1 to $label5 and what else the folder knows, by menu
/// and by the digits; any other by typing. Owned by MessageActions. GUI thread.
class KeywordActions : public QObject
{
    Q_OBJECT
public:
    explicit KeywordActions(MessageContext *context);
    ~KeywordActions() override;

    QAction *open = nullptr;  // the menu, as a button of the toolbar
    QAction *clear = nullptr; // 0
    QAction *edit = nullptr;  // any keyword, add, remove, replace
    /// The menu; owned here, to be put into several places.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] QList<QAction *> letters() const;

    void update();
    /// The labels that could be set now, for "What will be sent".
    [[nodiscard]] QList<PlannedAct> possible() const;

private:
    void makeSlots();
    void fill();
    void toggle(QAction *action);
    void removeAll();
    void openDialog();
    [[nodiscard]] PlannedAct plan(const QByteArray &keyword, bool add) const;
    [[nodiscard]] QByteArrayList shownKeywords() const;
    [[nodiscard]] QString whyNot(const QByteArray &keyword) const;
    [[nodiscard]] QString whyNone(const QByteArrayList &flags) const;

    MessageContext *m_context;
    QMenu *m_menu;
    QList<QAction *> m_slots; // keyword1 ... keyword9; data: the keyword
    QByteArrayList m_keywords;
};

} // namespace ui
