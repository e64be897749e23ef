// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/headerstab.h"

#include "imapcore/mime/headerblock.h"
#include "imapcore/mime/textclean.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/servertext.h"
#include "ui/viewer/findbar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSyntaxHighlighter>

#include <limits>

namespace ui {

namespace {

/// Field names in bold; only visible blocks cost anything worth mentioning.
class HeaderHighlighter final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &line) override
    {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0 || line.startsWith(u' '))
            return;
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        setFormat(0, static_cast<int>(colon) + 1, bold);
    }
};

bool isBriefField(const QString &name)
{
    static const QStringList brief = {
        QStringLiteral("from"),        QStringLiteral("sender"),
        QStringLiteral("to"),          QStringLiteral("cc"),
        QStringLiteral("bcc"),         QStringLiteral("reply-to"),
        QStringLiteral("subject"),     QStringLiteral("date"),
        QStringLiteral("message-id"),  QStringLiteral("in-reply-to"),
        QStringLiteral("list-id"),     QStringLiteral("user-agent"),
        QStringLiteral("return-path"), QStringLiteral("list-unsubscribe")};
    return brief.contains(name.toLower());
}

} // namespace

HeadersTab::HeadersTab(QWidget *parent)
    : QWidget(parent)
    , m_brief(new QCheckBox(tr("Only the &usual ones"), this))
    , m_all(new QPushButton(this))
    , m_cut(new MessageStrip(this))
    , m_text(new QPlainTextEdit(this))
    , m_find(new FindBar(m_text, this))
{
    m_brief->setObjectName(QStringLiteral("briefHeaders"));
    m_all->setObjectName(QStringLiteral("showAllHeaders"));
    m_text->setObjectName(QStringLiteral("headersText"));
    m_text->setAccessibleName(tr("Headers of the message"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    new HeaderHighlighter(m_text->document());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 2);
    row->addWidget(m_brief);
    row->addStretch(1);
    row->addWidget(m_all);
    m_cut->setObjectName(QStringLiteral("headerCutStrip"));
    m_cut->showText(MessageStrip::Kind::Information,
                    tr("This header is so long that only its beginning was loaded; the rest of the "
                       "header is in the Source tab."));
    m_cut->hide();
    auto *strips = new QVBoxLayout;
    strips->setContentsMargins(12, 2, 12, 4);
    strips->addWidget(m_cut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addLayout(strips);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_find);
    m_all->hide();
    connect(m_brief, &QCheckBox::toggled, this, [this] { fill(mime::HeaderBlock::viewLimit); });
    connect(m_all, &QPushButton::clicked, this,
            [this] { fill(std::numeric_limits<qsizetype>::max()); });
}

void HeadersTab::showHeader(const QByteArray &rawHeader)
{
    m_raw = rawHeader;
    fill(mime::HeaderBlock::viewLimit);
}

void HeadersTab::find()
{
    m_find->open();
}

QString HeadersTab::text() const
{
    return m_text->toPlainText();
}

void HeadersTab::fill(qsizetype limit)
{
    const mime::HeaderBlock header = mime::HeaderBlock::parse(m_raw);
    const mime::HeaderBlock::View view = header.view(limit);
    QString text;
    for (const auto &[name, value] : view.fields) {
        if (m_brief->isChecked() && !isBriefField(name))
            continue;
        if (!text.isEmpty())
            text += u'\n';
        const QString clean = mime::withoutDirectionCharacters(mime::tidyLine(value));
        text += (name.isEmpty() ? QString() : name + QStringLiteral(": ")) +
                mime::softBrokenWords(clean);
    }
    m_text->setPlainText(text);
    const QString size = shownSize(static_cast<quint64>(m_raw.size()));
    const bool isCut = !header.hasEnd() && m_raw.size() >= mime::HeaderBlock::viewLimit;
    m_all->setVisible(view.hasMore);
    m_all->setText(isCut ? tr("&Show More (%1)").arg(size) : tr("&Show All (%1)").arg(size));
    m_cut->setVisible(isCut);
}

} // namespace ui
