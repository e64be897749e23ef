// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchfields.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

/// Asks what to search for. Shows the SEARCH program that the fields mean, as it goes to the
/// server; who knows the language writes it there. Gives way to the results once the search began,
/// and comes again with what was typed. GUI thread; deletes itself when closed.
class SearchForm : public QDialog
{
    Q_OBJECT
public:
    enum class Where : quint8 { Folder, Below, Account };

    explicit SearchForm(QWidget *parent);

    /// What is searched in; `account` empty: only the folder can be.
    void setPlace(const QString &folder, const QString &account);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Offered to choose from, as on the wire.
    void setKeywords(const QByteArrayList &keywords);
    /// Begins with that in the line.
    void setProgram(const imap::SearchProgram &program);

signals:
    void searchRequested(const imap::SearchProgram &program, ui::SearchForm::Where where);

private:
    [[nodiscard]] QLineEdit *addLine(QFormLayout *form, const QString &label, const char *name);
    [[nodiscard]] QComboBox *addChoice(QFormLayout *form, const QString &label, const char *name,
                                       const QString &yes, const QString &no);
    void addLimits(QFormLayout *form);
    [[nodiscard]] QWidget *addDates();
    [[nodiscard]] QWidget *addSizes();
    [[nodiscard]] QWidget *addHeader();
    [[nodiscard]] QWidget *addProgram();
    [[nodiscard]] SearchFields fields() const;
    void clear();
    void write();
    void check();
    void search();

    QString m_folder;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_subject = nullptr;
    QLineEdit *m_text = nullptr;
    QCheckBox *m_hasSince = nullptr;
    QDateEdit *m_since = nullptr;
    QCheckBox *m_hasBefore = nullptr;
    QDateEdit *m_before = nullptr;
    QSpinBox *m_larger = nullptr; // in KiB
    QSpinBox *m_smaller = nullptr;
    QComboBox *m_unread = nullptr;
    QComboBox *m_flagged = nullptr;
    QComboBox *m_answered = nullptr;
    QComboBox *m_deleted = nullptr;
    QComboBox *m_keyword = nullptr;
    QLineEdit *m_headerName = nullptr;
    QLineEdit *m_headerText = nullptr;
    QComboBox *m_where = nullptr;
    QLineEdit *m_program = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_search = nullptr;
};

} // namespace ui
