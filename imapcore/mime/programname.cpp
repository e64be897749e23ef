// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/programname.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace mime {

namespace {

constexpr std::array programEndings = std::to_array<std::string_view>(
    {"appimage",   "bat",  "cmd",  "com", "deb", "desktop", "dmg", "docm", "dotm", "exe", "flatpak",
     "flatpakref", "hta",  "img",  "iso", "jar", "jnlp",    "js",  "jse",  "lnk",  "msc", "msi",
     "pif",        "pl",   "pptm", "ps1", "py",  "pyw",     "rb",  "reg",  "rpm",  "run", "scr",
     "sh",         "snap", "url",  "vbe", "vbs", "webloc",  "wsf", "wsh",  "xlsm", "xltm"});
static_assert(std::is_sorted(programEndings.begin(), programEndings.end()));

} // namespace

bool isProgramName(QStringView name)
{
    const QByteArray ending = name.sliced(name.lastIndexOf(u'.') + 1).toString().toLower().toUtf8();
    return std::binary_search(
        programEndings.begin(), programEndings.end(),
        std::string_view(ending.constData(), static_cast<std::size_t>(ending.size())));
}

} // namespace mime
