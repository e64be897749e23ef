// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace testsupport {

/// Makes, by the openssl program, certificates of every kind in `folder`, each as name.pem and
/// name.key: ca (an authority), good (by ca, for localhost), elsewhere (by ca, for another host),
/// expired (by ca, ended yesterday), selfsigned (for localhost), other (by an authority of its own,
/// for localhost). The test fails when openssl does.
void makeTestCertificates(const QString &folder);

/// Makes, likewise, root ("Chain root"), intermediate ("Chain intermediate", by root) and for
/// localhost, by intermediate, leaf and renewed: of these two name.pem holds all three, its own
/// first.
void makeTestChain(const QString &folder);

} // namespace testsupport
