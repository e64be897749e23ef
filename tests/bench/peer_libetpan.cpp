// SPDX-License-Identifier: GPL-3.0-or-later
// libetpan reading the FETCH answers of a file from memory: the peer of bench_parser. Prints the
// seconds of the faster of two rounds.
#include <libetpan/libetpan.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

namespace {

/// What the stream reads next.
struct Memory
{
    const std::string *bytes = nullptr;
    std::size_t at = 0;
};

ssize_t readMemory(mailstream_low *stream, void *to, std::size_t size)
{
    auto *memory = static_cast<Memory *>(stream->data);
    const std::size_t taken = std::min(size, memory->bytes->size() - memory->at);
    std::memcpy(to, memory->bytes->data() + memory->at, taken);
    memory->at += taken;
    return static_cast<ssize_t>(taken);
}

ssize_t writeNowhere(mailstream_low * /*stream*/, const void * /*from*/, std::size_t size)
{
    return static_cast<ssize_t>(size);
}

int nothing(mailstream_low * /*stream*/)
{
    return 0;
}

void nothingAtAll(mailstream_low * /*stream*/) {}

struct mailstream_cancel *noCancel(mailstream_low * /*stream*/)
{
    return nullptr;
}

carray *noCertificates(mailstream_low * /*stream*/)
{
    return nullptr;
}

mailstream_low_driver driver{readMemory,   writeNowhere, nothing,  nothing,
                             nothingAtAll, nothingAtAll, noCancel, noCertificates,
                             nothing,      nothing,      nothing};

/// -1 when it could not be understood.
double secondsToParse(const std::string &bytes)
{
    Memory memory{&bytes};
    mailstream_low *low = mailstream_low_new(&memory, &driver);
    mailimap *session = mailimap_new(0, nullptr);
    double seconds = -1;
    if (mailimap_connect(session, mailstream_new(low, 8192)) ==
        MAILIMAP_NO_ERROR_NON_AUTHENTICATED) {
        session->imap_state = MAILIMAP_STATE_SELECTED;
        clist *list = nullptr;
        mailimap_set *all = mailimap_set_new_interval(1, 0);
        mailimap_fetch_type *items = mailimap_fetch_type_new_all();
        const auto begin = std::chrono::steady_clock::now();
        const int status = mailimap_uid_fetch(session, all, items, &list);
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
        if (status == MAILIMAP_NO_ERROR && list && clist_count(list) > 0)
            seconds = passed.count();
        if (list)
            mailimap_fetch_list_free(list);
        mailimap_fetch_type_free(items);
        mailimap_set_free(all);
    }
    return seconds; // the session would hang up on a stream that is not there: left to the end
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: peer_libetpan FILE\n");
        return 2;
    }
    std::ifstream file(argv[1], std::ios::binary);
    const std::string answers{std::istreambuf_iterator<char>(file), {}};
    const std::string session = "* OK ready\r\n" + answers + "1 OK done\r\n";
    double best = -1;
    for (int round = 0; round < 2; ++round) {
        const double seconds = secondsToParse(session);
        if (seconds < 0) {
            std::fprintf(stderr, "peer_libetpan: the answers were not understood\n");
            return 1;
        }
        best = best < 0 ? seconds : std::min(best, seconds);
    }
    std::printf("%.6f\n", best);
    return 0;
}
