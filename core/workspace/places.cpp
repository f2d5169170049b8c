// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/places.h"

#include "core/workspace/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cauce {
namespace {

QList<State> readStates()
{
    const auto file = resource(QStringLiteral("places/mexico.json"));
    if (!file)
        qFatal("the list of places is not compiled in");
    QList<State> states;
    for (const QJsonValue &each : QJsonDocument::fromJson(*file).object().value(u"states").toArray()) {
        const QJsonObject object = each.toObject();
        State state{object.value(u"key").toString(), object.value(u"name").toString(), {}};
        for (const QJsonValue &pair : object.value(u"municipalities").toArray())
            state.municipalities << Municipality{pair.toArray().at(0).toString(), pair.toArray().at(1).toString()};
        states << state;
    }
    return states;
}

} // namespace

const QList<State> &statesOfMexico()
{
    static const QList<State> states = readStates();
    return states;
}

const State *stateOfKey(const QString &key)
{
    for (const State &state : statesOfMexico()) {
        if (state.key == key)
            return &state;
    }
    return nullptr;
}

QString placeInWords(const Hunt &hunt)
{
    if (const QString typed = hunt.placeName.trimmed(); !typed.isEmpty())
        return typed;
    const State *state = stateOfKey(hunt.stateKey);
    if (!state)
        return {};
    for (const Municipality &municipality : state->municipalities) {
        if (municipality.key == hunt.municipalityKey)
            return QStringLiteral("%1, %2").arg(municipality.name, state->name);
    }
    return state->name;
}

} // namespace cauce
