// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/lost_words.h"

#include "ui/common/record_names.h"

namespace cauce {

QString LostWords::of(const LostItem &item)
{
    switch (item.kind) {
    case LostItem::Kind::Edit: {
        QStringList kinds;
        for (const QString &type : item.types)
            kinds << RecordNames::kind(type.toUtf8());
        if (kinds.isEmpty())
            return item.who.isEmpty() ? tr("a change of which nothing more is known") : tr("a change by %1").arg(item.who);
        const QString what = kinds.join(QStringLiteral(", "));
        return item.who.isEmpty() ? what : tr("%1 (%2)").arg(what, item.who);
    }
    case LostItem::Kind::Value:
        return tr("something that was said of: %1").arg(RecordNames::kind(item.what.section(u'.', 0, 0).toUtf8()));
    case LostItem::Kind::Document:
        return item.what.isEmpty() ? RecordNames::kind("document") : tr("document “%1”").arg(item.what);
    case LostItem::Kind::Pages:
        return tr("%n page(s) of the file", nullptr, item.what.toInt());
    }
    return {};
}

} // namespace cauce
