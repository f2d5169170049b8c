// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/work_draft.h"

#include "core/domain/rights.h"
#include "ui/common/record_words.h"

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

QString nameOf(const Document &document)
{
    return RecordWords::orUnnamed(document.title.isEmpty() ? document.fileName : document.title);
}

RouteStep StepDraft::of(const SlotKey &spot)
{
    RouteStep step;
    step.team = spot.team;
    step.challenge = spot.challenge;
    step.question = spot.slot;
    step.minutes = kMinutesOfTimer;
    return step;
}

void StepDraft::lookIn(RouteStep &step, const Document &document)
{
    step.document = document.id;
    step.source = {};
    step.sourceText = tr("Library: %1").arg(nameOf(document));
}

void StepDraft::opened(Workspace &workspace, const SlotKey &spot, const Id &document)
{
    const HuntData &records = workspace.data();
    const Document *now = records.find<Document>(document);
    if (!now || spot.team.isNull() || spot.slot.isNull() || !mayWriteFor(workspace, spot.team))
        return;
    const QString key = draftKey(QStringLiteral("hunt.step"), spot);
    if (const QByteArray kept = workspace.draft(key); !kept.isEmpty()) {
        // Leafing through the library: the last document that was opened counts, as long as nobody wrote anything.
        const auto draft = unpackDraft<RouteStep>(kept);
        const Document *before = draft ? records.find<Document>(draft->first.document) : nullptr;
        RouteStep untouched = of(spot);
        if (before)
            lookIn(untouched, *before);
        if (!before || kept != packDraft(untouched))
            return;
    }
    RouteStep step = of(spot);
    lookIn(step, *now);
    workspace.keepDraft(key, packDraft(step));
}

} // namespace cauce
