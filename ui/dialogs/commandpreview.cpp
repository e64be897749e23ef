// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpreview.h"

#include "ui/errortext.h"
#include "ui/icons/icon.h"
#include "ui/theme/colors.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

namespace ui {

namespace {

constexpr qsizetype longestShownLine = 8000;
constexpr qsizetype mostShownLines = 500;

QString shownCommand(const QByteArray &line)
{
    QString text =
        QString::fromUtf8(line.size() > longestShownLine ? line.left(longestShownLine / 2) + " … " +
                                                               line.right(longestShownLine / 2)
                                                         : line);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar(0xfffd);
    }
    return text;
}

} // namespace

QString shownCommands(const QByteArrayList &lines)
{
    QStringList shown;
    for (const QByteArray &line : lines.first(qMin(lines.size(), mostShownLines)))
        shown << shownCommand(line);
    if (lines.size() > mostShownLines)
        shown << CommandPreview::tr("and %1 more").arg(lines.size() - mostShownLines);
    return shown.join(u'\n');
}

CommandPreview::CommandPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("What will be sent"), this))
    , m_note(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("commandPreviewText"));
    m_text->setAccessibleName(tr("What will be sent"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->document()->setDocumentMargin(8);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("commandPreviewNote"));
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyCommands"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy these commands as text"));
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(QStringLiteral("edit-copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setEnabled(false);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(quiet));
    m_title->setPalette(quiet);
    m_note->setPalette(quiet);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_text);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CommandPreview::askNext);
    connect(m_copy, &QToolButton::clicked, this, &CommandPreview::copy);
    fitHeight();
}

CommandPreview::~CommandPreview() = default;

void CommandPreview::show(imap::Account *account, const QList<imap::Operation> &operations)
{
    clear();
    m_account = account;
    m_operations = operations;
    m_soon.start();
}

void CommandPreview::showLines(const QByteArrayList &lines,
                               const std::optional<imap::ImapError> &error)
{
    clear();
    m_coming = lines;
    m_error = error;
    finish();
}

void CommandPreview::setTitle(const QString &title)
{
    m_title->setText(title);
    m_text->setAccessibleName(title);
}

void CommandPreview::clear()
{
    if (m_request) {
        m_request->disconnect(this);
        m_request->abandon();
        m_request = nullptr;
    }
    m_soon.stop();
    m_operations.clear();
    m_coming.clear();
    m_error.reset();
    m_ready = false;
}

void CommandPreview::askNext()
{
    if (m_operations.isEmpty() || !m_account) {
        finish();
        return;
    }
    m_request = m_account->preview(m_operations.takeFirst(), this);
    connect(m_request, &imap::Request::finished, this, [this](imap::Request *request) {
        if (const auto *plan = std::get_if<imap::CommandPlan>(&request->outcome())) {
            m_coming += plan->lines;
            askNext();
            return;
        }
        if (const imap::ImapError *error = request->error())
            m_error = *error;
        finish();
    });
}

void CommandPreview::finish()
{
    m_ready = true;
    m_lines = m_error ? QByteArrayList() : m_coming;
    m_copy->setEnabled(!m_lines.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::Text,
                    m_error ? colors.color(QPalette::Text) : colors.color(QPalette::Link));
    m_text->setPalette(colors);
    if (m_error) {
        const ErrorText words =
            describe(*m_error, m_account ? m_account->settings() : imap::ConnectionSettings{});
        m_text->setPlainText(
            QStringList{words.headline, words.whatToDo, words.details}.join(u'\n').trimmed());
    } else {
        m_text->setPlainText(m_lines.isEmpty() ? tr("Nothing.") : shownCommands(m_lines));
    }
    fitHeight();
    emit ready();
}

void CommandPreview::setNote(const QString &note)
{
    m_note->setText(note);
}

void CommandPreview::setVisibleLines(int lines)
{
    m_visibleLines = lines;
    fitHeight();
}

/// As high as its lines, within limits: a dialog with one command is a small dialog.
void CommandPreview::fitHeight()
{
    const int margin =
        2 * (static_cast<int>(m_text->document()->documentMargin()) + m_text->frameWidth());
    const int letter = qMax(1, m_text->fontMetrics().horizontalAdvance(u'0'));
    const int perRow = qMax(20, (m_text->width() - margin) / letter);
    int rows = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && rows < m_visibleLines;
         block = block.next())
        rows += 1 + (block.length() - 1) / perRow;
    rows = qBound(1, rows, m_visibleLines);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * rows + margin + 4);
}

void CommandPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void CommandPreview::copy() const
{
    QApplication::clipboard()->setText(QString::fromUtf8(m_lines.join('\n')));
}

} // namespace ui
