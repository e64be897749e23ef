// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/explaintables.h"
#include "ui/console/protocoltoken.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace ui {

/// One token of a line and what it means. All three are plain text.
struct ExplainedToken
{
    QString token;
    QString meaning;
    QString where;
    bool isKnown = true;
};

/// Collects the explanation of one line. The simple kinds of values are explained here. A value of
/// the explainers, GUI thread.
class ExplainRows
{
    Q_DECLARE_TR_FUNCTIONS(ui::Explain)

public:
    void add(const ProtocolToken &token, const QString &meaning, const char *where);
    void add(const QByteArray &token, const QString &meaning, const char *where);
    /// From a table; false and nothing added when the word is not in it.
    bool addWord(WordKind kind, const ProtocolToken &token);
    void addUnknown(const ProtocolToken &token);
    void addMailbox(const ProtocolToken &token);
    /// Sequence numbers or UIDs.
    void addSet(const ProtocolToken &token, bool byUid);
    void addFlags(const ProtocolToken &token);
    void addFlag(const ProtocolToken &token);
    /// A list of words from a table; also a single one.
    void addWords(WordKind kind, const ProtocolToken &token);
    void addCapability(const ProtocolToken &token);
    void addRights(const ProtocolToken &token);
    void addNumber(const ProtocolToken &token, const QString &meaning, const char *where);
    /// Words that are meant for people.
    void addText(const QByteArray &text);

    [[nodiscard]] QList<ExplainedToken> take() { return std::exchange(m_rows, {}); }

private:
    QList<ExplainedToken> m_rows;
};

/// "messages 1 to 5, 7 and all from 9 on".
[[nodiscard]] QString setInWords(const QByteArray &set, bool byUid);

} // namespace ui
