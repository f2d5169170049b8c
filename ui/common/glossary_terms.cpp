// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/glossary_terms.h"

#include "core/domain/json_fields.h"
#include "core/workspace/resources.h"

#include <QLocale>

namespace cauce {

QString inWindowLanguage(const LocalText &text)
{
    const QString language = QLocale().language() == QLocale::Spanish ? QStringLiteral("es") : QStringLiteral("en");
    const auto found = text.find(language);
    if (found != text.end() && !found->second.isEmpty())
        return found->second;
    const auto spanish = text.find(QStringLiteral("es"));
    return spanish == text.end() ? QString() : spanish->second;
}

QList<GlossaryTerm> glossaryTerms()
{
    QList<GlossaryTerm> terms;
    const auto bytes = resource(QStringLiteral("glossary/terms.json"));
    if (!bytes)
        return terms;
    JsonFields fields;
    for (const QJsonObject &entry : fields.objects(fields.root(*bytes), "terms")) {
        const QString explanation = inWindowLanguage(fields.localText(entry, "text"));
        QStringList names;
        for (const auto &[language, name] : fields.localText(entry, "term"))
            names << name;
        names.removeDuplicates();
        for (const QString &name : names)
            terms.append({name, explanation});
    }
    return terms;
}

} // namespace cauce
