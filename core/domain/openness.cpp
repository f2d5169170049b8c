// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/openness.h"

#include "core/domain/json_fields.h"

namespace cauce {
namespace {

std::set<QString> formats(JsonFields &fields, const QJsonObject &object, const char *name)
{
    std::set<QString> all;
    for (const QString &format : fields.texts(object, name))
        all.insert(formatCode(format));
    return all;
}

/// What stands in a line before points: the answer given, or that format or licence give.
OpennessLine answerOf(const Checklist &checklist, const Checklist::Question &question, const Assessment &assessment)
{
    OpennessLine line{question.id, {}, 0, question.points, OpennessReason::NotAnswered};
    const QString format = formatCode(assessment.format);
    if (question.id == kFormatQuestion && checklist.openFormats.contains(format)) {
        line.answer = kYes;
        line.why = OpennessReason::FormatOpen;
        return line;
    }
    if (question.id == kFormatQuestion && checklist.closedFormats.contains(format)) {
        line.answer = kNo;
        line.why = OpennessReason::FormatClosed;
        return line;
    }
    const Checklist::Licence *licence = checklist.licence(assessment.licence);
    if (question.id == kLicenceQuestion && licence) {
        line.answer = licence->isOpen ? kYes : kNo;
        line.why = licence->isOpen ? OpennessReason::LicenceOpen : OpennessReason::LicenceClosed;
        return line;
    }
    const auto given = assessment.answers.find(question.id);
    if (given == assessment.answers.end() || given->second.isEmpty())
        return line;
    line.answer = given->second;
    line.why = line.answer == kYes || line.answer == kNo ? OpennessReason::Answered : OpennessReason::NotKnown;
    return line;
}

/// What is online for everybody and costs nothing is public; who must register, ask or pay meets a control. Section 3A of
/// domain.md gives 80 as the most of public data, which holds for those without an open licence or format; for others that are
/// not open, it is silent, and to call them controlled would not be true.
OpennessReading readingOf(const Openness &score, bool gateClosed, bool complete)
{
    if (gateClosed)
        return OpennessReading::Gap;
    if (!complete)
        return OpennessReading::Incomplete;
    if (score.points == score.maximum)
        return OpennessReading::Open;
    if (score.points == 0)
        return OpennessReading::Gap;
    const bool isControlled = std::any_of(score.lines.begin(), score.lines.end(), [](const OpennessLine &line) {
        return (line.question == QLatin1String("online") || line.question == QLatin1String("free")) && line.answer != kYes;
    });
    return isControlled ? OpennessReading::AccessControlled : OpennessReading::Public;
}

} // namespace

QString formatCode(const QString &typed)
{
    const QString code = typed.trimmed().toLower();
    return code.startsWith(u'.') ? code.mid(1) : code;
}

const Checklist::Licence *Checklist::licence(const QString &licenceId) const
{
    const auto found = std::find_if(
        licences.begin(), licences.end(), [&](const Licence &each) { return each.id == licenceId; });
    return found == licences.end() ? nullptr : &*found;
}

Result<Checklist> parseChecklist(const QByteArray &json)
{
    JsonFields fields;
    const QJsonObject root = fields.root(json);
    Checklist checklist;
    checklist.id = fields.required(root, "id");
    checklist.title = fields.localText(root, "title");
    checklist.source = fields.localText(root, "source");
    std::set<QString> ids;
    for (const QJsonObject &each : fields.objects(root, "questions")) {
        Checklist::Question question;
        question.id = fields.required(each, "id");
        question.points = fields.number(each, "points").value_or(0);
        question.isGate = fields.truth(each, "gate");
        question.kind = each.contains(QLatin1String("kind")) ? fields.text(each, "kind") : QStringLiteral("yes_no");
        question.text = fields.localText(each, "text");
        question.help = fields.localText(each, "help");
        if (!ids.insert(question.id).second)
            fields.wrong(question.id);
        checklist.questions.push_back(std::move(question));
    }
    if (checklist.questions.empty())
        fields.wrong(QStringLiteral("questions"));
    checklist.openFormats = formats(fields, root, "openFormats");
    checklist.closedFormats = formats(fields, root, "closedFormats");
    for (const QJsonObject &each : fields.objects(root, "licences"))
        checklist.licences.push_back({fields.required(each, "id"), fields.localText(each, "name"), fields.truth(each, "open")});
    const QJsonObject trap = fields.object(root, "trap");
    checklist.trapPoints = fields.number(fields.object(trap, "when"), "minScore").value_or(0);
    checklist.trapText = fields.localText(trap, "text");
    for (const QJsonObject &each : fields.objects(root, "readings"))
        checklist.readings[fields.required(each, "id")] = fields.localText(each, "text");
    if (!fields.isRight())
        return fields.error();
    return checklist;
}

Openness scoreOpenness(const Checklist &checklist, const Assessment &assessment)
{
    Openness score;
    bool gateClosed = false;
    bool complete = true;
    for (const Checklist::Question &question : checklist.questions) {
        if (question.kind != QLatin1String("yes_no") || (question.points == 0 && !question.isGate))
            continue;
        OpennessLine line = answerOf(checklist, question, assessment);
        // Section 3A of domain.md counts what is not known as no, and is silent on the gate: there too, to be cautious.
        gateClosed = gateClosed || (question.isGate && line.why != OpennessReason::NotAnswered && line.answer != kYes);
        complete = complete && line.why != OpennessReason::NotAnswered;
        score.maximum += question.points;
        score.lines.push_back(std::move(line));
    }
    bool unreadable = false;
    for (OpennessLine &line : score.lines) {
        if (gateClosed && line.of > 0)
            line.why = OpennessReason::GateClosed;
        else if (line.answer == kYes)
            line.points = line.of;
        score.points += line.points;
        // Nobody said is no reason to warn.
        unreadable = unreadable || (line.question == kFormatQuestion && line.answer == kNo);
    }
    score.reading = readingOf(score, gateClosed, complete);
    score.isTrap = checklist.trapPoints > 0 && score.points >= checklist.trapPoints && unreadable;
    return score;
}

Result<StarScheme> parseStars(const QByteArray &json)
{
    JsonFields fields;
    const QJsonObject root = fields.root(json);
    StarScheme scheme;
    scheme.rule = fields.localText(root, "rule");
    for (const QJsonObject &each : fields.objects(root, "stars")) {
        LocalText text;
        for (const char *language : {"es", "en"})
            text[QString::fromLatin1(language)] = fields.required(each, language);
        scheme.stars.push_back(std::move(text));
    }
    if (scheme.stars.size() != 5)
        fields.wrong(QStringLiteral("stars"));
    scheme.structured = formats(fields, root, "structured");
    scheme.nonProprietary = formats(fields, root, "nonProprietary");
    scheme.uri = formats(fields, root, "uri");
    if (!fields.isRight())
        return fields.error();
    return scheme;
}

int starsOf(const StarScheme &scheme, const Checklist &checklist, const Assessment &assessment)
{
    const Checklist::Licence *licence = checklist.licence(assessment.licence);
    const QString format = formatCode(assessment.format);
    // Who says that it may be reused, without naming the licence, has said what counts.
    const auto mayBeReused = assessment.answers.find(kLicenceQuestion);
    const bool isSaid = assessment.licence.isEmpty() && mayBeReused != assessment.answers.end() && mayBeReused->second == kYes;
    if (licence ? !licence->isOpen : !isSaid)
        return 0;
    if (!scheme.structured.contains(format))
        return 1;
    if (!scheme.nonProprietary.contains(format))
        return 2;
    if (!scheme.uri.contains(format))
        return 3;
    const auto linked = assessment.answers.find(QStringLiteral("linked"));
    return linked != assessment.answers.end() && linked->second == kYes ? 5 : 4;
}

} // namespace cauce
