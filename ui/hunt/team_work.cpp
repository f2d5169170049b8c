// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/team_work.h"

#include "ui/common/record_words.h"
#include "ui/common/step_words.h"

#include <QCoreApplication>

namespace cauce {
namespace {

struct TeamWork
{
    Q_DECLARE_TR_FUNCTIONS(TeamWork)
};

} // namespace

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

QString nameOf(const HuntData &data, const Evidence &evidence)
{
    if (const Document *document = data.find<Document>(evidence.document)) {
        const QString name = nameOf(*document);
        return evidence.place.page > 0 ? TeamWork::tr("%1, page %2").arg(name).arg(evidence.place.page) : name;
    }
    return evidence.url.isEmpty() ? RecordWords::notHere() : evidence.url;
}

} // namespace cauce
