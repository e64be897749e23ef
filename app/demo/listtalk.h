// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

#include <QByteArray>

#include <functional>

class QRandomGenerator;

namespace demo {

/// Turns mail/lists.talk (subjects, sentences and people of a list) into threads with References.
/// The same file and the same clock give the same messages.
class ListTalk
{
public:
    explicit ListTalk(QDateTime now);

    /// All messages of all lists in the file, oldest first within a folder.
    [[nodiscard]] QList<DemoMessage> messages(const QString &script) const;

    /// The short machine-made messages of the large folder: bytes, date, flags of each.
    using Sink = std::function<void(const QByteArray &, const QDateTime &, const QStringList &)>;
    void commits(int count, const Sink &sink) const;

private:
    struct List
    {
        QString folder;
        QString name;
        int count = 0;
        QStringList subjects;
        QStringList openings;
        QStringList replies;
        QList<Person> people;
    };

    [[nodiscard]] static QList<List> read(const QString &script);
    [[nodiscard]] QList<DemoMessage> threads(const List &list) const;
    [[nodiscard]] static DemoMessage message(const List &list, const DemoMessage *before,
                                             const QString &subject, QRandomGenerator &random);

    QDateTime m_now;
};

} // namespace demo
