// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace app {

/// Loads Postroom's own and Qt's translation for the person's language, and sets the direction of
/// the layout from the language that was really loaded.
void installTranslations(QApplication &application);

} // namespace app
