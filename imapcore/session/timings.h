// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace imap {

/// How long a session waits for what. Tests use shorter ones.
struct Timings
{
    std::chrono::milliseconds connect{30'000};
    std::chrono::milliseconds greeting{30'000};
    std::chrono::milliseconds command{60'000};  // without any byte from the server
    std::chrono::milliseconds idleDone{10'000}; // from DONE to its tagged answer
    std::chrono::milliseconds idleRenewal{9 * 60'000};
    std::chrono::milliseconds poll{60'000};          // NOOP where IDLE is missing
    std::chrono::milliseconds keepAlive{4 * 60'000}; // NOOP with no mailbox selected
    std::chrono::milliseconds recount{250};          // quiet time before counts are asked for again
    std::chrono::milliseconds firstRetry{1'000};
    std::chrono::milliseconds longestRetry{5 * 60'000};
    std::chrono::milliseconds lasting{10'000}; // signed in so long, its end is no failed try
    std::chrono::milliseconds probe{5'000};    // answer of a connection that may be dead
    std::chrono::milliseconds farewell{1'000}; // for the answer to LOGOUT
    std::chrono::milliseconds rateWindow{30'000};
    qint64 slowestRate = 1024; // octets a second of a response under way, over a rateWindow
    std::chrono::milliseconds relist{15 * 60'000}; // the folder list, if nothing else asks for it
    std::chrono::milliseconds rota{60'000};        // counts of watched mailboxes that are not live
    std::chrono::milliseconds slowestRota{10 * 60'000}; // when nothing ever changes
    std::chrono::milliseconds unusedHelper{60'000};     // until a work connection is closed
    std::chrono::milliseconds watchSettle{2'000};       // clicking through folders moves no watches
    std::chrono::milliseconds linger{1'000}; // where work was done, for more of it to come
    std::chrono::milliseconds longestLinger{30'000};
};

} // namespace imap
