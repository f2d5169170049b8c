// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/example.h"

#include "core/domain/json_fields.h"
#include "core/domain/order_key.h"
#include "core/workspace/document_import.h"
#include "core/workspace/hunt_writer.h"
#include "core/workspace/resources.h"

namespace cauce {
namespace {

/// One thing that happened during the example, at its time.
struct Event
{
    qint64 ms = 0;
    std::function<Result<>()> happen;
};

class ExampleWriter
{
public:
    ExampleWriter(HuntWriter &writer, FixedClock &time, const Clock &now, const Job &job)
        : m_writer(writer), m_time(time), m_now(now), m_job(job)
    {
    }

    Result<> write(const QByteArray &json)
    {
        const QJsonObject root = m_json.root(json);
        prepareHunt(root);
        prepareInstitutions(root);
        Result<> done = applyTemplates(root);
        if (done)
            done = prepareTeams(root);
        if (done)
            done = m_writer.apply(std::move(m_draft), m_facilitation);
        if (done)
            done = letItHappen(root);
        return done && !m_json.isRight() ? Result<>(m_json.error()) : done;
    }

private:
    Id makeId() { return Id::make(m_time); }
    QString nextOrder(QString &last) { return last = orderBetween(last, {}); }
    /// As the window orders what a team writes: within its question.
    template<class Record>
    QString nextOrder(std::map<SlotKey, QString> &last, const Record &made)
    {
        return nextOrder(last[{made.team, made.challenge, made.question}]);
    }

    /// Nothing in the example's history is of a time to come.
    void setTime(qint64 ms) { m_time.set(std::min(ms, m_now.nowMs())); }

    QDateTime time(const QJsonObject &object, const char *name)
    {
        const QDateTime at = QDateTime::fromString(m_json.required(object, name), Qt::ISODate);
        if (!at.isValid())
            m_json.wrong(QString::fromLatin1(name));
        return at.toUTC();
    }

    template<class Known>
    Id known(const Known &ids, const QString &key)
    {
        const auto found = ids.find(key);
        if (found == ids.end()) {
            m_json.wrong(key);
            return {};
        }
        return found->second;
    }

    void prepareHunt(const QJsonObject &root)
    {
        const QJsonObject from = m_json.object(root, "hunt");
        const auto date = [&](const char *name) { return QDate::fromString(m_json.required(from, name), Qt::ISODate); };
        Hunt hunt;
        hunt.title = m_json.required(from, "title");
        hunt.purpose = m_json.required(from, "purpose");
        hunt.legalFramework = m_json.text(from, "legalFramework");
        hunt.stateKey = m_json.text(from, "stateKey");
        hunt.placeName = m_json.required(from, "place");
        hunt.startsOn = date("startsOn");
        hunt.endsOn = date("endsOn");
        hunt.minutes = m_json.number(from, "minutes").value_or(0);
        hunt.startTime = m_json.text(from, "startTime");
        const auto teams = m_json.objects(root, "teams");
        hunt.laptops = static_cast<qint64>(teams.size());
        for (const QJsonObject &team : teams)
            hunt.people += static_cast<qint64>(m_json.objects(team, "members").size());
        setTime(QDateTime(hunt.startsOn.addDays(-14), QTime(16, 0), Qt::UTC).toMSecsSinceEpoch());
        hunt.id = makeId();
        Round round{makeId(), m_json.text(from, "round"), hunt.startsOn, hunt.endsOn, orderBetween({}, {})};
        m_draft.create(hunt).create(round);
    }

    void prepareInstitutions(const QJsonObject &root)
    {
        QString last;
        for (const QJsonObject &from : m_json.objects(root, "institutions")) {
            Institution made;
            made.id = m_institutions[m_json.required(from, "key")] = makeId();
            made.name = m_json.required(from, "name");
            made.kind = m_json.code<InstitutionKind>(from, "kind").value_or(InstitutionKind::Executive);
            made.order = nextOrder(last);
            m_draft.create(made);
        }
    }

    Result<> applyTemplates(const QJsonObject &root)
    {
        if (auto begun = m_writer.apply(std::move(m_draft), m_facilitation); !begun)
            return begun;
        m_draft = DraftEdit("create");
        for (const QString &id : m_json.texts(root, "templates")) {
            const auto pair = templateById(id);
            if (!pair)
                return pair.error();
            auto draft = applyTemplate(pair->pattern, pair->base ? &*pair->base : nullptr, m_writer.data(), m_time);
            if (!draft)
                return draft.error();
            if (auto applied = m_writer.apply(std::move(*draft), m_facilitation); !applied)
                return applied;
            m_challenges[id] = m_writer.data().all<Challenge>().sorted().back()->id;
            // Base questions stand in the order of the template that they come from.
            const auto slots_ = questionsOf(m_writer.data());
            const auto &entries = pair->base ? pair->base->questions : pair->pattern.questions;
            for (size_t i = 0; i < entries.size() && i < slots_.size(); ++i)
                m_slots[entries[i].key] = slots_[i]->id;
        }
        return {};
    }

    static std::vector<const Question *> questionsOf(const HuntData &data)
    {
        return data.all<Question>().where([](const Question &each) { return each.challenge.isNull() && each.base.isNull(); });
    }

    Result<> prepareTeams(const QJsonObject &root)
    {
        QString lastTeam, lastMember;
        for (const QJsonObject &from : m_json.objects(root, "teams")) {
            const QString key = m_json.required(from, "key");
            Team team;
            team.id = m_teams[key] = makeId();
            team.name = m_json.required(from, "name");
            team.challenges = {m_teamChallenge[key] = known(m_challenges, m_json.required(from, "challenge"))};
            team.order = nextOrder(lastTeam);
            m_draft.create(team);
            for (const QJsonObject &person : m_json.objects(from, "members")) {
                Member member;
                member.id = makeId();
                member.team = team.id;
                member.pseudonym = m_json.required(person, "pseudonym");
                member.role = m_json.code<MemberRole>(person, "role").value_or(MemberRole::None);
                member.order = nextOrder(lastMember);
                m_draft.create(member);
            }
            m_authors.emplace(team.id, Author::make(Role::Team, team.id, team.name, key));
        }
        return {};
    }

    Result<> letItHappen(const QJsonObject &root)
    {
        std::vector<Event> events;
        const auto plan = [&](const char *list, const char *when, Result<> (ExampleWriter::*happen)(const QJsonObject &)) {
            for (const QJsonObject &each : m_json.objects(root, list))
                events.push_back({time(each, when).toMSecsSinceEpoch(), [this, happen, each] { return (this->*happen)(each); }});
        };
        for (const QJsonObject &each : m_json.objects(root, "documents")) {
            m_documents[m_json.required(each, "key")] = makeId();
            m_captured[m_json.required(each, "key")] = time(each, "capturedAt").date();
        }
        plan("documents", "capturedAt", &ExampleWriter::addDocument);
        plan("steps", "at", &ExampleWriter::addStep);
        plan("findings", "at", &ExampleWriter::addFinding);
        std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.ms < b.ms; });
        qint64 happened = 0;
        for (const Event &event : events) {
            if (!m_json.isRight())
                return m_json.error();
            if (m_job.isCancelled())
                return fail(ErrorCode::Cancelled);
            m_job.report(happened++, static_cast<qint64>(events.size()));
            setTime(event.ms);
            if (auto done = event.happen(); !done)
                return done;
        }
        return {};
    }

    Result<> addDocument(const QJsonObject &from)
    {
        const QByteArray bytes = m_json.required(from, "content").toUtf8();
        const auto sha = m_writer.keep(bytes);
        if (!sha)
            return sha.error();
        Document document;
        document.id = known(m_documents, m_json.text(from, "key"));
        document.title = document.fileName = m_json.required(from, "name");
        document.sha = *sha;
        document.size = bytes.size();
        document.mediaType = DocumentImport::mediaTypeOf(document.fileName, bytes);
        document.originUrl = m_json.text(from, "originUrl");
        document.capturedAt = time(from, "capturedAt");
        document.institution = known(m_institutions, m_json.required(from, "institution"));
        return m_writer.apply(std::move(DraftEdit("add-document").create(document)), m_facilitation);
    }

    Result<> addStep(const QJsonObject &from)
    {
        const QString team = m_json.required(from, "team");
        RouteStep step;
        step.id = makeId();
        step.team = known(m_teams, team);
        step.challenge = known(m_teamChallenge, team);
        step.question = known(m_slots, m_json.required(from, "question"));
        step.sourceText = m_json.required(from, "source");
        step.words = m_json.text(from, "words");
        step.result = m_json.code<RouteResult>(from, "result");
        for (const QString &code : m_json.texts(from, "obstacles")) {
            const auto obstacle = fromCode<Obstacle>(code);
            if (!obstacle)
                m_json.wrong(code);
            else
                step.obstacles.push_back(*obstacle);
        }
        step.minutes = m_json.number(from, "minutes").value_or(0);
        step.note = m_json.text(from, "note");
        step.at = time(from, "at");
        step.order = nextOrder(m_lastStep, step);
        return by(step.team, std::move(DraftEdit("step").create(step)));
    }

    Result<> addFinding(const QJsonObject &from)
    {
        const QString team = m_json.required(from, "team");
        Finding finding;
        finding.id = makeId();
        finding.team = known(m_teams, team);
        finding.challenge = known(m_teamChallenge, team);
        finding.question = known(m_slots, m_json.required(from, "question"));
        finding.result = m_json.code<RouteResult>(from, "result");
        finding.text = m_json.text(from, "text");
        finding.answer = m_json.text(from, "answer");
        finding.whereLooked = m_json.text(from, "whereLooked");
        finding.at = time(from, "at");
        finding.order = nextOrder(m_lastFinding, finding);
        DraftEdit draft("finding");
        draft.create(finding);
        const Id firstEvidence = addEvidence(from, finding, draft);
        addAmounts(from, finding, firstEvidence, draft);
        addAssessment(from, finding, draft);
        if (const QString text = m_json.text(from, "recommendation"); !text.isEmpty()) {
            Recommendation recommendation;
            recommendation.id = makeId();
            recommendation.finding = finding.id;
            recommendation.challenge = finding.challenge;
            recommendation.text = text;
            recommendation.order = nextOrder(m_lastRecommendation);
            draft.create(recommendation);
        }
        return by(finding.team, std::move(draft));
    }

    Id addEvidence(const QJsonObject &from, const Finding &finding, DraftEdit &draft)
    {
        Id first;
        QString last;
        for (const QJsonObject &each : m_json.objects(from, "evidence")) {
            const QString key = m_json.required(each, "document");
            Evidence evidence;
            evidence.id = makeId();
            evidence.finding = finding.id;
            evidence.document = known(m_documents, key);
            evidence.place.page = static_cast<int>(m_json.number(each, "page").value_or(0));
            evidence.place.quote = m_json.text(each, "quote");
            evidence.capturedOn = m_captured[key];
            evidence.order = nextOrder(last);
            draft.create(evidence);
            if (first.isNull())
                first = evidence.id;
        }
        return first;
    }

    void addAmounts(const QJsonObject &from, const Finding &finding, const Id &evidence, DraftEdit &draft)
    {
        QString last;
        for (const QJsonObject &each : m_json.objects(from, "amounts")) {
            const auto number = Decimal::fromPlain(m_json.required(each, "amount"));
            if (!number) {
                m_json.wrong(m_json.text(each, "amount"));
                continue;
            }
            Amount amount;
            amount.id = makeId();
            amount.finding = finding.id;
            amount.concept_ = m_json.text(each, "concept");
            amount.stage = m_json.code<MoneyStage>(each, "stage").value_or(MoneyStage::None);
            amount.year = m_json.number(each, "year").value_or(0);
            amount.money = Money{*number, m_json.required(each, "currency"), 1};
            amount.evidence = evidence;
            amount.order = nextOrder(last);
            draft.create(amount);
        }
    }

    void addAssessment(const QJsonObject &from, const Finding &finding, DraftEdit &draft)
    {
        const QJsonObject given = m_json.object(from, "assessment");
        if (given.isEmpty())
            return;
        Assessment assessment;
        assessment.id = makeId();
        assessment.finding = finding.id;
        assessment.checklist = QStringLiteral("godi-2016");
        const QJsonObject answers = m_json.object(given, "answers");
        for (auto at = answers.begin(); at != answers.end(); ++at)
            assessment.answers[at.key()] = at.value().toString();
        assessment.format = m_json.text(given, "format");
        assessment.licence = m_json.text(given, "licence");
        draft.create(assessment);
    }

    Result<> by(const Id &team, DraftEdit draft)
    {
        const auto author = m_authors.find(team);
        if (!m_json.isRight() || author == m_authors.end())
            return m_json.error();
        return m_writer.apply(std::move(draft), author->second);
    }

    HuntWriter &m_writer;
    FixedClock &m_time;
    const Clock &m_now;
    const Job &m_job;
    JsonFields m_json;
    DraftEdit m_draft{"create"};
    Author m_facilitation = Author::make(Role::Facilitation, {}, {}, QStringLiteral("facilitacion"));
    std::map<QString, Id> m_institutions, m_challenges, m_slots, m_teams, m_teamChallenge, m_documents;
    std::map<QString, QDate> m_captured;
    std::map<Id, Author> m_authors;
    std::map<SlotKey, QString> m_lastStep, m_lastFinding;
    QString m_lastRecommendation;
};

} // namespace

Result<> writeExampleHunt(const QString &path, const Clock &clock, const Job &job)
{
    const auto json = resource(QStringLiteral("templates/ejemplo.json"));
    if (!json)
        return json.error();
    FixedClock time;
    auto writer = HuntWriter::create(path, time);
    if (!writer)
        return writer.error();
    if (auto written = ExampleWriter(*writer, time, clock, job).write(*json); !written)
        return written;
    return writer->finish();
}

} // namespace cauce
