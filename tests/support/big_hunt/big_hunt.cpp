// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/big_hunt/big_hunt.h"

#include "core/domain/draft_edit.h"
#include "core/domain/order_key.h"
#include "core/storage/store.h"
#include "tests/support/big_hunt/big_hunt_texts.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cauce {
namespace {

constexpr int kTeams = 120;
constexpr int kChallenges = 20;
constexpr int kBaseQuestions = 6;
constexpr int kOwnQuestions = 2;
constexpr int kHintsEach = 3;
constexpr int kMembersEach = 4;
constexpr int kInstitutions = 60;
constexpr int kSources = 400;
constexpr int kDocuments = 800;
constexpr int kEditsInATransaction = 2000;

/// A question that a team has to answer in a challenge.
struct Slot
{
    Id team, challenge, question;
    Author author;
    QString stepOrder, findingOrder;
};

class BigHuntWriter
{
public:
    BigHuntWriter(StoreAccess &access, const BigHuntSize &size) : m_access(access), m_size(size) {}

    void write()
    {
        m_access.file.markInUse();
        m_transaction.emplace(m_access.db);
        m_facilitation = Author::make(Role::Facilitation, {}, u"Rosa Canul"_s, u"facilitacion"_s);
        prepare();
        if (m_size.documentBytes > 0)
            keepDocuments();
        search();
        m_transaction->commit();
    }

private:
    template<class R>
    Id add(R record, const Author &author)
    {
        m_clock.advance(1000 + m_texts.below(4000));
        record.id = Id::make(m_clock);
        DraftEdit draft("create");
        draft.create(record);
        m_access.log.append(sealEdit(author, m_clock.nowMs(), "create", draft.take()));
        m_access.projection.refresh(record.id);
        if (++m_records % kEditsInATransaction == 0) {
            m_transaction->commit();
            m_transaction.emplace(m_access.db);
        }
        return record.id;
    }
    static QString next(QString &order) { return order = orderBetween(order, {}); }
    template<class T>
    const T &any(const std::vector<T> &of)
    {
        return of[static_cast<size_t>(m_texts.below(static_cast<int>(of.size())))];
    }
    QDateTime now() const { return m_clock.nowUtc(); }

    void prepare()
    {
        Hunt hunt;
        hunt.title = u"Búsqueda del tesoro del dinero público, edición estatal"_s;
        hunt.purpose = u"Saber qué se puede responder con información pública sobre veinte programas."_s;
        hunt.stateKey = u"31"_s;
        hunt.startsOn = QDate(2015, 10, 24);
        hunt.endsOn = QDate(2015, 10, 25);
        hunt.people = kTeams * kMembersEach;
        hunt.laptops = kTeams;
        hunt.minutes = 480;
        hunt.mode = HuntMode::Competition;
        add(hunt, m_facilitation);
        QString order;
        for (int i = 0; i < kInstitutions; ++i) {
            Institution institution;
            institution.name = m_texts.institution();
            institution.order = next(order);
            m_institutions.push_back(add(institution, m_facilitation));
        }
        order.clear();
        std::vector<Id> base;
        for (int i = 0; i < kBaseQuestions; ++i)
            base.push_back(addQuestion({}, order));
        std::vector<std::vector<Id>> asked;
        QString challengeOrder;
        for (int i = 0; i < kChallenges; ++i) {
            Challenge challenge;
            challenge.title = m_texts.programme();
            challenge.institution = any(m_institutions);
            challenge.order = next(challengeOrder);
            m_challenges.push_back(add(challenge, m_facilitation));
            asked.push_back(base);
            for (int own = 0; own < kOwnQuestions; ++own)
                asked.back().push_back(addQuestion(m_challenges.back(), order));
        }
        order.clear();
        for (int i = 0; i < kSources; ++i) {
            Source source;
            source.name = m_texts.source();
            source.institution = any(m_institutions);
            source.url = u"https://transparencia.ejemplo.gob.mx/fuente/%1"_s.arg(i);
            source.questions = {any(any(asked))};
            source.order = next(order);
            m_sources.push_back(add(source, m_facilitation));
        }
        order.clear();
        for (int i = 0; i < kTeams; ++i)
            addTeam(i, asked, order);
    }

    Id addQuestion(const Id &challenge, QString &order)
    {
        Question question;
        question.challenge = challenge;
        question.text = m_texts.question();
        question.why = m_texts.note();
        question.lookFor = m_texts.note();
        question.columns = {u"municipio"_s, u"monto ejercido"_s, u"año"_s};
        question.moneyStage = m_texts.below(2) == 0 ? MoneyStage::None : static_cast<MoneyStage>(1 + m_texts.below(6));
        question.minutes = 30;
        question.points = 10;
        question.order = next(order);
        const Id id = add(question, m_facilitation);
        QString hintOrder;
        for (int i = 0; i < kHintsEach; ++i) {
            Hint hint;
            hint.question = id;
            hint.title = m_texts.words();
            hint.text = m_texts.note();
            hint.cost = 1 + i;
            hint.order = next(hintOrder);
            m_hints[id].push_back(add(hint, m_facilitation));
        }
        return id;
    }

    void addTeam(int number, const std::vector<std::vector<Id>> &asked, QString &order)
    {
        const size_t first = static_cast<size_t>(number) % kChallenges;
        const size_t second = (first + 7) % kChallenges;
        Team team;
        team.name = u"Equipo %1"_s.arg(number + 1);
        team.challenges = {m_challenges[first], m_challenges[second]};
        std::sort(team.challenges.begin(), team.challenges.end());
        team.order = next(order);
        const Id id = add(team, m_facilitation);
        QString memberOrder;
        for (int i = 0; i < kMembersEach; ++i) {
            Member member;
            member.team = id;
            member.name = m_texts.person();
            member.order = next(memberOrder);
            add(member, m_facilitation);
        }
        const Author author = Author::make(Role::Team, id, m_texts.person(), u"equipo-%1"_s.arg(number + 1));
        for (const size_t at : {first, second}) {
            for (const Id &question : asked[at])
                m_slots.push_back({id, m_challenges[at], question, author, {}, {}});
        }
    }

    void keepDocuments()
    {
        const qint64 each = m_size.documentBytes / kDocuments;
        const QByteArray noise = m_texts.noise(each);
        const QByteArray rows = m_texts.spreadsheet(each);
        for (int i = 0; i < kDocuments; ++i) {
            const bool isText = i % 2 == 0;
            QByteArray bytes = isText ? rows : noise;
            // Each its own content, at the price of a few bytes: drawing them all anew takes longer than writing them.
            bytes.replace(0, 16, QByteArray::number(i).rightJustified(16, '0'));
            Document document;
            document.fileName = isText ? u"datos-%1.csv"_s.arg(i) : u"informe-%1.zip"_s.arg(i);
            document.title = m_texts.source();
            document.sha = sha256(bytes);
            document.size = bytes.size();
            document.mediaType = isText ? u"text/csv"_s : u"application/zip"_s;
            document.originUrl = u"https://transparencia.ejemplo.gob.mx/descarga/%1"_s.arg(i);
            document.capturedAt = now();
            document.institution = any(m_institutions);
            const qint64 content = m_access.contents.begin();
            for (qint64 at = 0, k = 0; at < bytes.size(); at += Contents::kPieceBytes, ++k)
                m_access.contents.addPiece(content, k, Contents::pack(bytes.mid(at, Contents::kPieceBytes)));
            m_access.contents.finish(content, *document.sha, bytes.size());
            m_documents.push_back(add(document, m_facilitation));
            if (i % 16 == 15) {
                m_transaction->commit();
                m_transaction.emplace(m_access.db);
            }
        }
    }

    /// Rounds over all slots, as the exercise goes on, until there are as many records as were asked for.
    void search()
    {
        for (int round = 0; m_records < m_size.records; ++round) {
            for (Slot &slot : m_slots) {
                if (m_records >= m_size.records)
                    return;
                addStep(slot);
                if (round % 3 == 1)
                    addFinding(slot);
                if (round < kHintsEach && m_texts.below(3) == 0)
                    openHint(slot, static_cast<size_t>(round));
            }
        }
    }

    std::optional<RouteResult> anyResult() { return static_cast<RouteResult>(m_texts.below(6)); }

    void addStep(Slot &slot)
    {
        RouteStep step;
        step.team = slot.team;
        step.challenge = slot.challenge;
        step.question = slot.question;
        if (m_texts.below(4) == 0)
            step.sourceText = m_texts.source();
        else
            step.source = any(m_sources);
        step.words = m_texts.words();
        step.result = anyResult();
        if (m_texts.below(2) == 0)
            step.obstacles = {static_cast<Obstacle>(m_texts.below(13))};
        step.minutes = 2 + m_texts.below(15);
        step.note = m_texts.note();
        step.at = now();
        step.order = next(slot.stepOrder);
        add(step, slot.author);
    }

    void addFinding(Slot &slot)
    {
        Finding finding;
        finding.team = slot.team;
        finding.challenge = slot.challenge;
        finding.question = slot.question;
        finding.result = anyResult();
        finding.text = m_texts.finding();
        finding.at = now();
        finding.order = next(slot.findingOrder);
        const Id id = add(finding, slot.author);
        QString order;
        const int pieces = 1 + m_texts.below(2);
        for (int i = 0; i < pieces; ++i) {
            Evidence evidence;
            evidence.finding = id;
            if (!m_documents.empty())
                evidence.document = any(m_documents);
            evidence.place.page = 1 + m_texts.below(80);
            evidence.place.quote = m_texts.note();
            evidence.capturedOn = now().date();
            evidence.order = next(order);
            add(evidence, slot.author);
        }
        order.clear();
        for (int i = m_texts.below(3); i > 0; --i) {
            Amount amount;
            amount.finding = id;
            amount.concept_ = m_texts.programme();
            amount.stage = static_cast<MoneyStage>(1 + m_texts.below(6));
            amount.year = 2013 + m_texts.below(3);
            amount.money = Money{Decimal(1'000'00LL + m_texts.below(900'000'000), 2), u"MXN"_s, 1};
            amount.order = next(order);
            add(amount, slot.author);
        }
        if (m_texts.below(3) == 0) {
            Assessment assessment;
            assessment.finding = id;
            assessment.checklist = u"godi"_s;
            assessment.answers = {{u"digital"_s, u"yes"_s}, {u"public"_s, u"yes"_s}, {u"free"_s, u"unknown"_s}};
            assessment.format = u"pdf"_s;
            add(assessment, slot.author);
        }
        if (m_texts.below(10) == 0) {
            Recommendation recommendation;
            recommendation.finding = id;
            recommendation.challenge = slot.challenge;
            recommendation.text = u"Publicar el padrón en un formato que se pueda filtrar, con el año de cada cifra."_s;
            recommendation.order = next(order);
            add(recommendation, slot.author);
        }
    }

    void openHint(const Slot &slot, size_t number)
    {
        HintUse use;
        use.hint = m_hints.at(slot.question)[number];
        use.team = slot.team;
        use.challenge = slot.challenge;
        use.openedAt = now();
        add(use, slot.author);
    }

    StoreAccess &m_access;
    BigHuntSize m_size;
    BigHuntTexts m_texts{2015};
    FixedClock m_clock{1'445'700'000'000};
    std::optional<Transaction> m_transaction;
    int m_records = 0;
    Author m_facilitation;
    std::vector<Id> m_institutions, m_sources, m_challenges, m_documents;
    std::map<Id, std::vector<Id>> m_hints;
    std::vector<Slot> m_slots;
};

} // namespace

Result<> writeBigHunt(const QString &path, const BigHuntSize &size)
{
    const SystemClock clock;
    auto store = Store::create(path, clock);
    if (!store)
        return store.error();
    return (*store)->call<void>([&](StoreAccess &access) -> Result<> {
        BigHuntWriter(access, size).write();
        return {};
    });
}

Result<QString> bigHunt(const QString &folder, const BigHuntSize &size)
{
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(u"%1-records-%2-mb.cauce"_s.arg(size.records).arg(size.documentBytes / 1'000'000));
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (const auto written = writeBigHunt(unfinished, size); !written)
        return written.error();
    if (!QFile::rename(unfinished, path))
        return fail(ErrorCode::Io, path);
    return path;
}

} // namespace cauce
