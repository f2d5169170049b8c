// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/pasted_records.h"

#include "core/base/text_fold.h"
#include "core/domain/order_key.h"
#include "ui/common/record_words.h"
#include "ui/prepare/question_edits.h"

#include <QRegularExpression>

namespace cauce {
namespace {

/// The value whose words, in the window's language, or whose code are typed in the cell.
template<class E>
std::optional<E> read(const QString &cell)
{
    const QString folded = foldText(cell);
    if (folded.isEmpty())
        return std::nullopt;
    for (const auto &[value, code] : Codes<E>::table) {
        if (folded == foldText(RecordWords::of(value)) || folded == QLatin1String(code))
            return value;
    }
    return std::nullopt;
}

std::optional<qint64> readNumber(const QString &cell)
{
    static const QRegularExpression digits(QStringLiteral("\\d{1,6}"));
    const auto match = digits.match(cell);
    return match.hasMatch() ? std::optional(match.captured().toLongLong()) : std::nullopt;
}

QStringList readWords(const QString &cell)
{
    static const QRegularExpression separators(QStringLiteral("[,;\n]"));
    QStringList words;
    for (const QString &word : cell.split(separators, Qt::SkipEmptyParts)) {
        if (const QString tidy = word.simplified(); !tidy.isEmpty() && !words.contains(tidy))
            words << tidy;
    }
    return words;
}

template<class R>
Id named(const HuntData &data, const QString &name)
{
    const QString folded = foldText(name);
    for (const R *record : data.all<R>().sorted()) {
        if (!folded.isEmpty() && foldText(record->name) == folded)
            return record->id;
    }
    return {};
}

} // namespace

std::vector<PastedRecords::Part> PastedRecords::usualParts(ListKind kind)
{
    switch (kind) {
    case ListKind::BaseQuestions:
    case ListKind::ChallengeQuestions:
        return {Part::Name, Part::Why, Part::LookFor, Part::Columns, Part::Minutes, Part::Points};
    case ListKind::Challenges: return {Part::Name, Part::Text, Part::Institution};
    case ListKind::Teams: return {Part::Name, Part::Member, Part::Role};
    case ListKind::Members: return {Part::Name, Part::Role, Part::RealName};
    case ListKind::Institutions: return {Part::Name, Part::Kind, Part::Contact};
    case ListKind::Sources:
        return {Part::Name, Part::Url, Part::Institution, Part::Law, Part::Article, Part::Fraction};
    case ListKind::Hints: return {Part::Name, Part::Text, Part::Cost};
    }
    return {};
}

PastedRecords::Part PastedRecords::partOf(const QString &head)
{
    // Heads as people write them, folded; Spanish first.
    static const std::map<QString, Part> heads{{QStringLiteral("nombre"), Part::Name}, {QStringLiteral("name"), Part::Name},
        {QStringLiteral("titulo"), Part::Name}, {QStringLiteral("title"), Part::Name}, {QStringLiteral("pregunta"), Part::Name},
        {QStringLiteral("question"), Part::Name}, {QStringLiteral("reto"), Part::Name}, {QStringLiteral("challenge"), Part::Name},
        {QStringLiteral("equipo"), Part::Name}, {QStringLiteral("team"), Part::Name}, {QStringLiteral("pista"), Part::Name},
        {QStringLiteral("hint"), Part::Name}, {QStringLiteral("fuente"), Part::Name}, {QStringLiteral("source"), Part::Name},
        {QStringLiteral("seudonimo"), Part::Name}, {QStringLiteral("pseudonym"), Part::Name},
        {QStringLiteral("texto"), Part::Text}, {QStringLiteral("text"), Part::Text}, {QStringLiteral("descripcion"), Part::Text},
        {QStringLiteral("description"), Part::Text}, {QStringLiteral("por que importa"), Part::Why},
        {QStringLiteral("why it matters"), Part::Why}, {QStringLiteral("que buscar"), Part::LookFor},
        {QStringLiteral("what to look for"), Part::LookFor}, {QStringLiteral("se responde con"), Part::Answer},
        {QStringLiteral("answered with"), Part::Answer}, {QStringLiteral("etapa"), Part::Stage},
        {QStringLiteral("etapa del dinero"), Part::Stage}, {QStringLiteral("stage"), Part::Stage},
        {QStringLiteral("money stage"), Part::Stage}, {QStringLiteral("columnas"), Part::Columns},
        {QStringLiteral("columns"), Part::Columns}, {QStringLiteral("tiempo"), Part::Minutes},
        {QStringLiteral("minutos"), Part::Minutes}, {QStringLiteral("minutes"), Part::Minutes},
        {QStringLiteral("time"), Part::Minutes}, {QStringLiteral("puntos"), Part::Points},
        {QStringLiteral("points"), Part::Points}, {QStringLiteral("institucion"), Part::Institution},
        {QStringLiteral("institution"), Part::Institution}, {QStringLiteral("tipo"), Part::Kind},
        {QStringLiteral("kind"), Part::Kind}, {QStringLiteral("contacto"), Part::Contact},
        {QStringLiteral("contact"), Part::Contact}, {QStringLiteral("direccion"), Part::Url},
        {QStringLiteral("liga"), Part::Url}, {QStringLiteral("url"), Part::Url}, {QStringLiteral("address"), Part::Url},
        {QStringLiteral("ley"), Part::Law}, {QStringLiteral("law"), Part::Law}, {QStringLiteral("articulo"), Part::Article},
        {QStringLiteral("article"), Part::Article}, {QStringLiteral("fraccion"), Part::Fraction},
        {QStringLiteral("fraction"), Part::Fraction}, {QStringLiteral("persona"), Part::Member},
        {QStringLiteral("integrante"), Part::Member}, {QStringLiteral("person"), Part::Member},
        {QStringLiteral("member"), Part::Member}, {QStringLiteral("rol"), Part::Role}, {QStringLiteral("role"), Part::Role},
        {QStringLiteral("funcion"), Part::Role},
        {QStringLiteral("nombre real"), Part::RealName}, {QStringLiteral("real name"), Part::RealName},
        {QStringLiteral("costo"), Part::Cost}, {QStringLiteral("cost"), Part::Cost}};
    const auto found = heads.find(foldText(head));
    return found == heads.end() ? Part::Nothing : found->second;
}

QString PastedRecords::wordOf(Part part)
{
    switch (part) {
    case Part::Nothing: break;
    case Part::Name: return tr("Name");
    case Part::Text: return tr("Text");
    case Part::Why: return tr("Why it matters");
    case Part::LookFor: return tr("What to look for");
    case Part::Answer: return tr("Answered with");
    case Part::Stage: return tr("Money stage");
    case Part::Columns: return tr("Columns");
    case Part::Minutes: return tr("Minutes");
    case Part::Points: return tr("Points");
    case Part::Institution: return tr("Institution");
    case Part::Kind: return tr("Kind");
    case Part::Contact: return tr("Contact");
    case Part::Url: return tr("Address");
    case Part::Law: return tr("Law");
    case Part::Article: return tr("Article");
    case Part::Fraction: return tr("Fraction");
    case Part::Member: return tr("Person");
    case Part::Role: return tr("Role");
    case Part::RealName: return tr("Real name");
    case Part::Cost: return tr("Cost");
    }
    return tr("Left out");
}

PastedRecords::PastedRecords(const ListPlace &place, const PastedRows &rows) : m_place(place), m_rows(rows)
{
    if (rows.isEmpty())
        return;
    std::vector<Part> told;
    for (const QString &head : rows.first())
        told.push_back(partOf(head));
    // Two known heads, or all of them, make a row of heads; one such word may be a value.
    const auto known = static_cast<qsizetype>(told.size()) - std::count(told.begin(), told.end(), Part::Nothing);
    const bool hasName = std::find(told.begin(), told.end(), Part::Name) != told.end();
    if (hasName && (known >= 2 || known == rows.first().size()) && rows.size() > 1) {
        m_parts = told;
        m_rows.removeFirst();
    } else {
        m_parts = usualParts(place.kind);
        m_parts.resize(static_cast<size_t>(rows.first().size()), Part::Nothing);
    }
    m_rows.removeIf([this](const QStringList &row) { return cell(row, Part::Name).isEmpty(); });
}

QStringList PastedRecords::heads() const
{
    QStringList heads;
    for (const Part part : m_parts)
        heads << wordOf(part);
    return heads;
}

QString PastedRecords::cell(const QStringList &row, Part part) const
{
    for (size_t at = 0; at < m_parts.size(); ++at) {
        if (m_parts[at] == part)
            return row.value(static_cast<qsizetype>(at)).trimmed();
    }
    return {};
}

DraftEdit PastedRecords::edit(const HuntData &data, const Clock &clock) const
{
    DraftEdit draft("paste");
    if (m_place.kind == ListKind::Teams) {
        addTeams(data, clock, draft);
        return draft;
    }
    QString order = orderAtEnd(data, m_place);
    Id hintsOf;
    for (const QStringList &row : m_rows) {
        const auto at = [&](Part part) { return cell(row, part); };
        const Id id = Id::make(clock);
        switch (m_place.kind) {
        case ListKind::BaseQuestions:
        case ListKind::ChallengeQuestions: {
            Question question;
            question.id = id;
            question.challenge = m_place.owner;
            question.text = at(Part::Name);
            question.why = at(Part::Why);
            question.lookFor = at(Part::LookFor);
            question.columns = readWords(at(Part::Columns));
            question.minutes = readNumber(at(Part::Minutes));
            question.points = readNumber(at(Part::Points));
            question.answerType = read<AnswerType>(at(Part::Answer));
            question.moneyStage = read<MoneyStage>(at(Part::Stage));
            question.order = order;
            draft.create(question);
            break;
        }
        case ListKind::Challenges: {
            Challenge challenge;
            challenge.id = id;
            challenge.title = at(Part::Name);
            challenge.description = at(Part::Text);
            challenge.institution = named<Institution>(data, at(Part::Institution));
            challenge.order = order;
            draft.create(challenge);
            break;
        }
        case ListKind::Members: {
            Member member;
            member.id = id;
            member.team = m_place.owner;
            member.pseudonym = at(Part::Name);
            member.name = at(Part::RealName);
            member.role = read<MemberRole>(at(Part::Role)).value_or(MemberRole::None);
            member.order = order;
            draft.create(member);
            break;
        }
        case ListKind::Institutions: {
            Institution institution;
            institution.id = id;
            institution.name = at(Part::Name);
            institution.kind = read<InstitutionKind>(at(Part::Kind)).value_or(InstitutionKind::Other);
            institution.contact = at(Part::Contact);
            institution.order = order;
            draft.create(institution);
            break;
        }
        case ListKind::Sources: {
            Source source;
            source.id = id;
            source.name = at(Part::Name);
            source.kind = read<SourceKind>(at(Part::Kind)).value_or(SourceKind::Portal);
            source.url = at(Part::Url);
            source.institution = named<Institution>(data, at(Part::Institution));
            source.law = at(Part::Law);
            source.article = at(Part::Article);
            source.fraction = at(Part::Fraction);
            source.order = order;
            draft.create(source);
            break;
        }
        case ListKind::Hints: {
            if (hintsOf.isNull())
                hintsOf = recordToWrite(data, clock, {m_place.challenge, m_place.owner}, draft);
            Hint hint;
            hint.id = id;
            hint.question = hintsOf;
            hint.title = at(Part::Name);
            hint.text = at(Part::Text);
            hint.cost = readNumber(at(Part::Cost)).value_or(0);
            hint.order = order;
            draft.create(hint);
            break;
        }
        case ListKind::Teams: break;
        }
        order = orderBetween(order, QString());
    }
    return draft;
}

void PastedRecords::addTeams(const HuntData &data, const Clock &clock, DraftEdit &draft) const
{
    // A list of people names their team in each row: rows of one team are one team.
    std::map<QString, Id> teams;
    std::map<Id, QString> memberOrder;
    QString order = orderAtEnd(data, m_place);
    for (const QStringList &row : m_rows) {
        const QString name = cell(row, Part::Name);
        Id &id = teams[foldText(name)];
        if (id.isNull())
            id = named<Team>(data, name);
        if (id.isNull()) {
            Team team;
            team.id = id = Id::make(clock);
            team.name = name;
            team.order = order;
            order = orderBetween(order, QString());
            draft.create(team);
        }
        if (cell(row, Part::Member).isEmpty())
            continue;
        QString &last = memberOrder[id];
        last = last.isEmpty() ? orderAtEnd(data, {ListKind::Members, id, {}}) : orderBetween(last, QString());
        Member member;
        member.id = Id::make(clock);
        member.team = id;
        member.pseudonym = cell(row, Part::Member);
        member.name = cell(row, Part::RealName);
        member.role = read<MemberRole>(cell(row, Part::Role)).value_or(MemberRole::None);
        member.order = last;
        draft.create(member);
    }
}

} // namespace cauce
