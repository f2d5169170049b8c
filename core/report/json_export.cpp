// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cauce {
namespace {

/// Raised when what a program that reads exports must know changes.
constexpr int kFormatVersion = 1;

QByteArray compact(const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted, so this is one form.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue jsonOf(const Version &version)
{
    if (version.withheld)
        return QJsonObject{{QStringLiteral("withheld"), true}};
    if (version.value.isTombstone())
        return QJsonObject{{QStringLiteral("deleted"), true}};
    return jsonOf(version.value);
}

/// Order and number of equal versions depend on who joined what when; the set of them does not.
QJsonObject jsonOf(const std::vector<Version> &versions)
{
    std::map<QByteArray, QJsonValue> byBytes;
    for (const Version &version : versions) {
        const QJsonValue value = jsonOf(version);
        byBytes.emplace(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact), value);
    }
    QJsonArray sorted;
    for (const auto &[bytes, value] : byBytes)
        sorted.append(value);
    return {{QStringLiteral("versions"), sorted}};
}

QJsonObject fieldsOf(
    const RecordType &type, const AnyTable &table, const Id &id, const DisputedFields &disputed, PersonalFields include)
{
    QJsonObject fields;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if ((field.traits & Personal) != 0 && include == PersonalFields::LeaveOut)
            continue;
        const QString name = QString::fromUtf8(field.name);
        if (const auto found = disputed.find({id, type.name, field.name}); found != disputed.end())
            fields.insert(name, jsonOf(found->second));
        else if (const Value value = table.value(id, i); !value.isEmpty())
            fields.insert(name, jsonOf(value));
    }
    return fields;
}

QJsonObject ownerOf(const RecordMeta &meta)
{
    QJsonObject owner{{QStringLiteral("role"), QString(codeOf(meta.ownerRole))}};
    if (!meta.ownerTeam.isNull())
        owner.insert(QStringLiteral("team"), meta.ownerTeam.toString());
    return owner;
}

} // namespace

QJsonValue jsonOf(const Value &value)
{
    if (const bool *truth = value.truth())
        return *truth;
    if (const qint64 *number = value.number())
        return *number;
    if (const QString *text = value.text())
        return *text;
    if (const QByteArray *bytes = value.bytes()) {
        const auto id = ByteName<16>::fromBytes(*bytes);
        return id ? Id(*id).toString() : QString::fromLatin1(bytes->toHex());
    }
    if (const auto *list = value.list()) {
        QJsonArray array;
        for (const Value &item : *list)
            array.append(jsonOf(item));
        return array;
    }
    return {};
}

QByteArray exportJson(const HuntData &data, const DisputedFields &disputed, PersonalFields include)
{
    QByteArray out = "{\"format\":\"cauce-hunt\",\"types\":[";
    const auto &types = recordTypes();
    for (size_t t = 0; t < types.size(); ++t) {
        const RecordType &type = types[t];
        const AnyTable &table = data.table(static_cast<int>(t));
        out += t == 0 ? "\n" : ",\n";
        out += "{\"records\":[";
        bool first = true;
        for (const Id &id : table.ids()) {
            const RecordMeta meta = table.meta(id);
            QJsonObject record{{QStringLiteral("fields"), fieldsOf(type, table, id, disputed, include)},
                {QStringLiteral("id"), id.toString()}, {QStringLiteral("owner"), ownerOf(meta)}};
            if (meta.deleted)
                record.insert(QStringLiteral("deleted"), true);
            out += first ? "\n" : ",\n";
            out += compact(record);
            first = false;
        }
        out += "],\"type\":\"" + type.name + "\"}";
    }
    return out + "\n],\"version\":" + QByteArray::number(kFormatVersion) + "}\n";
}

} // namespace cauce
