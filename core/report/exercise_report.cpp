// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/exercise_report.h"

#include "core/report/exercise_context.h"

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

void addMeta(const ExerciseContext &context, Document &document)
{
    const Hunt &hunt = context.data.hunt();
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            document.meta.push_back({context.text(key), plain(value)});
    };
    add(u"place"_s, context.choices.place.isEmpty() ? hunt.placeName : context.choices.place);
    const QString from = context.date(hunt.startsOn);
    const QString to = context.date(hunt.endsOn);
    add(u"dates"_s, from.isEmpty() || to.isEmpty() || from == to ? QString(from.isEmpty() ? to : from)
                                                                 : context.text(u"dateRange"_s, from, to));
    QStringList rounds;
    for (const Round *round : context.data.all<Round>().sorted())
        rounds.append(context.orUnnamed(round->name));
    add(u"round"_s, rounds.join(u", "_s));
    add(u"prepared"_s, context.date(context.choices.preparedOn));
}

} // namespace

Document exerciseReport(const HuntData &data, const ReportChoices &choices)
{
    const ExerciseContext context(data, choices);
    Document document;
    document.language = choices.language;
    document.paper = choices.paper;
    document.title = !choices.title.isEmpty()       ? choices.title
                     : !data.hunt().title.isEmpty() ? data.hunt().title
                                                    : context.text(u"untitled"_s);
    document.subtitle = context.text(u"subtitle"_s);
    addMeta(context, document);
    for (const auto part : {addPurpose, addTeams, addMap, addAnswers, addMoney, addRoutes, addOpenness, addEvidence,
                            addRecommendations, addVerification, addMethod})
        part(context, document.blocks);
    return document;
}

} // namespace cauce::report
