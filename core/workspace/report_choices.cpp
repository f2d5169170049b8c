// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/report_choices.h"

#include "core/base/clock.h"
#include "core/workspace/places.h"
#include "core/workspace/resources.h"

namespace cauce {

Result<report::ReportChoices> reportChoices(const HuntData &data, report::Language language, const Clock &clock)
{
    report::ReportChoices choices;
    choices.language = language;
    choices.preparedOn = clock.today();
    choices.place = placeInWords(data.hunt());
    for (const QString &file : resourcesIn(QStringLiteral("checklists"))) {
        const auto json = resource(QStringLiteral("checklists/") + file);
        if (!json)
            return json.error();
        if (file == QLatin1String("five-stars.json")) {
            auto stars = parseStars(*json);
            if (!stars)
                return stars.error();
            choices.stars = std::move(*stars);
            continue;
        }
        auto checklist = parseChecklist(*json);
        if (!checklist)
            return checklist.error();
        choices.checklists.push_back(std::move(*checklist));
    }
    return choices;
}

} // namespace cauce
