// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

/// Pictures of windows, for people to look at: with POSTROOM_SCREENSHOTS=folder they are left
/// there. Remembers which classes were in a picture and which words had too little room.
/// POSTROOM_SCREENSHOTS_FONT is the size of the letters in points. GUI thread.
class PictureBook
{
public:
    /// `edition` is at the end of each name: "dark".
    explicit PictureBook(QString edition);

    void take(QWidget *widget, const QString &name);
    /// Names of classes of ui, without the namespace, that were visible in a picture.
    [[nodiscard]] const QSet<QString> &seen() const { return m_seen; }
    /// "picture: words" for each label, button and column title that does not fit.
    [[nodiscard]] const QStringList &cutWords() const { return m_cut; }

    /// Every class below ui/ that is a dialog, a bar, a page or a panel: all that derive from one
    /// of Qt's widgets by the words of their headers.
    [[nodiscard]] static QStringList widgetClasses(const QString &folder);

private:
    void look(const QWidget *widget, const QString &picture);

    QString m_edition;
    QSet<QString> m_seen;
    QStringList m_cut;
};
