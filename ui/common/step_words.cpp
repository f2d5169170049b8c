// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/step_words.h"

#include "ui/common/record_words.h"

namespace cauce {

QString StepWords::where(const HuntData &data, const RouteStep &step)
{
    if (!step.sourceText.isEmpty())
        return step.sourceText;
    if (const Source *source = data.find<Source>(step.source))
        return RecordWords::orUnnamed(source->name);
    return step.source.isNull() ? tr("Place not noted") : RecordWords::notHere();
}

QString StepWords::duty(const Source &source)
{
    if (source.law.isEmpty())
        return {};
    QStringList parts{source.law};
    if (!source.article.isEmpty())
        parts << tr("article %1").arg(source.article);
    if (!source.fraction.isEmpty())
        parts << tr("fraction %1").arg(source.fraction);
    const QString law = parts.join(QStringLiteral(", "));
    return source.verified ? tr("The law says that it must be public here: %1.").arg(law)
                           : tr("The law may say that it must be public here: %1 (not verified).").arg(law);
}

QString StepWords::quoted(const QString &words)
{
    return words.isEmpty() ? QString() : tr("“%1”").arg(words);
}

} // namespace cauce
