// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/parttree.h"

#include <QByteArray>
#include <QList>

namespace mime {

/// One document of the body: two forms of the same text, or one of them.
struct BodyChoice
{
    const Part *plain = nullptr;
    const Part *html = nullptr;
    const Part *message = nullptr; // set alone: an embedded message begins here
};

/// Which parts make up what a person reads; pointers into the tree that was given.
struct BodyPlan
{
    QList<BodyChoice> bodies;
    QList<const Part *> attachments; // everything that can be saved, inline pictures included
    QList<const Part *> images;      // pictures of multipart/related that HTML may name by cid
};

[[nodiscard]] BodyPlan planBody(const Part &root);

/// The leaves whose bytes are needed to show the body: both forms of a text while small, else the
/// plain one, and inline pictures up to a limit. Loaded ones included.
[[nodiscard]] QList<QByteArray> neededSections(const Part &root);

} // namespace mime
