// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <map>
#include <set>

namespace cauce {

/// Reads the members of JSON objects and remembers the first that is not what it must be: for our own resource files and those
/// that people bring. A member that is missing is empty; one of the wrong type is an error.
class JsonFields
{
public:
    /// The object at the root of `json`; an error if it is not one.
    QJsonObject root(const QByteArray &json);

    QString text(const QJsonObject &object, const char *name);
    /// A text that may not be missing or empty.
    QString required(const QJsonObject &object, const char *name);
    std::optional<qint64> number(const QJsonObject &object, const char *name);
    bool truth(const QJsonObject &object, const char *name);
    QStringList texts(const QJsonObject &object, const char *name);
    QJsonObject object(const QJsonObject &parent, const char *name);
    std::vector<QJsonObject> objects(const QJsonObject &object, const char *name);
    /// A text by language: {"es": …, "en": …}, or one text, which then serves as both.
    std::map<QString, QString> localText(const QJsonObject &object, const char *name);
    /// A code of an enum; nothing if missing or empty.
    template<class E>
    std::optional<E> code(const QJsonObject &object, const char *name)
    {
        const QString written = text(object, name);
        if (written.isEmpty())
            return std::nullopt;
        const auto value = fromCode<E>(written);
        if (!value)
            wrong(QString(QString::fromLatin1(name) + QStringLiteral(": ") + written));
        return value;
    }

    /// Notes what is wrong, unless something was before.
    void wrong(const QString &what);
    [[nodiscard]] bool isRight() const { return m_wrong.isEmpty(); }
    /// `BadInput` with the first thing that was wrong.
    [[nodiscard]] Error error() const { return fail(ErrorCode::BadInput, {}, m_wrong); }

private:
    QString m_wrong;
};

} // namespace cauce
