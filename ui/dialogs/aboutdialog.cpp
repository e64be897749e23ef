// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/icons/icon.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Postroom"));
    auto *picture = new QLabel(this);
    const QIcon own = QApplication::windowIcon();
    picture->setPixmap((own.isNull() ? icon(QStringLiteral("mail-folder-inbox")) : own)
                           .pixmap(QSize(48, 48), devicePixelRatioF()));
    auto *name = new QLabel(tr("Postroom %1").arg(QApplication::applicationVersion()), this);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    name->setFont(large);
    auto *words = new QLabel(tr("A file manager for IMAP. Free software under the GNU General "
                                "Public License, version 3 or later. The icons are from Breeze, "
                                "under the GNU Lesser General Public License, version 3 or "
                                "later."),
                             this);
    words->setWordWrap(true);
    words->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *text = new QVBoxLayout;
    text->setSpacing(8);
    text->addWidget(name);
    text->addWidget(words);
    text->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

} // namespace ui
