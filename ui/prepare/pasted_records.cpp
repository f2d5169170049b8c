// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/pasted_records.h"

#include "core/base/text_fold.h"
#include "core/domain/order_key.h"
#include "ui/common/record_words.h"
#include "ui/prepare/pasted_numbers.h"
#include "ui/prepare/question_edits.h"
#include "ui/prepare/seating.h"

#include <QRegularExpression>

namespace cauce {
namespace {

using Part = PastedPart;

constexpr qint64 kBestSkill = 3;

/// The value whose words, in the window's language, or whose code are typed in the cell.
template<class E>
std::optional<E> read(const QString &cell)
{
    const QString folded = foldText(cell);
    for (const auto &[value, code] : Codes<E>::table) {
        if (folded == foldText(RecordWords::of(value)) || folded == QLatin1String(code))
            return value;
    }
    return std::nullopt;
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

QString cellOf(const std::vector<Part> &parts, const QStringList &row, Part part)
{
    for (size_t at = 0; at < parts.size(); ++at) {
        if (parts[at] == part)
            return row.value(static_cast<qsizetype>(at)).trimmed();
    }
    return {};
}

} // namespace

/// Makes records of the rows, and notes what it could not take as it stands.
class PastedRecords::Reading
{
public:
    Reading(const PastedRecords &pasted, const HuntData &data, const Clock &clock)
        : m_pasted(pasted), m_data(data), m_clock(clock), m_seating(data, clock)
    {
    }

    void readAll()
    {
        if (m_pasted.m_place.kind == ListKind::Teams) {
            readTeams();
            return;
        }
        m_order = orderAtEnd(m_data, m_pasted.m_place);
        for (const QStringList &row : m_pasted.m_rows) {
            m_row = &row;
            readRow();
            m_order = orderBetween(m_order, QString());
        }
    }
    Member readMember(const QStringList &row, Part name)
    {
        m_row = &row;
        Member member;
        member.pseudonym = at(name);
        member.name = at(Part::RealName);
        member.role = code<MemberRole>(Part::Role).value_or(MemberRole::None);
        member.searching = skill(Part::Searching);
        member.numbers = skill(Part::Numbers);
        member.writing = skill(Part::Writing);
        member.computing = skill(Part::Computing);
        return member;
    }

    DraftEdit draft{"paste"};
    QStringList remarks;

private:
    [[nodiscard]] QString at(Part part) const { return cellOf(m_pasted.m_parts, *m_row, part); }
    [[nodiscard]] QString word(Part part) const { return PastedColumns::wordOf(m_pasted.m_place.kind, part); }
    void remark(const QString &sentence)
    {
        if (!remarks.contains(sentence))
            remarks << sentence;
    }
    void notUnderstood(Part part)
    {
        remark(tr("“%1” under “%2” is not understood and is left out.").arg(at(part), word(part)));
    }
    template<class E>
    std::optional<E> code(Part part)
    {
        if (at(part).isEmpty())
            return std::nullopt;
        const auto value = read<E>(at(part));
        if (!value)
            notUnderstood(part);
        return value;
    }
    std::optional<qint64> number(Part part, PastedNumber (*readNumber)(const QString &) = pastedCount)
    {
        const PastedNumber number = readNumber(at(part));
        switch (number.kind) {
        case PastedNumber::Kind::Number: return number.value;
        case PastedNumber::Kind::NotUnderstood: notUnderstood(part); break;
        case PastedNumber::Kind::BelowZero:
            remark(tr("“%1” under “%2” is below zero and is left out.").arg(at(part), word(part)));
            break;
        case PastedNumber::Kind::Nothing: break;
        }
        return std::nullopt;
    }
    qint64 skill(Part part)
    {
        const qint64 level = number(part).value_or(0);
        if (level <= kBestSkill)
            return level;
        notUnderstood(part);
        return 0;
    }
    /// The institution of that name; one that is not there yet is made, for what was typed must not be lost.
    Id institution()
    {
        const QString name = at(Part::Institution);
        if (name.isEmpty())
            return {};
        Id &id = m_institutions[foldText(name)];
        if (id.isNull())
            id = named<Institution>(m_data, name);
        if (id.isNull()) {
            if (m_institutionOrder.isEmpty())
                m_institutionOrder = orderAtEnd(m_data, {ListKind::Institutions, {}, {}});
            Institution made;
            made.id = id = Id::make(m_clock);
            made.name = name;
            made.kind = InstitutionKind::Other;
            made.order = m_institutionOrder;
            m_institutionOrder = orderBetween(m_institutionOrder, QString());
            draft.create(made);
            remark(tr("“%1” is added to the institutions.").arg(name));
        }
        return id;
    }
    template<class R>
    void create(R record)
    {
        record.id = Id::make(m_clock);
        record.order = m_order;
        draft.create(record);
    }

    void readRow()
    {
        switch (m_pasted.m_place.kind) {
        case ListKind::BaseQuestions:
        case ListKind::ChallengeQuestions: {
            Question question;
            question.challenge = m_pasted.m_place.owner;
            question.text = at(Part::Name);
            question.why = at(Part::Why);
            question.lookFor = at(Part::LookFor);
            question.columns = readWords(at(Part::Columns));
            question.minutes = number(Part::Minutes, pastedMinutes);
            question.points = number(Part::Points);
            question.answerType = code<AnswerType>(Part::Answer);
            question.moneyStage = code<MoneyStage>(Part::Stage);
            create(question);
            break;
        }
        case ListKind::Challenges: {
            Challenge challenge;
            challenge.title = at(Part::Name);
            challenge.description = at(Part::Text);
            challenge.institution = institution();
            create(challenge);
            break;
        }
        case ListKind::Members: {
            Member member = readMember(*m_row, Part::Name);
            member.team = m_pasted.m_place.owner;
            m_seating.seat(member, draft);
            break;
        }
        case ListKind::Institutions: {
            Institution made;
            made.name = at(Part::Name);
            made.kind = code<InstitutionKind>(Part::Kind).value_or(InstitutionKind::Other);
            made.contact = at(Part::Contact);
            create(made);
            break;
        }
        case ListKind::Sources: {
            Source source;
            source.name = at(Part::Name);
            source.kind = code<SourceKind>(Part::Kind).value_or(SourceKind::Portal);
            source.url = at(Part::Url);
            source.institution = institution();
            source.law = at(Part::Law);
            source.article = at(Part::Article);
            source.fraction = at(Part::Fraction);
            create(source);
            break;
        }
        case ListKind::Hints: {
            if (m_hintsOf.isNull())
                m_hintsOf = recordToWrite(m_data, m_clock, {m_pasted.m_place.challenge, m_pasted.m_place.owner}, draft);
            Hint hint;
            hint.question = m_hintsOf;
            hint.title = at(Part::Name);
            hint.text = at(Part::Text);
            hint.cost = number(Part::Cost).value_or(0);
            create(hint);
            break;
        }
        case ListKind::Teams: break;
        }
    }
    void readTeams()
    {
        // A list of people names their team in each row: rows of one team are one team.
        std::map<QString, Id> teams;
        QString order = orderAtEnd(m_data, m_pasted.m_place);
        for (const QStringList &row : m_pasted.m_rows) {
            m_row = &row;
            const QString name = at(Part::Name);
            Id &id = teams[foldText(name)];
            if (id.isNull())
                id = named<Team>(m_data, name);
            if (id.isNull()) {
                Team team;
                team.id = id = Id::make(m_clock);
                team.name = name;
                team.order = order;
                order = orderBetween(order, QString());
                draft.create(team);
            }
            Member member = readMember(row, Part::Member);
            member.team = id;
            if (!member.isSeat())
                m_seating.seat(member, draft);
        }
    }

    const PastedRecords &m_pasted;
    const HuntData &m_data;
    const Clock &m_clock;
    Seating m_seating;
    const QStringList *m_row = nullptr;
    QString m_order, m_institutionOrder;
    std::map<QString, Id> m_institutions;
    Id m_hintsOf;
};

PastedRecords::PastedRecords(const ListPlace &place, const PastedRows &rows) : m_place(place), m_rows(rows)
{
    if (rows.isEmpty())
        return;
    m_parts = PastedColumns::ofHeads(place.kind, rows);
    if (m_parts.empty())
        m_parts = PastedColumns::usual(place.kind, rows);
    else
        m_rows.removeFirst();
    const auto name = std::find(m_parts.begin(), m_parts.end(), Part::Name) - m_parts.begin();
    if (place.kind == ListKind::Teams && name < static_cast<qsizetype>(m_parts.size())) {
        // A cell that was merged over the rows of one team is empty after its first.
        QString team;
        for (QStringList &row : m_rows) {
            if (!row.value(name).trimmed().isEmpty())
                team = row.at(name);
            else if (name < row.size())
                row[name] = team;
        }
    }
    m_nameless = static_cast<int>(m_rows.removeIf([this](const QStringList &row) {
        const bool isPerson = m_place.kind == ListKind::Members && !cellOf(m_parts, row, Part::RealName).isEmpty();
        return !isPerson && cellOf(m_parts, row, Part::Name).isEmpty();
    }));
}

QStringList PastedRecords::heads() const
{
    QStringList heads;
    for (const Part part : m_parts)
        heads << PastedColumns::wordOf(m_place.kind, part);
    return heads;
}

QStringList PastedRecords::remarks(const HuntData &data) const
{
    const FixedClock clock;
    Reading reading(*this, data, clock);
    reading.readAll();
    if (m_nameless > 0) {
        reading.remarks.prepend(m_place.kind == ListKind::Teams ? tr("%n rows without a team are left out.", nullptr, m_nameless)
                                                                : tr("%n rows without a name are left out.", nullptr, m_nameless));
    }
    return reading.remarks;
}

DraftEdit PastedRecords::edit(const HuntData &data, const Clock &clock) const
{
    Reading reading(*this, data, clock);
    reading.readAll();
    return std::move(reading.draft);
}

std::vector<Member> PastedRecords::people() const
{
    const HuntData none;
    const FixedClock clock;
    Reading reading(*this, none, clock);
    std::vector<Member> people;
    for (const QStringList &row : m_rows)
        people.push_back(reading.readMember(row, Part::Name));
    return people;
}

} // namespace cauce
