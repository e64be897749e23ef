// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace app {

/// Loads Postroom's own and Qt's translation for the person's language, and sets the direction of
/// the layout from the language that was really loaded, where there is a layout. The translators
/// are the application's children.
void installTranslations(QCoreApplication *application);

} // namespace app
