// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace testsupport {

/// Makes, by the openssl program, certificates of every kind in `folder`, each as name.pem and
/// name.key: ca (an authority), good (by ca, for localhost), elsewhere (by ca, for another host),
/// expired (by ca, ended yesterday), selfsigned (for localhost), other (by an authority of its own,
/// for localhost). The test fails when openssl does.
void makeTestCertificates(const QString &folder);

} // namespace testsupport
