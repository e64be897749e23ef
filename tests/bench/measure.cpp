// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSslConfiguration>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace bench {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double heapInUse()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return 1e-9 * static_cast<double>(clock.nsecsElapsed());
}

int withServer(const demo::PrivateDovecot::Settings &settings,
               const std::function<int(const demo::PrivateDovecot &)> &work)
{
    demo::PrivateDovecot server(settings);
    QObject context;
    int status = 1;
    QObject::connect(&server, &demo::PrivateDovecot::failed, &context, [](const QString &reason) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(reason));
        QCoreApplication::exit(1);
    });
    QObject::connect(
        &server, &demo::PrivateDovecot::ready, &context,
        [&] {
            status = work(server);
            QCoreApplication::exit(status);
        },
        Qt::QueuedConnection);
    server.start();
    QCoreApplication::exec();
    server.stop();
    return status;
}

Drain::Drain(const demo::PrivateDovecot &server, bool tls)
{
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.addCaCertificates(server.caFile());
    m_socket.setSslConfiguration(configuration);
    if (tls) {
        m_socket.connectToHostEncrypted(server.host(), server.tlsPort());
        m_socket.waitForEncrypted();
    } else {
        m_socket.connectToHost(server.host(), server.plainPort());
        m_socket.waitForConnected();
    }
    m_socket.waitForReadyRead();
    m_socket.readAll();
    run("LOGIN " + server.user().toUtf8() + ' ' + server.password().toUtf8());
}

double Drain::run(const QByteArray &command)
{
    QElapsedTimer clock;
    clock.start();
    const QByteArray tag = "D" + QByteArray::number(++m_tag);
    m_socket.write(tag + ' ' + command + "\r\n");
    m_socket.flush();
    const QByteArray end = "\r\n" + tag + ' ';
    QByteArray tail("\r\n");
    while (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(60'000)) {
        const qint64 size = m_socket.read(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
        bytes += size;
        tail.append(m_buffer.data(), size);
        if (tail.contains(end))
            break;
        tail = tail.right(end.size());
    }
    return 1e-9 * static_cast<double>(clock.nsecsElapsed());
}

} // namespace bench
