// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/json_fields.h"

#include <QJsonDocument>

#include <cmath>

namespace cauce {

QJsonObject JsonFields::root(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        wrong(problem.error == QJsonParseError::NoError ? QStringLiteral("root") : problem.errorString());
    return document.object();
}

void JsonFields::wrong(const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = what;
}

QString JsonFields::text(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        wrong(QString::fromLatin1(name));
    return value.toString();
}

QString JsonFields::required(const QJsonObject &object, const char *name)
{
    const QString written = text(object, name);
    if (written.isEmpty())
        wrong(QString::fromLatin1(name));
    return written;
}

std::optional<qint64> JsonFields::number(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double written = value.toDouble(-1);
    if (!value.isDouble() || written < 0 || written > 1e9 || written != std::floor(written)) {
        wrong(QString::fromLatin1(name));
        return std::nullopt;
    }
    return static_cast<qint64>(written);
}

bool JsonFields::truth(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isBool() && !value.isUndefined() && !value.isNull())
        wrong(QString::fromLatin1(name));
    return value.toBool();
}

QStringList JsonFields::texts(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        wrong(QString::fromLatin1(name));
    QStringList all;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            wrong(QString::fromLatin1(name));
        all.append(item.toString());
    }
    return all;
}

QJsonObject JsonFields::object(const QJsonObject &parent, const char *name)
{
    const QJsonValue value = parent.value(QLatin1String(name));
    if (!value.isObject() && !value.isUndefined() && !value.isNull())
        wrong(QString::fromLatin1(name));
    return value.toObject();
}

std::vector<QJsonObject> JsonFields::objects(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        wrong(QString::fromLatin1(name));
    std::vector<QJsonObject> all;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isObject())
            wrong(QString::fromLatin1(name));
        all.push_back(item.toObject());
    }
    return all;
}

std::map<QString, QString> JsonFields::localText(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isString())
        return {{QStringLiteral("en"), value.toString()}, {QStringLiteral("es"), value.toString()}};
    std::map<QString, QString> byLanguage;
    const QJsonObject languages = this->object(object, name);
    for (auto at = languages.begin(); at != languages.end(); ++at)
        byLanguage[at.key()] = at.value().toString();
    return byLanguage;
}

} // namespace cauce
