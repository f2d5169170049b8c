// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/prepare_words.h"

#include "ui/common/record_words.h"

#include <QLocale>

namespace cauce {
namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList teamNames(const HuntData &data, const Id &challenge)
{
    QStringList names;
    for (const Team *team : data.all<Team>().sorted()) {
        if (containsId(team->challenges, challenge))
            names << RecordWords::orUnnamed(team->name);
    }
    return names;
}

QStringList challengeTitles(const HuntData &data, const Team &team)
{
    QStringList titles;
    for (const Challenge *challenge : data.all<Challenge>().sorted()) {
        if (containsId(team.challenges, challenge->id))
            titles << RecordWords::orUnnamed(challenge->title);
    }
    return titles;
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

QString PrepareWords::questionLine(const AskedQuestion &question)
{
    return joined({RecordWords::of(question.answerType),
        question.moneyStage == MoneyStage::None ? QString() : RecordWords::of(question.moneyStage),
        RecordWords::minutes(question.minutes)});
}

QString PrepareWords::duty(const Source &source)
{
    QStringList parts;
    if (!source.law.isEmpty())
        parts << source.law;
    if (!source.article.isEmpty())
        parts << tr("art. %1").arg(source.article);
    if (!source.fraction.isEmpty())
        parts << tr("fr. %1").arg(source.fraction);
    return parts.join(QStringLiteral(", "));
}

QList<CardItem> PrepareWords::cards(const HuntData &data, const ListPlace &place)
{
    QList<CardItem> cards;
    const auto add = [&](const Id &id, const QString &title, const QString &sub, const QString &aside = {}) {
        cards << CardItem{id.toString(), RecordWords::orUnnamed(oneLine(title)), sub, Mark::None, {}, aside};
    };
    if (place.kind == ListKind::BaseQuestions || place.kind == ListKind::ChallengeQuestions) {
        for (const AskedQuestion &asked : questionsOf(data, place.owner)) {
            const QString whose = place.kind == ListKind::BaseQuestions ? QString()
                : asked.isOverridden                                    ? tr("changed in this challenge")
                : asked.isBase                                          ? QString()
                                                                        : tr("only of this challenge");
            add(asked.slot, asked.text, joined({questionLine(asked), whose}));
        }
        return cards;
    }
    for (const Id &id : idsIn(data, place)) {
        if (const Challenge *challenge = data.find<Challenge>(id)) {
            const auto questions = questionsOf(data, id);
            const auto own = std::count_if(questions.begin(), questions.end(), [](const AskedQuestion &q) { return !q.isBase; });
            const QStringList teams = teamNames(data, id);
            add(id, challenge->title,
                joined({teams.isEmpty() ? tr("no team yet") : QLocale().createSeparatedList(teams),
                    tr("%n questions", nullptr, static_cast<int>(questions.size())),
                    own > 0 ? tr("%n of its own", nullptr, static_cast<int>(own)) : QString()}));
        } else if (const Team *team = data.find<Team>(id)) {
            const auto members = data.all<Member>().where([&](const Member &member) { return member.team == id && !member.isSeat(); });
            const QStringList titles = challengeTitles(data, *team);
            add(id, team->name,
                joined({tr("%n people", nullptr, static_cast<int>(members.size())),
                    titles.isEmpty() ? tr("no challenge yet") : titles.join(QStringLiteral(", "))}));
        } else if (const Member *member = data.find<Member>(id)) {
            add(id, member->isSeat() ? tr("Place for a person") : RecordWords::of(*member), RecordWords::of(member->role));
        } else if (const Institution *institution = data.find<Institution>(id)) {
            add(id, institution->name, RecordWords::of(institution->kind));
        } else if (const Source *source = data.find<Source>(id)) {
            const QString law = duty(*source);
            add(id, source->name,
                joined({RecordWords::of(source->kind), law.isEmpty() || source->verified ? QString() : tr("unverified"), law}));
        } else if (const Hint *hint = data.find<Hint>(id)) {
            QString cost;
            if (data.hunt().mode == HuntMode::Competition)
                cost = hint->cost > 0 ? tr("%n points", nullptr, static_cast<int>(hint->cost)) : tr("free");
            add(id, hint->title, oneLine(hint->text), cost);
        }
    }
    return cards;
}

QString PrepareWords::title(ListKind kind)
{
    switch (kind) {
    case ListKind::BaseQuestions: return tr("Base questions");
    case ListKind::Challenges: return tr("Challenges");
    case ListKind::ChallengeQuestions: return tr("Questions");
    case ListKind::Teams: return tr("Teams");
    case ListKind::Members: return tr("People");
    case ListKind::Institutions: return tr("Institutions");
    case ListKind::Sources: return tr("Sources");
    case ListKind::Hints: return tr("Hints");
    }
    return {};
}

QString PrepareWords::add(ListKind kind)
{
    switch (kind) {
    case ListKind::BaseQuestions:
    case ListKind::ChallengeQuestions: return tr("+ Question");
    case ListKind::Challenges: return tr("+ Challenge");
    case ListKind::Teams: return tr("+ Team");
    case ListKind::Members: return tr("+ Person");
    case ListKind::Institutions: return tr("+ Institution");
    case ListKind::Sources: return tr("+ Source");
    case ListKind::Hints: return tr("+ Hint");
    }
    return {};
}

QString PrepareWords::empty(ListKind kind)
{
    switch (kind) {
    case ListKind::BaseQuestions:
        return tr("No base questions yet. What you write here is asked in every challenge. You can also paste rows from Word or Excel.");
    case ListKind::Challenges:
        return tr("No challenges yet. A challenge is one programme or work to follow. You can also paste rows from Word or Excel.");
    case ListKind::ChallengeQuestions: return tr("No questions yet. Base questions show up here by themselves.");
    case ListKind::Teams: return tr("No teams yet. You can also paste rows from Word or Excel: team, person, role, skills.");
    case ListKind::Members: return tr("Nobody yet. You can also paste rows from Word or Excel: name, role, skills. Reports leave the names out unless you ask for them.");
    case ListKind::Institutions: return tr("No institutions yet: those that hold the information. You can also paste rows from Word or Excel.");
    case ListKind::Sources: return tr("No sources yet: portals, documents, offices. You can also paste rows from Word or Excel.");
    case ListKind::Hints: return tr("No hints yet. A hint helps a team that is stuck.");
    }
    return {};
}

QString PrepareWords::newName(const HuntData &data, const ListPlace &place)
{
    const auto next = static_cast<qint64>(idsIn(data, place).size()) + 1;
    switch (place.kind) {
    case ListKind::Teams: return tr("Team %1").arg(next);
    case ListKind::Challenges: return tr("New challenge");
    case ListKind::Institutions: return tr("New institution");
    case ListKind::Sources: return tr("New source");
    case ListKind::Hints: return tr("Hint %1").arg(next);
    case ListKind::Members:
    case ListKind::BaseQuestions:
    case ListKind::ChallengeQuestions: break;
    }
    // A question without words and a place without a name are told by the readiness check; made-up ones would pass for done.
    return {};
}

QString PrepareWords::copyName(const QString &name)
{
    return name.isEmpty() ? QString() : tr("%1 (copy)").arg(name);
}

} // namespace cauce
