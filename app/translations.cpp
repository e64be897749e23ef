// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

void installTranslations(QCoreApplication *application)
{
    const QLocale locale;
    auto *own = new QTranslator(application);
    if (!own->load(locale, QStringLiteral("postroom"), QStringLiteral("_"),
                   QStringLiteral(":/i18n")) &&
        !own->load(
            QStringLiteral(":/i18n/postroom_en"))) // "C": the plurals of English all the same
        return;
    QCoreApplication::installTranslator(own);
    if (qobject_cast<QApplication *>(application))
        QApplication::setLayoutDirection(QLocale(own->language()).textDirection());
    auto *qt = new QTranslator(application);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(qt);
}

} // namespace app
