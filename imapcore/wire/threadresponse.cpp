// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "imapcore/wire/parsers.h"

namespace imap {

namespace {

/// A reply to a reply to ...: deeper ones become siblings there, so that walking (and destroying)
/// the tree by recursion is safe.
constexpr size_t deepestReply = 1000;

/// So few children get exactly the room they need: mostly there is one, and QList would take twice
/// as much for it.
constexpr qsizetype fewChildren = 4;

/// Builds the tree with a stack of its own. Pointers stay valid because only the last child of each
/// open node grows.
class ThreadReader
{
public:
    explicit ThreadReader(QList<ThreadNode> &roots) { m_path.push_back(&roots); }

    void addNumber(quint32 id)
    {
        ++m_count;
        QList<ThreadNode> &siblings = *m_path.back();
        if (siblings.size() < fewChildren)
            siblings.reserve(siblings.size() + 1);
        siblings.append(ThreadNode{id, {}});
        if (m_path.size() < deepestReply)
            m_path.push_back(&siblings.last().children);
        m_fresh = false;
    }
    void open()
    {
        if (m_fresh) // "((": the common parent is missing (RFC 5256)
            addNumber(0);
        if (m_opened.size() < static_cast<size_t>(limits::depth))
            m_opened.push_back(m_path.size());
        else
            ++m_tooDeep;
        m_fresh = true;
    }
    /// False at a ")" that closes nothing.
    [[nodiscard]] bool close()
    {
        m_fresh = false;
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return true;
        }
        if (m_opened.empty())
            return false;
        m_path.resize(m_opened.back());
        m_opened.pop_back();
        return true;
    }
    [[nodiscard]] bool isTooMuch() const { return m_count > limits::threadMessages; }

private:
    std::vector<QList<ThreadNode> *> m_path; // where the next number goes is last
    std::vector<size_t> m_opened;            // length of m_path at each open "("
    qsizetype m_tooDeep = 0;
    qsizetype m_count = 0;
    bool m_fresh = false; // a "(" was read and nothing since
};

} // namespace

// thread-data = "THREAD" [SP 1*thread-list]; thread-list = "(" (thread-members / thread-nested) ")"
ParseError parseThread(ParseContext &context, Response &out)
{
    ThreadData data;
    ThreadReader reader(data.threads);
    for (;;) {
        const char next = context.in.next();
        if (context.in.atEnd())
            break;
        if (next == '(') {
            context.in.advance(1);
            reader.open();
        } else if (next == ')') {
            context.in.advance(1);
            if (!reader.close())
                return "a thread";
        } else if (const std::optional<quint32> id = context.in.nzNumber()) {
            reader.addNumber(*id);
        }
        if (reader.isTooMuch())
            return "fewer messages in threads";
    }
    out = std::move(data);
    return nullptr;
}

} // namespace imap
