// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/messagestrip.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

/// A field with room for its problem below.
inline QWidget *withProblemLabel(QWidget *field, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    auto *label = new QLabel(box);
    label->setObjectName(field->objectName() + QStringLiteral("Problem"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText,
                    isDarkPalette(colors) ? QColor(0xff, 0x8f, 0x96) : QColor(0xb3, 0x1d, 0x28));
    label->setPalette(colors);
    label->hide();
    layout->addWidget(label);
    return box;
}

inline QLabel *mnemonicLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

template <typename Field>
Field *namedField(QWidget *parent, const QString &objectName, const QString &accessibleName)
{
    auto *field = new Field(parent);
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    return field;
}

} // namespace ui
