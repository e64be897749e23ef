// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/searchform.h"

#include "ui/models/filterwords.h"
#include "ui/theme/colors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int largestKib = 4 * 1024 * 1024 - 1; // SEARCH has 32-bit numbers

/// Side by side as one field.
QWidget *inARow(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, qobject_cast<QLabel *>(widget) ? 0 : 1);
    return row;
}

void name(QWidget *widget, const char *objectName, const QString &accessible)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessible);
}

QDateEdit *dateEdit(QWidget *parent, const QDate &date)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setCalendarPopup(true);
    edit->setEnabled(false);
    return edit;
}

QSpinBox *sizeBox(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, largestKib);
    box->setSpecialValueText(SearchForm::tr("any size"));
    box->setSuffix(SearchForm::tr(" KiB"));
    box->setSingleStep(100);
    return box;
}

} // namespace

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
    form->addRow(tr("Received:"), addDates());
    form->addRow(tr("Size:"), addSizes());
    m_unread = addChoice(form, tr("&Read:"), "searchUnread", tr("unread"), tr("read"));
    m_flagged = addChoice(form, tr("F&lagged:"), "searchFlagged", tr("flagged"), tr("not flagged"));
    m_answered =
        addChoice(form, tr("&Answered:"), "searchAnswered", tr("answered"), tr("not answered"));
    m_deleted = addChoice(form, tr("&Deleted:"), "searchDeleted", tr("marked as deleted"),
                          tr("not marked as deleted"));
    m_keyword = new QComboBox(this);
    name(m_keyword, "searchKeyword", tr("Keyword"));
    m_keyword->setEditable(true);
    form->addRow(tr("&Keyword:"), m_keyword);
    form->addRow(tr("&Header:"), addHeader());
    m_where = new QComboBox(this);
    name(m_where, "searchWhere", tr("Search in"));
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

QLineEdit *SearchForm::addLine(QFormLayout *form, const QString &label, const char *objectName)
{
    auto *line = new QLineEdit(this);
    line->setClearButtonEnabled(true);
    form->addRow(label, line);
    name(line, objectName, QString(label).remove(u'&').remove(u':'));
    connect(line, &QLineEdit::textEdited, this, &SearchForm::write);
    connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            write(); // by the button in the line
    });
    return line;
}

QComboBox *SearchForm::addChoice(QFormLayout *form, const QString &label, const char *objectName,
                                 const QString &yes, const QString &no)
{
    auto *choice = new QComboBox(this);
    choice->addItems({tr("does not matter"), yes, no}); // as SearchFields::Is
    name(choice, objectName, QString(label).remove(u'&').remove(u':'));
    form->addRow(label, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &SearchForm::write);
    return choice;
}

QWidget *SearchForm::addDates()
{
    const QDate today = QDate::currentDate();
    m_hasSince = new QCheckBox(tr("since"), this);
    m_since = dateEdit(this, today.addMonths(-1));
    m_hasBefore = new QCheckBox(tr("before"), this);
    m_before = dateEdit(this, today.addDays(1));
    name(m_hasSince, "searchHasSince", tr("Only messages received since"));
    name(m_since, "searchSince", tr("Received on that day or later"));
    name(m_hasBefore, "searchHasBefore", tr("Only messages received before"));
    name(m_before, "searchBefore", tr("Received before that day"));
    for (const auto &[box, date] : {std::pair{m_hasSince, m_since}, {m_hasBefore, m_before}}) {
        connect(box, &QCheckBox::toggled, date, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &SearchForm::write);
        connect(date, &QDateEdit::dateChanged, this, &SearchForm::write);
    }
    return inARow(this, {m_hasSince, m_since, m_hasBefore, m_before});
}

QWidget *SearchForm::addSizes()
{
    m_larger = sizeBox(this);
    m_smaller = sizeBox(this);
    name(m_larger, "searchLarger", tr("Larger than"));
    name(m_smaller, "searchSmaller", tr("Smaller than"));
    for (QSpinBox *box : {m_larger, m_smaller})
        connect(box, &QSpinBox::valueChanged, this, &SearchForm::write);
    return inARow(this, {new QLabel(tr("larger than"), this), m_larger,
                         new QLabel(tr("smaller than"), this), m_smaller});
}

QWidget *SearchForm::addHeader()
{
    m_headerName = new QLineEdit(this);
    m_headerText = new QLineEdit(this);
    m_headerName->setPlaceholderText(tr("Name: List-Id"));
    m_headerText->setPlaceholderText(tr("Text in it; empty: that it is there"));
    name(m_headerName, "searchHeaderName", tr("Name of the header"));
    name(m_headerText, "searchHeaderText", tr("Text in the header"));
    for (QLineEdit *line : {m_headerName, m_headerText})
        connect(line, &QLineEdit::textEdited, this, &SearchForm::write);
    return inARow(this, {m_headerName, m_headerText});
}

QWidget *SearchForm::addProgram()
{
    m_program = new QLineEdit(this);
    name(m_program, "searchProgram", tr("SEARCH program"));
    m_program->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_program->setToolTip(tr("What goes to the server. It can be changed here; the next change of "
                             "a field above writes it anew."));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *both = new QWidget(this);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_program);
    layout->addWidget(m_problem);
    connect(m_program, &QLineEdit::textChanged, this, &SearchForm::check);
    return both;
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
    if (problem.isEmpty() && (typed.isEmpty() || typed == QLatin1String("ALL")))
        problem = tr("Say what to search for.");
    else if (problem.isEmpty())
        problem = fields().problem();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, dangerColor(palette()));
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
