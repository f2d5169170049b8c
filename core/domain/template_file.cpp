// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/json_fields.h"
#include "core/domain/templates.h"

namespace cauce {
namespace {

constexpr qint64 kVersion = 1;

/// The keys of one list must differ.
class Keys
{
public:
    QString take(JsonFields &fields, const QJsonObject &object)
    {
        const QString key = fields.required(object, "key");
        if (!m_taken.insert(key).second)
            fields.wrong(QString(QStringLiteral("key: ") + key));
        return key;
    }

private:
    std::set<QString> m_taken;
};

Template::InstitutionEntry institution(JsonFields &fields, Keys &keys, const QJsonObject &object)
{
    Template::InstitutionEntry entry;
    entry.key = keys.take(fields, object);
    entry.record.name = fields.required(object, "name");
    entry.record.kind = fields.code<InstitutionKind>(object, "kind").value_or(InstitutionKind::Other);
    return entry;
}

Template::SourceEntry source(JsonFields &fields, Keys &keys, const QJsonObject &object)
{
    Template::SourceEntry entry;
    entry.key = keys.take(fields, object);
    entry.institution = fields.text(object, "institution");
    entry.record.name = fields.required(object, "name");
    entry.record.kind = fields.code<SourceKind>(object, "kind").value_or(SourceKind::Other);
    entry.record.url = fields.text(object, "url");
    entry.record.law = fields.text(object, "law");
    entry.record.article = fields.text(object, "article");
    entry.record.fraction = fields.text(object, "fraction");
    entry.record.verified = fields.truth(object, "verified");
    entry.record.note = fields.text(object, "note");
    return entry;
}

/// What base questions, overrides and own questions share.
Template::QuestionEntry question(JsonFields &fields, const QJsonObject &object)
{
    Template::QuestionEntry entry;
    entry.base = fields.text(object, "base");
    Question &record = entry.record;
    record.text = entry.base.isEmpty() ? fields.required(object, "text") : fields.text(object, "text");
    record.why = fields.text(object, "why");
    record.lookFor = fields.text(object, "lookFor");
    record.answerType = fields.code<AnswerType>(object, "answerType");
    record.choices = fields.texts(object, "choices");
    record.moneyStage = fields.code<MoneyStage>(object, "moneyStage");
    record.columns = fields.texts(object, "columns");
    record.minutes = fields.number(object, "minutes");
    record.points = fields.number(object, "points");
    record.requiredEvidence = fields.number(object, "requiredEvidence");
    record.omitted = fields.truth(object, "omitted");
    for (const QJsonObject &each : fields.objects(object, "hints")) {
        Hint hint;
        hint.title = fields.text(each, "title");
        hint.text = fields.required(each, "text");
        hint.cost = fields.number(each, "cost").value_or(0);
        entry.hints.push_back(std::move(hint));
    }
    entry.sources = fields.texts(object, "sources");
    return entry;
}

} // namespace

Result<Template> parseTemplate(const QByteArray &json)
{
    JsonFields fields;
    const QJsonObject root = fields.root(json);
    if (fields.isRight() && fields.text(root, "format") != QLatin1String("cauce-template"))
        fields.wrong(QStringLiteral("format"));
    const qint64 version = fields.number(root, "version").value_or(0);
    if (fields.isRight() && version > kVersion)
        return fail(ErrorCode::NewerVersion, fields.text(root, "id"), QString::number(version));
    if (version != kVersion)
        fields.wrong(QStringLiteral("version"));

    Template pattern;
    pattern.id = fields.required(root, "id");
    pattern.title = fields.required(root, "title");
    pattern.summary = fields.text(root, "summary");
    pattern.extends = fields.text(root, "extends");
    const QJsonObject hunt = fields.object(root, "hunt");
    pattern.hunt.title = fields.text(hunt, "title");
    pattern.hunt.purpose = fields.text(hunt, "purpose");
    pattern.hunt.legalFramework = fields.text(hunt, "legalFramework");
    Keys institutions, sources, questions, challenges;
    for (const QJsonObject &each : fields.objects(root, "institutions"))
        pattern.institutions.push_back(institution(fields, institutions, each));
    for (const QJsonObject &each : fields.objects(root, "sources"))
        pattern.sources.push_back(source(fields, sources, each));
    for (const QJsonObject &each : fields.objects(root, "questions")) {
        pattern.questions.push_back(question(fields, each));
        pattern.questions.back().key = questions.take(fields, each);
        if (!pattern.questions.back().base.isEmpty())
            fields.wrong(QStringLiteral("base"));
    }
    for (const QJsonObject &each : fields.objects(root, "challenges")) {
        Template::ChallengeEntry entry;
        entry.key = challenges.take(fields, each);
        entry.record.title = fields.required(each, "title");
        entry.record.description = fields.text(each, "description");
        for (const QJsonObject &asked : fields.objects(each, "questions"))
            entry.questions.push_back(question(fields, asked));
        pattern.challenges.push_back(std::move(entry));
    }
    if (!fields.isRight())
        return fields.error();
    return pattern;
}

} // namespace cauce
