// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness.h"

#include "core/domain/counted.h"
#include "core/domain/questions.h"
#include "core/domain/team_plan.h"

namespace cauce {
namespace {

class Checks
{
public:
    explicit Checks(const HuntData &data) : m_data(data), m_hunt(data.hunt())
    {
        const AllQuestions questions(data);
        for (const Challenge *challenge : data.all<Challenge>().sorted())
            m_asked.emplace_back(challenge, questions.of(challenge->id));
    }

    std::vector<ReadinessItem> run()
    {
        checkHunt();
        checkChallenges();
        checkQuestions();
        checkSources();
        checkTeams();
        checkTime();
        checkDisputes();
        return std::move(m_items);
    }

private:
    void say(ReadinessKind kind, bool done, Severity otherwise, qint64 have = 0, qint64 limit = 0)
    {
        m_items.push_back({kind, done ? Severity::Done : otherwise, {}, have, limit});
    }
    void say(ReadinessKind kind, std::vector<Id> subjects, Severity otherwise)
    {
        m_items.push_back({kind, subjects.empty() ? Severity::Done : otherwise, std::move(subjects), 0, 0});
    }
    /// The ids of the records of type R for which `isWrong` holds, in their order.
    template<class R, class Wrong>
    std::vector<Id> all(Wrong isWrong) const
    {
        std::vector<Id> ids;
        for (const R *record : m_data.all<R>().where(isWrong))
            ids.push_back(record->id);
        return ids;
    }
    /// The records to mend of the questions, as asked, for which `isWrong` holds; each once.
    template<class Wrong>
    std::vector<Id> askedWhere(Wrong isWrong) const
    {
        std::vector<Id> ids;
        for (const auto &[challenge, questions] : m_asked) {
            for (const AskedQuestion &question : questions) {
                if (isWrong(question) && std::find(ids.begin(), ids.end(), question.question) == ids.end())
                    ids.push_back(question.question);
            }
        }
        return ids;
    }

    void checkHunt()
    {
        say(ReadinessKind::Title, !m_hunt.title.trimmed().isEmpty(), Severity::Missing);
        say(ReadinessKind::Place, !m_hunt.stateKey.isEmpty() || !m_hunt.placeName.trimmed().isEmpty(), Severity::Missing);
        say(ReadinessKind::Purpose, !m_hunt.purpose.trimmed().isEmpty(), Severity::Missing);
        const bool dated = m_hunt.startsOn.isValid() && m_hunt.endsOn.isValid();
        say(ReadinessKind::Dates, dated, Severity::Missing);
        if (dated)
            say(ReadinessKind::DatesOrder, m_hunt.startsOn <= m_hunt.endsOn, Severity::Missing);
        say(ReadinessKind::WorkingTime, m_hunt.minutes > 0, Severity::Missing);
    }
    void checkChallenges()
    {
        say(ReadinessKind::Challenges, !m_asked.empty(), Severity::Missing);
        if (m_asked.empty())
            return;
        std::vector<Id> silent;
        for (const auto &[challenge, questions] : m_asked) {
            if (questions.empty())
                silent.push_back(challenge->id);
        }
        say(ReadinessKind::ChallengeQuestions, std::move(silent), Severity::Missing);
        const auto teams = m_data.all<Team>().sorted();
        say(ReadinessKind::ChallengeTeams, all<Challenge>([&](const Challenge &challenge) {
            return std::none_of(teams.begin(), teams.end(),
                [&](const Team *team) { return containsId(team->challenges, challenge.id); });
        }), Severity::Missing);
    }
    /// Whether `holds` for any question that is asked.
    template<class Holds>
    bool isAsked(Holds holds) const
    {
        return std::any_of(m_asked.begin(), m_asked.end(),
            [&](const auto &each) { return std::any_of(each.second.begin(), each.second.end(), holds); });
    }
    void checkQuestions()
    {
        if (!isAsked([](const AskedQuestion &) { return true; }))
            return;
        say(ReadinessKind::QuestionText,
            askedWhere([](const AskedQuestion &question) { return question.text.trimmed().isEmpty(); }), Severity::Missing);
        const auto isChoice = [](const AskedQuestion &question) { return question.answerType == AnswerType::Choice; };
        if (isAsked(isChoice)) {
            say(ReadinessKind::QuestionChoices,
                askedWhere([&](const AskedQuestion &question) { return isChoice(question) && question.choices.isEmpty(); }),
                Severity::Missing);
        }
        say(ReadinessKind::QuestionTime,
            askedWhere([](const AskedQuestion &question) { return question.minutes == 0; }), Severity::Warning);
        say(ReadinessKind::QuestionColumns,
            askedWhere([](const AskedQuestion &question) { return question.columns.isEmpty(); }), Severity::Warning);
        say(ReadinessKind::QuestionHints,
            askedWhere([](const AskedQuestion &question) { return question.hints.empty(); }), Severity::Warning);
        checkHintCosts();
    }
    void checkHintCosts()
    {
        // Where one learns, hints cost nothing, whatever is written of their costs.
        const bool haveCosts = m_hunt.mode == HuntMode::Competition
            && isAsked([](const AskedQuestion &question) { return !question.hints.empty(); });
        if (!haveCosts)
            return;
        const size_t before = m_items.size();
        std::set<Id> told;
        for (const auto &[challenge, questions] : m_asked) {
            for (const AskedQuestion &question : questions) {
                qint64 cost = 0;
                for (const Hint *hint : question.hints)
                    cost += counted(hint->cost);
                if (cost > question.points && told.insert(question.question).second) {
                    m_items.push_back(
                        {ReadinessKind::HintCosts, Severity::Warning, {question.question}, cost, question.points});
                }
            }
        }
        if (m_items.size() == before)
            say(ReadinessKind::HintCosts, true, Severity::Warning);
    }
    void checkSources()
    {
        const auto isOnline = [](const Source &source) {
            return source.kind == SourceKind::Portal || source.kind == SourceKind::Document || source.kind == SourceKind::Dataset;
        };
        const auto hasDuty = [](const Source &source) { return !source.law.trimmed().isEmpty(); };
        say(ReadinessKind::Sources, m_data.all<Source>().size() > 0, Severity::Warning);
        if (!all<Source>(isOnline).empty()) {
            say(ReadinessKind::SourceAddress,
                all<Source>([&](const Source &source) { return isOnline(source) && source.url.trimmed().isEmpty(); }), Severity::Warning);
        }
        if (!all<Source>(hasDuty).empty()) {
            say(ReadinessKind::LegalDuties, all<Source>([&](const Source &source) { return !source.verified && hasDuty(source); }),
                Severity::Warning);
        }
    }
    void checkTeams()
    {
        const auto teams = m_data.all<Team>().sorted();
        say(ReadinessKind::Teams, !teams.empty(), Severity::Missing);
        if (teams.empty())
            return;
        std::set<Id> withMembers;
        qint64 members = 0;
        for (const Member *member : m_data.all<Member>().where([](const Member &each) { return !each.isSeat(); })) {
            withMembers.insert(member->team);
            members += member->team.isNull() ? 0 : 1;
        }
        say(ReadinessKind::TeamChallenge, all<Team>([&](const Team &team) {
            return std::none_of(m_asked.begin(), m_asked.end(),
                [&](const auto &each) { return containsId(team.challenges, each.first->id); });
        }), Severity::Missing);
        say(ReadinessKind::TeamMembers, all<Team>([&](const Team &team) { return !withMembers.contains(team.id); }),
            Severity::Warning);
        if (m_hunt.people > 0) {
            say(ReadinessKind::People, members <= m_hunt.people, Severity::Warning, members, m_hunt.people);
            if (members >= m_hunt.people)
                say(ReadinessKind::PeopleNamed, true, Severity::Warning);
            else
                m_items.push_back({ReadinessKind::PeopleNamed, Severity::Warning, teamsWithRoom(), members, m_hunt.people});
        }
        if (m_hunt.laptops > 0) {
            const auto needed = static_cast<qint64>(teams.size());
            say(ReadinessKind::Laptops, needed <= m_hunt.laptops, Severity::Warning, needed, m_hunt.laptops);
        }
    }
    /// Where somebody can still be entered.
    std::vector<Id> teamsWithRoom() const
    {
        std::set<Id> withSeats;
        for (const Member *seat : m_data.all<Member>().where([](const Member &each) { return each.isSeat(); }))
            withSeats.insert(seat->team);
        std::vector<Id> teams = all<Team>([&](const Team &team) { return withSeats.contains(team.id); });
        return teams.empty() ? all<Team>([](const Team &) { return true; }) : teams;
    }
    void checkTime()
    {
        if (m_hunt.minutes <= 0)
            return;
        const size_t before = m_items.size();
        const qint64 limit = searchMinutes(m_hunt.minutes);
        bool isTimed = false;
        for (const Team *team : m_data.all<Team>().sorted()) {
            qint64 minutes = 0;
            for (const auto &[challenge, questions] : m_asked) {
                for (const AskedQuestion &question : questions)
                    minutes += containsId(team->challenges, challenge->id) ? question.minutes : 0;
            }
            isTimed = isTimed || minutes > 0;
            if (minutes > limit)
                m_items.push_back({ReadinessKind::TimeBoxes, Severity::Warning, {team->id}, minutes, limit});
        }
        if (isTimed && m_items.size() == before)
            say(ReadinessKind::TimeBoxes, true, Severity::Warning);
    }
    void checkDisputes()
    {
        std::vector<Id> records;
        for (const FieldAddress &address : m_data.disputed()) {
            if (records.empty() || records.back() != address.record)
                records.push_back(address.record);
        }
        say(ReadinessKind::Disputed, std::move(records), Severity::Warning);
    }

    const HuntData &m_data;
    const Hunt &m_hunt;
    std::vector<std::pair<const Challenge *, std::vector<AskedQuestion>>> m_asked;
    std::vector<ReadinessItem> m_items;
};

} // namespace

std::vector<ReadinessItem> readiness(const HuntData &data)
{
    return Checks(data).run();
}

bool isReady(const std::vector<ReadinessItem> &items)
{
    return std::none_of(
        items.begin(), items.end(), [](const ReadinessItem &item) { return item.severity == Severity::Missing; });
}

} // namespace cauce
