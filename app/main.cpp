// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/quitsignals.h"
#include "app/translations.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

namespace {

auto readCommandLine(int &argc, char **argv)
{
    QCoreApplication console(argc, argv);
    app::installTranslations(&console);
    return app::parseCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("postroom"));
    QCoreApplication::setOrganizationName(QStringLiteral("postroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTROOM_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(POSTROOM_APP_ID));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Postroom"));
    QSettings::setDefaultFormat(QSettings::IniFormat);

    // Help, version and mistakes are answered without a display.
    const auto commandLine = readCommandLine(argc, argv);
    if (!commandLine) {
        std::fprintf(stderr, "postroom: %s\n", qUtf8Printable(commandLine.error().message));
        return 2;
    }
    if (commandLine->action != app::CommandLine::Action::Run) {
        std::fprintf(stdout, "%s\n", qUtf8Printable(commandLine->text.trimmed()));
        return 0;
    }
    QApplication application(argc, argv);
    app::installTranslations(&application);
    QApplication::setStyle(new ui::PostroomStyle);
    ui::applyColorScheme(ui::savedColorScheme());

    app::Application postroom(*commandLine);
    app::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &app::QuitSignals::quitWanted, postroom.window(), [&postroom] {
        postroom.window()->closeNow();
        QCoreApplication::quit();
    });
    postroom.start();
    return QApplication::exec();
}
