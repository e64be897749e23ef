// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SearchForm that makes its fields.
#include "ui/dialogs/searchform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int largestKib = 4 * 1024 * 1024 - 1; // SEARCH has 32-bit numbers

/// What says what the field behind it is.
bool isWords(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget) || qobject_cast<const QCheckBox *>(widget);
}

/// Fields of one row stand below those of the other.
void alignRows(const QWidget *first, const QWidget *second)
{
    for (int at = 0; at < first->layout()->count(); ++at) {
        QWidget *above = first->layout()->itemAt(at)->widget();
        QWidget *below = second->layout()->itemAt(at)->widget();
        if (!isWords(above))
            continue;
        const int width = qMax(above->sizeHint().width(), below->sizeHint().width());
        above->setMinimumWidth(width);
        below->setMinimumWidth(width);
    }
}

/// Side by side as one field.
QWidget *inARow(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, isWords(widget) ? 0 : 1);
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

void SearchForm::addLimits(QFormLayout *form)
{
    QWidget *dates = addDates();
    QWidget *sizes = addSizes();
    alignRows(dates, sizes);
    form->addRow(tr("Received:"), dates);
    form->addRow(tr("Size:"), sizes);
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
    QWidget *row = inARow(this, {m_headerName, m_headerText});
    static_cast<QHBoxLayout *>(row->layout())->setStretchFactor(m_headerText, 2);
    return row;
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

} // namespace ui
