// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/start_plan.h"

#include "core/domain/order_key.h"
#include "core/domain/questions.h"
#include "core/workspace/resources.h"
#include "ui/prepare/record_lists.h"
#include "ui/prepare/sandbox.h"
#include "ui/prepare/seating.h"

namespace cauce {
namespace {

const Template *templateOf(const std::vector<Template> &templates, const QString &id)
{
    const auto found = std::find_if(templates.begin(), templates.end(), [&](const Template &each) { return each.id == id; });
    return found == templates.end() ? nullptr : &*found;
}

std::vector<qint64> baseTimeBoxes(const HuntData &data)
{
    std::vector<qint64> boxes;
    for (const AskedQuestion &question : questionsOf(data, Id()))
        boxes.push_back(question.minutes);
    return boxes;
}

/// The times of the questions, shortened so that those of each challenge fit.
void fitTimes(Sandbox &box, qint64 available)
{
    const auto base = questionsOf(box.data(), Id());
    const std::vector<qint64> fitted = fitTimeBoxes(baseTimeBoxes(box.data()), available);
    DraftEdit times("set");
    for (size_t at = 0; at < base.size(); ++at) {
        if (fitted[at] != base[at].minutes)
            times.set<Question>(base[at].slot, &Question::minutes, fitted[at]);
    }
    // Where a challenge has a time of its own, its questions are fitted among themselves.
    for (const Challenge *challenge : box.data().all<Challenge>().sorted()) {
        const auto asked = questionsOf(box.data(), challenge->id);
        std::vector<qint64> boxes;
        for (const AskedQuestion &question : asked)
            boxes.push_back(question.minutes);
        const std::vector<qint64> own = fitTimeBoxes(boxes, available);
        for (size_t at = 0; at < asked.size(); ++at) {
            const Question *record = box.data().find<Question>(asked[at].question);
            if (record && !record->challenge.isNull() && record->minutes && own[at] != boxes[at])
                times.set<Question>(record->id, &Question::minutes, own[at]);
        }
    }
    box.apply(std::move(times));
}

} // namespace

std::vector<Template> StartPlan::templates()
{
    std::vector<Template> all;
    for (const QString &name : resourcesIn(QStringLiteral("templates"))) {
        const auto bytes = resource(QStringLiteral("templates/") + name);
        if (!bytes)
            continue;
        // The finished example lies beside the templates and is not one.
        if (auto parsed = parseTemplate(*bytes))
            all.push_back(std::move(*parsed));
    }
    std::stable_partition(all.begin(), all.end(), [](const Template &each) { return each.extends.isEmpty(); });
    return all;
}

Result<StartProposal> StartPlan::propose(
    const HuntData &data, const Clock &clock, const std::vector<Template> &templates, const StartWish &wish)
{
    Sandbox box(data);
    if (data.hunt().id.isNull()) {
        Hunt hunt;
        hunt.id = Id::make(clock);
        box.apply(std::move(DraftEdit("create").create(hunt)));
    }
    for (const QString &id : wish.templates) {
        const Template *pattern = templateOf(templates, id);
        if (!pattern)
            return fail(ErrorCode::NotFound, id);
        const Template *base = pattern->extends.isEmpty() ? nullptr : templateOf(templates, pattern->extends);
        auto draft = applyTemplate(*pattern, base, box.data(), clock);
        if (!draft)
            return draft.error();
        box.apply(std::move(*draft));
    }
    StartProposal proposal;
    PlanInput input;
    input.people = wish.people;
    input.laptops = wish.laptops;
    input.minutes = wish.minutes;
    input.timeBoxes = baseTimeBoxes(box.data());
    for (const Member &each : wish.sheet)
        input.persons.push_back({each.pseudonym, each.searching, each.numbers, each.writing, each.computing, each.role});
    proposal.plan = planTeams(input);

    const Hunt before = box.data().hunt();
    Hunt after = before;
    after.people = std::max(wish.people, static_cast<qint64>(wish.sheet.size()));
    after.laptops = wish.laptops;
    after.minutes = wish.minutes;
    after.startTime = wish.startTime;
    box.apply(std::move(DraftEdit("set").update(before, after)));
    if (proposal.plan.searchMinutes > 0)
        fitTimes(box, proposal.plan.searchMinutes);

    const ListPlace challenges{ListKind::Challenges, {}, {}};
    while (idsIn(box.data(), challenges).size() < proposal.plan.challenges) {
        const auto next = static_cast<qint64>(idsIn(box.data(), challenges).size()) + 1;
        box.apply(addIn(box.data(), clock, challenges, tr("Challenge %1").arg(next)).draft);
    }
    const std::vector<Id> challengeIds = idsIn(box.data(), challenges);
    const ListPlace teams{ListKind::Teams, {}, {}};
    const std::vector<Id> there = idsIn(box.data(), teams);
    for (size_t at = 0; at < proposal.plan.teams.size(); ++at) {
        const bool isNew = at >= there.size();
        ListEdit team = isNew ? addIn(box.data(), clock, teams, tr("Team %1").arg(at + 1)) : ListEdit{DraftEdit("create"), there[at]};
        if (isNew && !challengeIds.empty())
            team.draft.set<Team>(team.record, &Team::challenges, IdSet{challengeIds[at * challengeIds.size() / proposal.plan.teams.size()]});
        Seating seating(box.data(), clock);
        for (const PlannedMember &planned : proposal.plan.teams[at].members) {
            const bool isListed = planned.person < wish.sheet.size();
            // A team that was there already keeps its own people; those of the list join it.
            if (!isListed && !isNew)
                continue;
            Member member = isListed ? wish.sheet[planned.person] : Member();
            member.team = team.record;
            member.role = planned.role;
            if (isListed)
                seating.seat(member, team.draft);
            else
                seating.keepSeat(member, team.draft);
        }
        box.apply(std::move(team.draft));
    }
    for (const Id &id : challengeIds) {
        proposal.challenges << box.data().find<Challenge>(id)->title;
        proposal.questions = std::max(proposal.questions, static_cast<qint64>(questionsOf(box.data(), id).size()));
    }
    proposal.edit = box.edit("start");
    return proposal;
}

DraftEdit StartPlan::balanceTeams(const HuntData &data)
{
    DraftEdit draft("balance");
    const auto teams = data.all<Team>().sorted();
    std::vector<const Member *> members;
    PlanInput input;
    for (const Team *team : teams) {
        for (const Member *member : data.all<Member>().where([&](const Member &each) { return each.team == team->id; })) {
            members.push_back(member);
            input.persons.push_back({member->pseudonym, member->searching, member->numbers, member->writing, member->computing});
        }
    }
    if (members.empty() || teams.empty())
        return draft;
    input.people = static_cast<qint64>(members.size());
    input.teams = static_cast<qint64>(teams.size());
    const TeamPlan plan = planTeams(input);
    for (size_t at = 0; at < plan.teams.size(); ++at) {
        QString order;
        for (const PlannedMember &planned : plan.teams[at].members) {
            if (planned.person >= members.size())
                continue;
            Member after = *members[planned.person];
            after.team = teams[at]->id;
            after.role = planned.role;
            after.order = order = orderBetween(order, QString());
            draft.update(*members[planned.person], after);
        }
    }
    return draft;
}

} // namespace cauce
