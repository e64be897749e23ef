// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatedialog.h"

#include "ui/dialogs/messagestrip.h"
#include "ui/errortext.h"
#include "ui/servertext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *factLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString joinedNames(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(qMin<qsizetype>(names.size(), 40)))
        shown << shownForeignText(name, 255);
    if (names.size() > shown.size())
        shown << QStringLiteral("…");
    return shown.join(QStringLiteral(", "));
}

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace

QString shownFingerprint(const QByteArray &sha256, bool twoLines)
{
    const QByteArray hex = sha256.toHex(' ').toUpper();
    if (!twoLines || hex.size() <= 48)
        return QString::fromLatin1(hex);
    return QString::fromLatin1(hex.first(47)) + u'\n' + QString::fromLatin1(hex.sliced(48));
}

CertificateDialog::CertificateDialog(const imap::CertificateRefusal &refusal, QWidget *parent)
    : QDialog(parent)
{
    const bool changed = refusal.fault == imap::CertificateFault::PinChanged;
    setWindowTitle(tr("Certificate Refused"));
    auto *layout = new QVBoxLayout(this);
    auto *reason = new MessageStrip(this);
    reason->setObjectName(QStringLiteral("reason"));
    reason->showText(MessageStrip::Kind::Error, describeFault(refusal.fault, refusal.host),
                     shownForeignText(refusal.detail));
    layout->addWidget(reason);
    if (changed) {
        auto *form = new QFormLayout;
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto *before = factLabel(this);
        before->setFont(fixedFont());
        before->setObjectName(QStringLiteral("expectedPin"));
        before->setText(shownFingerprint(refusal.expectedPin, true));
        before->setAccessibleName(tr("Fingerprint you trusted: %1").arg(before->text()));
        form->addRow(tr("You trusted:"), before);
        auto *now = factLabel(this);
        now->setFont(fixedFont());
        now->setObjectName(QStringLiteral("presentedPin"));
        now->setText(refusal.chain.isEmpty()
                         ? tr("none")
                         : shownFingerprint(refusal.chain.first().sha256, true));
        now->setAccessibleName(tr("Fingerprint shown now: %1").arg(now->text()));
        form->addRow(tr("Shown now:"), now);
        layout->addLayout(form);
    }
    addChain(layout, refusal.chain);
    addTrustButtons(layout, changed);
    fitHeight();
}

CertificateDialog::CertificateDialog(const imap::TlsInfo &tls, const QString &host, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Connection Security"));
    auto *layout = new QVBoxLayout(this);
    auto *summary = new MessageStrip(this);
    summary->setObjectName(QStringLiteral("summary"));
    const QString server = shownForeignText(host, 255);
    if (tls.protocol.isEmpty())
        summary->showText(MessageStrip::Kind::Warning,
                          tr("The connection to %1 is not encrypted.").arg(server));
    else
        summary->showText(MessageStrip::Kind::Information,
                          tr("The connection to %1 is encrypted by %2.").arg(server, tls.protocol),
                          tls.pinned ? tr("Cipher %1. The certificate is accepted because you "
                                          "trusted exactly this one.")
                                           .arg(tls.cipher)
                                     : tr("Cipher %1.").arg(tls.cipher));
    layout->addWidget(summary);
    addChain(layout, tls.chain);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    fitHeight();
}

void CertificateDialog::fitHeight()
{
    // Labels that wrap ask for too much room until they know their width.
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
}

void CertificateDialog::addChain(QVBoxLayout *layout, const QList<imap::CertificateInfo> &chain)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_chain = chain;
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    if (chain.isEmpty())
        return;
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("chain"));
    m_list->setAccessibleName(tr("Certificate chain, the server's own first"));
    for (const imap::CertificateInfo &info : chain)
        m_list->addItem(shownForeignText(info.subject, 255));
    m_list->setFixedHeight((m_list->sizeHintForRow(0) + 2) *
                               static_cast<int>(qBound(qsizetype(2), chain.size(), qsizetype(4))) +
                           2 * m_list->frameWidth());
    auto *title = new QLabel(tr("Certificate &chain, the server's own first:"), this);
    title->setBuddy(m_list);
    layout->addWidget(title);
    layout->addWidget(m_list);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_subject = factLabel(this);
    m_names = factLabel(this);
    m_issuer = factLabel(this);
    m_validity = factLabel(this);
    m_serial = factLabel(this);
    m_fingerprint = factLabel(this);
    m_fingerprint->setFont(fixedFont());
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    form->addRow(tr("Issued to:"), m_subject);
    form->addRow(tr("Server names:"), m_names);
    form->addRow(tr("Issued by:"), m_issuer);
    form->addRow(tr("Valid:"), m_validity);
    form->addRow(tr("Serial number:"), m_serial);
    form->addRow(tr("SHA-256:"), m_fingerprint);
    layout->addLayout(form);
    layout->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &CertificateDialog::showCertificate);
    m_list->setCurrentRow(0);
}

void CertificateDialog::showCertificate(int index)
{
    if (index < 0 || index >= m_chain.size())
        return;
    const imap::CertificateInfo &info = m_chain.at(index);
    m_subject->setText(shownForeignText(info.subject));
    m_names->setText(info.names.isEmpty() ? tr("none") : joinedNames(info.names));
    m_issuer->setText(shownForeignText(info.issuer));
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString from = locale.toString(info.notBefore.toLocalTime(), QLocale::ShortFormat);
    const QString until = locale.toString(info.notAfter.toLocalTime(), QLocale::ShortFormat);
    QString validity = tr("from %1 until %2").arg(from, until);
    if (info.notAfter.isValid() && info.notAfter < now)
        validity = tr("%1: expired").arg(validity);
    else if (info.notBefore.isValid() && info.notBefore > now)
        validity = tr("%1: not valid yet").arg(validity);
    m_validity->setText(validity);
    m_serial->setText(QString::fromLatin1(info.serial.toHex(' ').toUpper()));
    if (info.serial.contains(':'))
        m_serial->setText(QString::fromLatin1(info.serial).toUpper());
    m_fingerprint->setText(shownFingerprint(info.sha256, true));
    m_fingerprint->setAccessibleName(tr("SHA-256 fingerprint: %1").arg(m_fingerprint->text()));
}

void CertificateDialog::addTrustButtons(QVBoxLayout *layout, bool changed)
{
    auto *note = new QLabel(
        changed ? tr("Trust the new certificate only if you know that the server was given a new "
                     "one. The old one will then no longer be accepted.")
                : tr("Trust it only after comparing the fingerprint with the one your "
                     "administrator gives you. Exactly this certificate will be accepted for this "
                     "server, no other."),
        this);
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    if (!m_chain.isEmpty() && m_chain.first().sha256.size() == 32) {
        auto *trust =
            buttons->addButton(tr("&Trust This Certificate"), QDialogButtonBox::AcceptRole);
        trust->setObjectName(QStringLiteral("trust"));
        trust->setAutoDefault(false);
        connect(trust, &QPushButton::clicked, this, [this] {
            const QByteArray leaf = m_chain.first().sha256;
            accept();
            emit trusted(leaf);
        });
    }
    auto *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace ui
