// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lookups.h"

#include <mutex>

#include <dlfcn.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace testsupport {

namespace {

std::mutex lookupMutex;

QByteArrayList &lookedUp()
{
    static QByteArrayList names;
    return names;
}

QList<quint16> &connectedTo()
{
    static QList<quint16> ports;
    return ports;
}

// The library's function behind ours.
template <typename Function>
Function *libraryFunction(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

void noteConnection(const sockaddr *address)
{
    if (!address || (address->sa_family != AF_INET && address->sa_family != AF_INET6))
        return;
    // The port stands in the same place of both kinds (RFC 3493, 3.3).
    const auto *internet = reinterpret_cast<const sockaddr_in *>(address);
    const std::lock_guard lock(lookupMutex);
    connectedTo().append(ntohs(internet->sin_port));
}

} // namespace

QByteArrayList Lookups::names()
{
    const std::lock_guard lock(lookupMutex);
    return lookedUp();
}

QList<quint16> Lookups::ports()
{
    const std::lock_guard lock(lookupMutex);
    return connectedTo();
}

void Lookups::clear()
{
    const std::lock_guard lock(lookupMutex);
    lookedUp().clear();
    connectedTo().clear();
}

} // namespace testsupport

extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints,
                           addrinfo **result)
{
    {
        const std::lock_guard lock(testsupport::lookupMutex);
        testsupport::lookedUp().append(node);
    }
    static auto *next = testsupport::libraryFunction<decltype(getaddrinfo)>("getaddrinfo");
    return next(node, service, hints, result);
}

extern "C" int connect(int handle, const sockaddr *address, socklen_t length)
{
    testsupport::noteConnection(address);
    static auto *next = testsupport::libraryFunction<decltype(connect)>("connect");
    return next(handle, address, length);
}
