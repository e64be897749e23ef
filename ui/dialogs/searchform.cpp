// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/searchform.h"

#include "ui/models/filterwords.h"
#include "ui/theme/colors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

SearchForm::SearchForm(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("searchFormDialog"));
    setWindowTitle(tr("Search Messages"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_from = addLine(form, tr("&From:"), "searchFrom");
    m_to = addLine(form, tr("&To:"), "searchTo");
    m_subject = addLine(form, tr("&Subject:"), "searchSubject");
    m_text = addLine(form, tr("Te&xt:"), "searchText");
    m_text->setPlaceholderText(tr("In the body; may take the server a while"));
    addLimits(form);
    m_unread = addChoice(form, tr("&Read:"), "searchUnread", tr("unread"), tr("read"));
    m_flagged = addChoice(form, tr("F&lagged:"), "searchFlagged", tr("flagged"), tr("not flagged"));
    m_answered =
        addChoice(form, tr("&Answered:"), "searchAnswered", tr("answered"), tr("not answered"));
    m_deleted = addChoice(form, tr("&Deleted:"), "searchDeleted", tr("marked as deleted"),
                          tr("not marked as deleted"));
    m_keyword = new QComboBox(this);
    m_keyword->setObjectName(QStringLiteral("searchKeyword"));
    m_keyword->setAccessibleName(tr("Keyword"));
    m_keyword->setEditable(true);
    form->addRow(tr("&Keyword:"), m_keyword);
    form->addRow(tr("&Header:"), addHeader());
    m_where = new QComboBox(this);
    m_where->setObjectName(QStringLiteral("searchWhere"));
    m_where->setAccessibleName(tr("Search in"));
    form->addRow(tr("Search &in:"), m_where);
    form->addRow(tr("SEARCH &program:"), addProgram());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_search = buttons->addButton(tr("Search"), QDialogButtonBox::AcceptRole);
    m_search->setObjectName(QStringLiteral("searchDo"));
    m_search->setDefault(true);
    QPushButton *empty = buttons->addButton(tr("Clear"), QDialogButtonBox::ResetRole);
    empty->setObjectName(QStringLiteral("searchClear"));
    form->addRow(buttons);
    connect(m_search, &QPushButton::clicked, this, &SearchForm::search);
    connect(empty, &QPushButton::clicked, this, &SearchForm::clear);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_keyword, &QComboBox::currentTextChanged, this, &SearchForm::write);
    setPlace({}, {});
    clear();
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

void SearchForm::setPlace(const QString &folder, const QString &account)
{
    m_folder = folder;
    const int chosen = m_where->currentIndex();
    m_where->clear();
    m_where->addItem(folder.isEmpty() ? tr("this folder") : folder);
    if (!account.isEmpty()) {
        m_where->addItem(folder.isEmpty() ? tr("this folder and all below it")
                                          : tr("%1 and all below it").arg(folder));
        m_where->addItem(tr("all of %1").arg(account));
    }
    m_where->setCurrentIndex(qBound(0, chosen, m_where->count() - 1));
}

void SearchForm::setKeywords(const QByteArrayList &keywords)
{
    const QString typed = m_keyword->currentText();
    const QSignalBlocker quiet(m_keyword);
    m_keyword->clear();
    m_keyword->addItem({});
    for (const QByteArray &keyword : keywords)
        m_keyword->addItem(QString::fromLatin1(keyword));
    m_keyword->setCurrentText(typed);
}

void SearchForm::setProgram(const imap::SearchProgram &program)
{
    m_program->setText(program.toText());
}

SearchFields SearchForm::fields() const
{
    constexpr quint32 kib = 1024;
    const auto is = [](const QComboBox *choice) {
        return static_cast<SearchFields::Is>(choice->currentIndex());
    };
    SearchFields fields;
    fields.from = m_from->text();
    fields.to = m_to->text();
    fields.subject = m_subject->text();
    fields.text = m_text->text();
    if (m_hasSince->isChecked())
        fields.since = m_since->date();
    if (m_hasBefore->isChecked())
        fields.before = m_before->date();
    fields.larger = static_cast<quint32>(m_larger->value()) * kib;
    fields.smaller = static_cast<quint32>(m_smaller->value()) * kib;
    fields.unread = is(m_unread);
    fields.flagged = is(m_flagged);
    fields.answered = is(m_answered);
    fields.deleted = is(m_deleted);
    fields.keyword = m_keyword->currentText().trimmed().toUtf8();
    fields.headerName = m_headerName->text();
    fields.headerText = m_headerText->text();
    return fields;
}

void SearchForm::clear()
{
    for (QLineEdit *line : {m_from, m_to, m_subject, m_text, m_headerName, m_headerText})
        line->clear();
    for (QCheckBox *box : {m_hasSince, m_hasBefore})
        box->setChecked(false);
    for (QSpinBox *box : {m_larger, m_smaller})
        box->setValue(0);
    for (QComboBox *choice : {m_unread, m_flagged, m_answered, m_deleted})
        choice->setCurrentIndex(0);
    m_keyword->setCurrentText({});
    write();
    m_from->setFocus();
}

void SearchForm::write()
{
    if (!m_search)
        return; // still being built
    m_program->setText(fields().program().toText());
    check();
}

void SearchForm::check()
{
    if (!m_search)
        return;
    const auto program = imap::SearchProgram::fromText(m_program->text());
    QString problem = program ? QString() : programProblem(program.error());
    const QString typed = m_program->text().trimmed();
    // Nothing was done wrong yet.
    const bool untouched = problem.isEmpty() && (typed.isEmpty() || typed == QLatin1String("ALL"));
    if (untouched)
        problem = tr("Say what to search for.");
    else if (problem.isEmpty())
        problem = fields().problem();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    untouched ? mutedText(palette()) : dangerColor(palette()));
    m_problem->setPalette(colors);
    m_problem->setText(problem);
    m_search->setEnabled(problem.isEmpty());
}

void SearchForm::search()
{
    if (const auto program = imap::SearchProgram::fromText(m_program->text()))
        emit searchRequested(*program, static_cast<Where>(m_where->currentIndex()));
}

} // namespace ui
