// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/bulkmessages.h"

#include <QDateTime>

namespace servers {

namespace {

constexpr quint32 bulkSeed = 4711;
constexpr qint64 firstReceived = 1500000000;
constexpr int literalShare = 17; // of 100

constexpr const char16_t *subjectWords[] = {u"Weekly report on the post room and its shelves",
                                            u"Übersicht über die Größe der Straßenpläne",
                                            u"Réunion déplacée à l’après-midi du vendredi",
                                            u"Протокол собрания о переезде архива",
                                            u"Το πρόγραμμα της επόμενης εβδομάδας",
                                            u"موعد الاجتماع القادم في القاعة الكبرى",
                                            u"סיכום הפגישה על התיקיות המשותפות",
                                            u"नई परियोजना की रूपरेखा और सुझाव",
                                            u"กำหนดการเดินทางของเดือนหน้า",
                                            u"案件の進捗と今後の予定について",
                                            u"关于服务器迁移的通知和安排",
                                            u"회의 일정 변경 안내와 자료"};

constexpr const char16_t *givenNames[] = {u"Anna",  u"Jürgen", u"Hélène", u"Олег",
                                          u"Ελένη", u"ليلى",   u"דוד",    u"अनिल",
                                          u"สมชาย", u"太郎",   u"小明",   u"민수"};

QByteArray bulkWord(const QString &text)
{
    return "=?utf-8?B?" + text.toUtf8().toBase64() + "?=";
}

/// In pieces that each fit into one encoded word, on one line.
QByteArray bulkWords(const QString &text)
{
    QByteArray out;
    constexpr qsizetype piece = 14;
    for (qsizetype i = 0; i < text.size(); i += piece)
        out += (i == 0 ? "" : " ") + bulkWord(text.mid(i, piece));
    return out;
}

bool isAscii(const QByteArray &text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

QByteArray messageId(int number)
{
    return '<' + QByteArray::number(number) + ".bulk@lists.example.org>";
}

} // namespace

BulkMessages::BulkMessages()
    : m_random(bulkSeed)
{
    for (int i = 0; i < senderCount; ++i) {
        const QString name = QString::fromUtf16(givenNames[i % 12]) + QStringLiteral(" %1").arg(i);
        const QByteArray shown = isAscii(name.toUtf8()) ? name.toLatin1() : bulkWord(name);
        const QByteArray number = QByteArray::number(i);
        m_senders.append(shown + " <sender." + number + "@host" + QByteArray::number(i % 61) +
                         ".example.org>");
    }
    for (const char16_t *words : subjectWords) {
        const QString text = QString::fromUtf16(words);
        m_subjects.append(isAscii(text.toUtf8()) ? text.toLatin1() : bulkWords(text));
    }
}

QByteArray BulkMessages::subject()
{
    const int number = m_random.bounded(100000);
    const QByteArray tail = ' ' + QByteArray::number(number);
    // Dovecot sends a literal for text with quotes or backslashes and for text that was folded.
    const bool literal = m_random.bounded(100) < literalShare;
    if (literal && number % 2 == 0)
        return "The \"quoted\" path C:\\mail\\" + QByteArray::number(number);
    const QByteArray words = m_subjects.at(m_random.bounded(static_cast<int>(m_subjects.size())));
    return (m_random.bounded(3) == 0 ? "Re: " : "") + words + (literal ? "\n" : "") + tail;
}

QByteArray BulkMessages::references(int number)
{
    if (number < 10 || m_random.bounded(2) == 0)
        return {};
    const int parent = number - 1 - m_random.bounded(8);
    QByteArray out = "In-Reply-To: " + messageId(parent) + "\nReferences:";
    for (int older = qMax(1, parent - 12); older < parent; older += 4)
        out += "\n " + messageId(older);
    return out + "\n " + messageId(parent) + '\n';
}

QByteArray BulkMessages::body(int number)
{
    const QByteArray text = "Message " + QByteArray::number(number) +
                            " of a generated folder.\nIts words matter to nobody.\n";
    if (m_random.bounded(3) != 0)
        return "Content-Type: text/plain; charset=utf-8\n\n" + text;
    const bool attached = m_random.bounded(2) == 0;
    const QByteArray kind = attached ? "mixed" : "alternative";
    const QByteArray html = "Content-Type: text/html; charset=utf-8\n\n<p>Message <b>" +
                            QByteArray::number(number) + "</b></p>\n";
    const QByteArray table =
        "Content-Type: text/csv; name=\"table.csv\"\n"
        "Content-Disposition: attachment; filename=\"table.csv\"\n\na,b\n1,2\n";
    const QByteArray &second = attached ? table : html;
    return "Content-Type: multipart/" + kind +
           "; boundary=\"=_b\"\n\n--=_b\nContent-Type: text/plain; charset=utf-8\n\n" + text +
           "--=_b\n" + second + "--=_b--\n";
}

BulkMessages::Message BulkMessages::next(int number)
{
    Message out;
    out.received = firstReceived + static_cast<qint64>(number) * 97;
    const QDateTime date = QDateTime::fromSecsSinceEpoch(out.received, Qt::UTC);
    const int senders = senderCount;
    out.text.reserve(1200);
    out.text += "Date: " + date.toString(Qt::RFC2822Date).toLatin1();
    out.text += "\nFrom: " + m_senders.at(m_random.bounded(senders));
    out.text += "\nTo: " + m_senders.at(m_random.bounded(senders));
    if (m_random.bounded(4) == 0)
        out.text += "\nCc: " + m_senders.at(m_random.bounded(senders)) + ",\n " +
                    m_senders.at(m_random.bounded(senders));
    out.text += "\nSubject: " + subject() + "\nMessage-ID: " + messageId(number) + '\n';
    out.text += references(number) + "MIME-Version: 1.0\n" + body(number);
    return out;
}

} // namespace servers
