// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/certificate.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace ui {

/// Shows a certificate chain. For a refused one it also says why and lets the person trust exactly
/// this leaf; Cancel is the default, and nothing else is trusted with it. For a live connection it
/// only shows. Use open(). GUI thread; deletes itself when closed.
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CertificateDialog(const imap::CertificateRefusal &refusal, QWidget *parent = nullptr);
    /// View only: protocol, cipher and chain of a connection that stands.
    CertificateDialog(const imap::TlsInfo &tls, const QString &host, QWidget *parent = nullptr);

signals:
    /// The person decided to trust exactly the leaf with this SHA-256.
    void trusted(const QByteArray &sha256);

private:
    void addChain(QVBoxLayout *layout, const QList<imap::CertificateInfo> &chain);
    void addTrustButtons(QVBoxLayout *layout, bool changed);
    void showCertificate(int index);
    void fitHeight();

    QList<imap::CertificateInfo> m_chain;
    QListWidget *m_list = nullptr;
    QLabel *m_subject = nullptr;
    QLabel *m_names = nullptr;
    QLabel *m_issuer = nullptr;
    QLabel *m_validity = nullptr;
    QLabel *m_serial = nullptr;
    QLabel *m_fingerprint = nullptr;
};

/// SHA-256 as people compare it: "AB CD EF …", 16 bytes a line where lines are wanted.
[[nodiscard]] QString shownFingerprint(const QByteArray &sha256, bool twoLines = false);

} // namespace ui
