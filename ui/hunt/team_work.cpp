// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/team_work.h"

#include "ui/common/record_words.h"
#include "ui/common/step_words.h"

namespace cauce {

bool mayWriteFor(const Workspace &workspace, const Id &team)
{
    const Actor actor = workspace.actor();
    return !workspace.isReadOnly() && mayCreate(actor, typeOf<Finding>().name)
        && (actor.role != Role::Team || actor.team == team);
}

QString draftKey(const QString &what, const SlotKey &spot)
{
    return what + u'/' + spot.team.toString() + u'/' + spot.challenge.toString() + u'/' + spot.slot.toString();
}

QString draftKey(const QString &what, const Id &record)
{
    return what + u'/' + record.toString();
}

QString placesLooked(const HuntData &data, const std::vector<const RouteStep *> &steps)
{
    QStringList lines;
    for (const RouteStep *step : steps) {
        QString line = StepWords::where(data, *step);
        if (!step->words.isEmpty())
            line += QStringLiteral(" — ") + StepWords::quoted(step->words);
        lines << line;
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString nameOf(const Document &document)
{
    return RecordWords::orUnnamed(document.title.isEmpty() ? document.fileName : document.title);
}

} // namespace cauce
