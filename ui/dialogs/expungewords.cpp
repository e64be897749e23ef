// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ExpungeDialog that says what will happen; the rest is in expungedialog.cpp.
#include "ui/actions/actwords.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/expungedialog.h"
#include "ui/dialogs/expungemodel.h"
#include "ui/models/quotawords.h"
#include "ui/servertext.h"

#include <QLabel>
#include <QPushButton>

namespace ui {

QString ExpungeDialog::actText() const
{
    const quint64 leaving = going().count();
    if (m_subject.close)
        return tr("Close and remove %1").arg(messagesText(leaving));
    return leaving > 0 ? tr("Expunge %1").arg(messagesText(leaving)) : tr("Restore");
}

/// What it means for the messages; and for those that are unticked.
QString ExpungeDialog::explanation() const
{
    if (m_subject.labelsOnly && m_subject.close)
        return tr("On this server a folder is a label. CLOSE takes it off every message marked "
                  "\\Deleted and leaves the folder; the messages stay in All Mail, unless the "
                  "account is set otherwise there. Unticked messages lose their mark first and "
                  "stay.");
    if (m_subject.labelsOnly)
        return tr("On this server a folder is a label: they lose it and stay in All Mail, unless "
                  "the account is set otherwise there. To delete them, move them to the trash "
                  "folder. Unticked messages keep their \\Deleted mark and stay.");
    if (m_subject.close)
        return tr("CLOSE removes every message marked \\Deleted from the server for good and "
                  "leaves the folder. This cannot be undone. Unticked messages lose their mark "
                  "first and stay.");
    return tr("They are removed from the server for good. This cannot be undone. Unticked messages "
              "keep their \\Deleted mark and stay.");
}

void ExpungeDialog::refresh()
{
    const quint64 leaving = going().count();
    const QString count = messagesText(leaving);
    m_title->setText(m_subject.close ? tr("Close %1 and remove %2?").arg(m_subject.folder, count)
                                     : tr("Expunge %1 from %2?").arg(count, m_subject.folder));
    m_explanation->setText(explanation());
    bool complete = false;
    const QString size = shownSize(m_model->freed(&complete));
    QString freed = complete ? tr("Frees %1").arg(size) : tr("Frees at least %1").arg(size);
    if (m_subject.limit > 0)
        freed = tr("%1; the quota is %2").arg(freed, quotaSize(m_subject.limit));
    m_freed->setText(freed);
    m_freed->setVisible(!m_subject.labelsOnly);
    m_do->setText(actText().replace(u'&', QStringLiteral("&&")));
    m_do->setEnabled(false);
    m_preview->show(m_subject.account, operations());
}

} // namespace ui
