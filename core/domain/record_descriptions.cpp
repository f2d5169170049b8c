// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record_descriptions.h"

#include "core/domain/field_codec.h"

#include <QHash>

namespace cauce {

template<>
RecordType describe<Hunt>()
{
    return Describe<Hunt>("hunt")
        .field("title", &Hunt::title)
        .field("purpose", &Hunt::purpose)
        .field("state_key", &Hunt::stateKey)
        .field("municipality_key", &Hunt::municipalityKey)
        .field("place_name", &Hunt::placeName)
        .field("starts_on", &Hunt::startsOn)
        .field("ends_on", &Hunt::endsOn)
        .field("legal_framework", &Hunt::legalFramework)
        .field("mode", &Hunt::mode)
        .field("people", &Hunt::people)
        .field("laptops", &Hunt::laptops)
        .field("minutes", &Hunt::minutes)
        .field("start_time", &Hunt::startTime);
}

template<>
RecordType describe<Round>()
{
    return Describe<Round>("round")
        .field("name", &Round::name)
        .field("starts_on", &Round::startsOn)
        .field("ends_on", &Round::endsOn)
        .field("order", &Round::order);
}

template<>
RecordType describe<Priority>()
{
    return Describe<Priority>("priority")
        .field("title", &Priority::title)
        .field("description", &Priority::description)
        .field("order", &Priority::order);
}

template<>
RecordType describe<Challenge>()
{
    return Describe<Challenge>("challenge")
        .field("title", &Challenge::title)
        .field("description", &Challenge::description)
        .field("priority", &Challenge::priority)
        .field("institution", &Challenge::institution)
        .field("order", &Challenge::order);
}

template<>
RecordType describe<Question>()
{
    return Describe<Question>("question")
        .parent<Challenge>("challenge", &Question::challenge)
        .parent<Question>("base", &Question::base)
        .field("text", &Question::text)
        .field("why", &Question::why)
        .field("look_for", &Question::lookFor)
        .field("answer_type", &Question::answerType)
        .field("choices", &Question::choices)
        .field("money_stage", &Question::moneyStage)
        .field("columns", &Question::columns)
        .field("minutes", &Question::minutes)
        .field("points", &Question::points)
        .field("required_evidence", &Question::requiredEvidence)
        .field("omitted", &Question::omitted)
        .field("order", &Question::order);
}

template<>
RecordType describe<Hint>()
{
    return Describe<Hint>("hint")
        .parent<Question>("question", &Hint::question)
        .field("title", &Hint::title)
        .field("text", &Hint::text)
        .field("cost", &Hint::cost)
        .field("order", &Hint::order);
}

template<>
RecordType describe<HintUse>()
{
    return Describe<HintUse>("hint_use")
        .parent<Hint>("hint", &HintUse::hint)
        .parent<Team>("team", &HintUse::team)
        .parent<Challenge>("challenge", &HintUse::challenge)
        .field("opened_at", &HintUse::openedAt);
}

template<>
RecordType describe<ExpectedAnswer>()
{
    return Describe<ExpectedAnswer>("expected_answer")
        .parent<Question>("question", &ExpectedAnswer::question, Facilitators)
        .field("text", &ExpectedAnswer::text, Facilitators)
        .field("amount", &ExpectedAnswer::amount, Facilitators)
        .field("note", &ExpectedAnswer::note, Facilitators);
}

template<>
RecordType describe<Institution>()
{
    return Describe<Institution>("institution")
        .field("name", &Institution::name)
        .field("kind", &Institution::kind)
        .field("contact", &Institution::contact, Personal)
        .field("order", &Institution::order);
}

template<>
RecordType describe<Source>()
{
    return Describe<Source>("source")
        .field("institution", &Source::institution)
        .field("name", &Source::name)
        .field("kind", &Source::kind)
        .field("url", &Source::url)
        .field("law", &Source::law)
        .field("article", &Source::article)
        .field("fraction", &Source::fraction)
        .field("verified", &Source::verified)
        .field("note", &Source::note)
        .field("questions", &Source::questions)
        .field("order", &Source::order);
}

template<>
RecordType describe<Document>()
{
    return Describe<Document>("document")
        .field("title", &Document::title)
        .field("file_name", &Document::fileName)
        .field("sha", &Document::sha)
        .field("size", &Document::size)
        .field("media_type", &Document::mediaType)
        .field("origin_url", &Document::originUrl)
        .field("captured_at", &Document::capturedAt)
        .field("captured_by", &Document::capturedBy, Personal)
        .field("institution", &Document::institution)
        .field("document_date", &Document::documentDate)
        .field("team", &Document::team)
        .field("note", &Document::note);
}

template<>
RecordType describe<Team>()
{
    return Describe<Team>("team")
        .field("name", &Team::name)
        .field("challenges", &Team::challenges)
        .field("order", &Team::order);
}

template<>
RecordType describe<Member>()
{
    return Describe<Member>("member")
        .parent<Team>("team", &Member::team)
        .field("name", &Member::name, Personal)
        .field("pseudonym", &Member::pseudonym)
        .field("role", &Member::role)
        .field("searching", &Member::searching)
        .field("numbers", &Member::numbers)
        .field("writing", &Member::writing)
        .field("computing", &Member::computing)
        .field("order", &Member::order);
}

template<>
RecordType describe<RouteStep>()
{
    return Describe<RouteStep>("route_step")
        .parent<Team>("team", &RouteStep::team)
        .parent<Challenge>("challenge", &RouteStep::challenge)
        .parent<Question>("question", &RouteStep::question)
        .field("source", &RouteStep::source)
        .field("source_text", &RouteStep::sourceText)
        .field("words", &RouteStep::words)
        .field("result", &RouteStep::result)
        .field("obstacles", &RouteStep::obstacles)
        .field("minutes", &RouteStep::minutes)
        .field("note", &RouteStep::note)
        .field("document", &RouteStep::document)
        .field("folio", &RouteStep::folio)
        .field("acuse_on", &RouteStep::acuseOn)
        .field("at", &RouteStep::at)
        .field("order", &RouteStep::order);
}

template<>
RecordType describe<Finding>()
{
    return Describe<Finding>("finding")
        .parent<Team>("team", &Finding::team)
        .parent<Challenge>("challenge", &Finding::challenge)
        .parent<Question>("question", &Finding::question)
        .field("result", &Finding::result)
        .field("text", &Finding::text)
        .field("answer", &Finding::answer)
        .field("where_looked", &Finding::whereLooked)
        .field("at", &Finding::at)
        .field("order", &Finding::order);
}

template<>
RecordType describe<Amount>()
{
    return Describe<Amount>("amount")
        .parent<Finding>("finding", &Amount::finding)
        .field("concept", &Amount::concept_)
        .field("stage", &Amount::stage)
        .field("year", &Amount::year)
        .field("money", &Amount::money)
        .field("evidence", &Amount::evidence)
        .field("order", &Amount::order);
}

template<>
RecordType describe<Evidence>()
{
    return Describe<Evidence>("evidence")
        .parent<Finding>("finding", &Evidence::finding)
        .field("document", &Evidence::document)
        .field("place", &Evidence::place)
        .field("url", &Evidence::url)
        .field("captured_on", &Evidence::capturedOn)
        .field("note", &Evidence::note)
        .field("order", &Evidence::order);
}

template<>
RecordType describe<Assessment>()
{
    return Describe<Assessment>("assessment")
        .parent<Finding>("finding", &Assessment::finding)
        .field("checklist", &Assessment::checklist)
        .field("answers", &Assessment::answers)
        .field("format", &Assessment::format)
        .field("licence", &Assessment::licence)
        .field("ease", &Assessment::ease)
        .field("effort", &Assessment::effort)
        .field("note", &Assessment::note);
}

template<>
RecordType describe<Recommendation>()
{
    return Describe<Recommendation>("recommendation")
        .parent<Finding>("finding", &Recommendation::finding)
        .parent<Challenge>("challenge", &Recommendation::challenge)
        .field("institution", &Recommendation::institution)
        .field("text", &Recommendation::text)
        .field("order", &Recommendation::order);
}

template<>
RecordType describe<Redaction>()
{
    return Describe<Redaction>("redaction")
        .field("targets", &Redaction::targets)
        .field("kind", &Redaction::kind)
        .field("reason", &Redaction::reason)
        .field("at", &Redaction::at);
}

namespace {

template<class... All>
std::vector<RecordType> describeAll(std::tuple<All...> *)
{
    return {describe<All>()...};
}

} // namespace

const std::vector<RecordType> &recordTypes()
{
    static const std::vector<RecordType> types = describeAll(static_cast<ForEachRecord<std::tuple> *>(nullptr));
    return types;
}

int recordTypeIndex(const QByteArray &name)
{
    static const QHash<QByteArray, int> places = [] {
        QHash<QByteArray, int> all;
        for (const RecordType &type : recordTypes())
            all.insert(type.name, static_cast<int>(all.size()));
        return all;
    }();
    return places.value(name, -1);
}

const RecordType *recordType(const QByteArray &name)
{
    const int index = recordTypeIndex(name);
    return index < 0 ? nullptr : &recordTypes()[static_cast<size_t>(index)];
}

} // namespace cauce
