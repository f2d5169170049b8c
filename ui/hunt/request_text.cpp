// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/request_text.h"

#include "core/workspace/places.h"

#include <QFile>

// The resource lives in a static library: without this call the linker may drop it. It must stand outside any namespace.
static void initRequestTexts()
{
    Q_INIT_RESOURCE(request_texts);
}

namespace cauce {

QString requestText(
    const HuntData &data, const Id &challenge, const AskedQuestion &question, const Id &institution, const QString &period)
{
    initRequestTexts();
    QFile file(QStringLiteral(":/requests/solicitud.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Institution *asked = data.find<Institution>(institution);
    const Challenge *about = data.find<Challenge>(challenge);
    QString what = question.text;
    if (about && !about->title.isEmpty())
        what = about->title + QStringLiteral(": ") + question.text;
    // In place of what nobody typed stands what to type: letters of the request, so Spanish as well.
    const std::map<QString, QString> words{
        {QStringLiteral("{institucion}"),
            asked && !asked->name.isEmpty() ? asked->name : QStringLiteral("[nombre de la institución]")},
        {QStringLiteral("{pregunta}"), what},
        {QStringLiteral("{que_buscar}"), question.lookFor},
        {QStringLiteral("{columnas}"), question.columns.join(QStringLiteral(", "))},
        {QStringLiteral("{periodo}"),
            period.trimmed().isEmpty() ? QStringLiteral("[del día, mes y año al día, mes y año]") : period.trimmed()},
        {QStringLiteral("{lugar}"), placeInWords(data.hunt())},
    };
    QStringList paragraphs;
    for (QString paragraph : QString::fromUtf8(file.readAll()).trimmed().split(QStringLiteral("\n\n"))) {
        bool isEmpty = false;
        for (const auto &[mark, text] : words) {
            isEmpty = isEmpty || (paragraph.contains(mark) && text.trimmed().isEmpty());
            paragraph.replace(mark, text.trimmed());
        }
        if (!isEmpty)
            paragraphs << paragraph;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

Id institutionToAsk(const HuntData &data, const Id &challenge, const Id &source)
{
    const Source *found = data.find<Source>(source);
    if (found && data.find<Institution>(found->institution))
        return found->institution;
    const Challenge *about = data.find<Challenge>(challenge);
    return about ? about->institution : Id();
}

} // namespace cauce
