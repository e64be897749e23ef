// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bulkserver.h"

#include "tests/servers/bulkfolder.h"
#include "tests/support/serverfixture.h"

namespace testsupport {

namespace {

demo::PrivateDovecot::Settings withMdbox()
{
    demo::PrivateDovecot::Settings settings;
    settings.format = demo::PrivateDovecot::Format::Mdbox;
    return settings;
}

} // namespace

BulkServer::BulkServer()
    : PrivateDovecot(withMdbox())
{
}

QString BulkServer::startWith(const QList<QPair<QString, int>> &folders)
{
    if (!startAndWait(*this))
        return QStringLiteral("the server did not start");
    const servers::BulkTarget target{doveadm(), configFile(), user(), mailRoot()};
    for (const auto &[folder, count] : folders) {
        const QString problem = servers::makeBulkFolder(target, folder, count);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace testsupport
