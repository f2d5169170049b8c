// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recover.h"
#include "tests/core/storage/hunt_fixture.h"
#include "tests/support/sanitized.h"

#include <cstring>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;
// Each recovery reads and checks the whole history, which the sanitizers make twenty times as slow.
constexpr int kEdits = test::kSanitized ? 600 : 2000;
constexpr int kCases = test::kSanitized ? 2 : 3;

/// What a damage left untouched must come back: where the bytes of each thing lie in the good file, found by searching it for
/// names and salts that stand nowhere else.
class Whereabouts
{
public:
    explicit Whereabouts(const QByteArray &good) : m_good(good)
    {
        m_places.reserve(100'000);
    }
    void expect(const QByteArray &bytes) { m_places[prefixAt(bytes, 0)]; }
    void look()
    {
        for (qsizetype at = 0; at + 8 <= m_good.size(); ++at) {
            if (const auto found = m_places.find(prefixAt(m_good, at)); found != m_places.end())
                found->second.push_back(at);
        }
    }
    /// Pages of the kind `type` (0: any) in which `bytes` begins.
    std::set<qsizetype> pagesOf(const QByteArray &bytes, char type = 0) const
    {
        std::set<qsizetype> pages;
        for (const qsizetype at : m_places.at(prefixAt(bytes, 0))) {
            const qsizetype page = at / kPage;
            if (m_good.mid(at, bytes.size()) == bytes && (type == 0 || m_good.at(page * kPage) == type))
                pages.insert(page);
        }
        return pages;
    }

private:
    static quint64 prefixAt(const QByteArray &bytes, qsizetype at)
    {
        quint64 prefix = 0;
        std::memcpy(&prefix, bytes.constData() + at, 8);
        return prefix;
    }
    const QByteArray &m_good;
    std::unordered_map<quint64, std::vector<qsizetype>> m_places;
};

/// The pages that a change, or the edit around it, needs in order to come back.
struct Needs
{
    std::vector<std::set<qsizetype>> changes;
    std::set<qsizetype> rest;
};

bool touches(const std::set<qsizetype> &pages, const std::set<qsizetype> &damaged)
{
    return std::any_of(pages.begin(), pages.end(), [&](qsizetype page) { return damaged.contains(page); });
}

} // namespace

/// A damaged file gives back everything that does not lie on the damaged pages.
class TestRecover : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aGoodFileComesBackWhole();
    void freePagesAreNoLoss();
    void damaged_data();
    void damaged();
    void thePageOfTheAuthorsCostsNoRecord();
    void theSchemaPageCostsNothing();
    void theHeaderCostsNothing_data();
    void theHeaderCostsNothing();
    void anEmptyResultIsNoSuccess();
    void aSuppressionOutlivesItsEdit();
    void aLostPageOfHistoryIsMadeUpFromTheRecords();
    void whatWasSuppressedStaysSuppressed();
    void aHotJournalIsRolledBackFirst();
    void refusals();

private:
    QString bad() const { return m_dir.filePath(u"dañado.cauce"_s); }
    Result<RecoverReport> recoverBytes(const QByteArray &bytes, QString *out);
    std::set<qsizetype> pagesOf(const std::vector<QByteArray> &all) const;

    Scratch m_dir;
    FixedClock m_clock{1'700'000'000'000};
    QByteArray m_good;
    std::vector<Edit> m_edits;
    std::vector<Needs> m_needs;
    QByteArray m_spelled;
    std::vector<std::pair<Digest, QByteArray>> m_documents;
    int m_count = 0;
};

void TestRecover::initTestCase()
{
    std::mt19937 random(11);
    const QString path = m_dir.filePath(u"bueno.cauce"_s);
    auto hunt = OpenedFile::create(path, m_clock);
    const Author ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
    std::vector<Author> teams;
    for (int i = 0; i < 4; ++i)
        teams.push_back(Author::make(Role::Team, Id::make(m_clock), u"Equipo %1"_s.arg(i), u"laptop %1"_s.arg(i)));
    std::vector<std::pair<Id, size_t>> steps;
    for (int i = 0; i < kEdits; ++i) {
        m_clock.advance(1000);
        const size_t team = random() % teams.size();
        if (i % 3 != 0 && !steps.empty()) {
            const auto &[step, owner] = steps[random() % steps.size()];
            const QString note = u"nota %1 "_s.arg(i) + QString(static_cast<int>(random() % 300), u'n');
            hunt->commit(teams[owner], DraftEdit("set").set(step, &RouteStep::note, note));
        } else {
            RouteStep step;
            step.id = Id::make(m_clock);
            step.team = teams[team].team;
            step.words = u"palabras buscadas %1"_s.arg(i);
            step.minutes = i % 50 + 1;
            step.result = RouteResult::Partial;
            hunt->commit(teams[team], DraftEdit("create").create(step));
            steps.emplace_back(step.id, team);
        }
    }
    for (const qsizetype size : {0, 17, 3000, 70'000, 1'200'000}) {
        Document document;
        document.id = Id::make(m_clock);
        document.title = u"Documento de %1 bytes"_s.arg(size);
        m_documents.emplace_back(hunt->addDocument(noise(random, size)), noise(random, 0));
        document.sha = m_documents.back().first;
        document.size = size;
        m_documents.back().second = hunt->document(*document.sha);
        hunt->commit(ana, DraftEdit("create").create(document));
    }
    hunt->access.drafts.put(u"finding.text/1"_s, "a medio teclear", m_clock.nowMs());
    m_edits = hunt->edits();
    m_spelled = spelled(hunt->load());
    hunt.reset();
    m_good = bytesOf(path);
    QVERIFY(m_edits.size() > static_cast<size_t>(kEdits));

    Whereabouts where(m_good);
    for (const Edit &edit : m_edits) {
        where.expect(edit.id.toBytes());
        where.expect(edit.author.nameHash.toBytes());
        for (const Change &change : edit.changes) {
            for (const QByteArray &each : {change.salt, change.record.toBytes(), QByteArray(change.type + change.field)})
                where.expect(each);
        }
    }
    where.look();
    for (const Edit &edit : m_edits) {
        Needs needs;
        needs.rest = where.pagesOf(edit.id.toBytes(), 0x0d);
        needs.rest.merge(where.pagesOf(edit.author.nameHash.toBytes()));
        for (const Change &change : edit.changes) {
            std::set<qsizetype> pages = where.pagesOf(change.salt);
            pages.merge(where.pagesOf(change.record.toBytes()));
            pages.merge(where.pagesOf(QByteArray(change.type + change.field)));
            for (const Digest &replaced : change.replaces)
                needs.rest.merge(where.pagesOf(replaced.toBytes(), 0x0d));
            needs.changes.push_back(std::move(pages));
        }
        m_needs.push_back(std::move(needs));
    }
}

std::set<qsizetype> TestRecover::pagesOf(const std::vector<QByteArray> &all) const
{
    Whereabouts where(m_good);
    for (const QByteArray &bytes : all)
        where.expect(bytes);
    where.look();
    std::set<qsizetype> pages;
    for (const QByteArray &bytes : all)
        pages.merge(where.pagesOf(bytes));
    return pages;
}

Result<RecoverReport> TestRecover::recoverBytes(const QByteArray &bytes, QString *out)
{
    writeBytes(bad(), bytes);
    *out = m_dir.filePath(u"recuperado %1.cauce"_s.arg(++m_count));
    auto report = recover(bad(), *out, m_clock);
    if (bytesOf(bad()) != bytes)
        qFatal("the damaged file was changed");
    return report;
}

void TestRecover::aGoodFileComesBackWhole()
{
    QString out;
    const auto report = recoverBytes(m_good, &out);
    QVERIFY(report.has_value());
    QVERIFY(report->isComplete());
    QCOMPARE(report->edits, static_cast<qint64>(m_edits.size()));
    QCOMPARE(report->documents, static_cast<qint64>(m_documents.size()));
    QCOMPARE(report->drafts, 1);
    auto hunt = OpenedFile::open(out, m_clock);
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(spelled(hunt->load()), m_spelled);
    QVERIFY(hunt->edits() == m_edits);
    for (const auto &[sha, bytes] : m_documents)
        QVERIFY(hunt->document(sha) == bytes);
    QCOMPARE(hunt->access.drafts.all().value(u"finding.text/1"_s), QByteArray("a medio teclear"));
}

void TestRecover::freePagesAreNoLoss()
{
    const QString path = m_dir.filePath(u"con páginas libres.cauce"_s);
    writeBytes(path, m_good);
    {
        auto hunt = OpenedFile::open(path, m_clock);
        // More than a page of page numbers.
        const Digest sha = hunt->addDocument(QByteArray("otro") + m_good.left(2'000'000).repeated(4));
        hunt->access.db.exec("DELETE FROM piece WHERE content = (SELECT max(n) FROM content)");
        hunt->access.db.exec("DELETE FROM content WHERE n = (SELECT max(n) FROM content)");
        QVERIFY(!hunt->access.contents.contains(sha));
        QVERIFY(hunt->access.db.number("PRAGMA freelist_count") > 100);
    }
    QString out;
    const auto report = recoverBytes(bytesOf(path), &out);
    QVERIFY(report.has_value());
    QVERIFY2(report->isComplete(), report->lost.empty() ? "" : qPrintable(report->lost.front().what));
}

void TestRecover::damaged_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("seed");
    // More, or others: CAUCE_SEED=100 CAUCE_CASES=50.
    const int first = qEnvironmentVariableIntValue("CAUCE_SEED");
    const int cases = qEnvironmentVariableIsSet("CAUCE_CASES") ? qEnvironmentVariableIntValue("CAUCE_CASES") : kCases;
    for (int seed = first; seed < first + cases; ++seed) {
        QTest::addRow("one page zeroed, %d", seed) << u"zero"_s << seed;
        QTest::addRow("ten pages zeroed, %d", seed) << u"ten"_s << seed;
        QTest::addRow("bytes flipped, %d", seed) << u"flip"_s << seed;
        QTest::addRow("noise in a run of pages, %d", seed) << u"noise"_s << seed;
        QTest::addRow("tail cut off, %d", seed) << u"cut"_s << seed;
    }
    QTest::newRow("second half zeroed") << u"half"_s << first;
}

void TestRecover::damaged()
{
    QFETCH(QString, how);
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed) * 7 + 1);
    QByteArray bytes = m_good;
    const qsizetype pages = bytes.size() / kPage;
    // Most of the file is documents: half of the damage goes to the part before them, where the history lies.
    const auto anyPage = [&] {
        const auto at = static_cast<qsizetype>(random());
        return random() % 2 == 0 ? at % pages : at % (pages / 3);
    };
    std::set<qsizetype> damaged;
    const auto overwrite = [&](qsizetype page, const QByteArray &with) {
        damaged.insert(page);
        bytes.replace(page * kPage, kPage, with);
    };
    if (how == u"zero") {
        overwrite(anyPage(), QByteArray(kPage, '\0'));
    } else if (how == u"ten") {
        for (int i = 0; i < 10; ++i)
            overwrite(anyPage(), QByteArray(kPage, '\0'));
    } else if (how == u"flip") {
        for (int i = 0; i < 20; ++i) {
            const qsizetype page = anyPage();
            const qsizetype at = page * kPage + static_cast<qsizetype>(random() % kPage);
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 + random() % 255));
            damaged.insert(page);
        }
    } else if (how == u"noise") {
        const qsizetype from = anyPage();
        for (qsizetype page = from; page < std::min(from + 16, pages); ++page)
            overwrite(page, noise(random, kPage));
    } else if (how == u"half") {
        for (qsizetype page = pages / 2; page < pages; ++page)
            overwrite(page, QByteArray(kPage, '\0'));
    } else {
        const qsizetype keep = bytes.size() / 4 + static_cast<qsizetype>(random()) % (bytes.size() * 3 / 4);
        bytes.truncate(keep);
        for (qsizetype page = keep / kPage; page < pages; ++page)
            damaged.insert(page);
    }

    QString out;
    const auto report = recoverBytes(bytes, &out);
    QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().detail));
    auto hunt = OpenedFile::open(out, m_clock);
    QCOMPARE(hunt->problems(), QByteArray());

    const History history = hunt->history();
    std::set<QByteArray> values;
    for (const auto &[id, edit] : history.edits()) {
        for (const Change &change : edit.changes) {
            if (change.value)
                values.insert(change.salt + *change.value);
        }
    }
    int mustBeWhole = 0;
    for (size_t at = 0; at < m_edits.size(); ++at) {
        bool untouched = !touches(m_needs[at].rest, damaged);
        for (size_t i = 0; i < m_edits[at].changes.size(); ++i) {
            const Change &change = m_edits[at].changes[i];
            const bool here = !touches(m_needs[at].changes[i], damaged);
            untouched = untouched && here;
            if (here)
                QVERIFY2(values.contains(change.salt + *change.value), qPrintable(m_edits[at].id.toHex()));
        }
        mustBeWhole += untouched ? 1 : 0;
        if (untouched)
            QVERIFY2(history.edits().contains(m_edits[at].id), qPrintable(m_edits[at].id.toHex()));
    }
    QVERIFY(report->edits >= mustBeWhole);
    for (const auto &[sha, content] : m_documents) {
        if (hunt->access.contents.contains(sha))
            QVERIFY(hunt->document(sha) == content);
    }
    const auto isLost = [&](LostItem::Kind kind) {
        return std::any_of(report->lost.begin(), report->lost.end(), [&](const LostItem &item) { return item.kind == kind; });
    };
    if (static_cast<size_t>(report->edits) < m_edits.size())
        QVERIFY(!report->isComplete());
    // A document whose record is gone as well cannot be named; that there was more is said all the same.
    if (static_cast<size_t>(report->documents) < m_documents.size())
        QVERIFY(isLost(LostItem::Kind::Document) || isLost(LostItem::Kind::Pages));
    if (how != u"flip") {
        QVERIFY(isLost(LostItem::Kind::Pages));
        QVERIFY(report->lost.back().what.toInt() >= static_cast<int>(damaged.size()));
    }
    QFile::remove(out);
}

void TestRecover::thePageOfTheAuthorsCostsNoRecord()
{
    QByteArray bytes = m_good;
    for (const qsizetype page : pagesOf({m_edits.front().author.nameHash.toBytes()}))
        bytes.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
    QString out;
    const auto report = recoverBytes(bytes, &out);
    QVERIFY(report.has_value());
    QCOMPARE(report->edits, 0);
    QCOMPARE(report->rewrittenEdits, static_cast<qint64>(m_edits.size()));
    auto hunt = OpenedFile::open(out, m_clock);
    QCOMPARE(hunt->problems(), QByteArray());
    // The same records with the same owners, although nobody knows any more who made which edit.
    QCOMPARE(spelled(hunt->load()), m_spelled);
}

void TestRecover::theSchemaPageCostsNothing()
{
    QByteArray bytes = m_good;
    bytes.replace(0, kPage, QByteArray(kPage, '\0'));
    QString out;
    const auto report = recoverBytes(bytes, &out);
    QVERIFY(report.has_value());
    QCOMPARE(report->edits, static_cast<qint64>(m_edits.size()));
    auto hunt = OpenedFile::open(out, m_clock);
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(spelled(hunt->load()), m_spelled);
    QVERIFY(hunt->edits() == m_edits);
    for (const auto &[sha, content] : m_documents)
        QVERIFY(hunt->document(sha) == content);
}

void TestRecover::theHeaderCostsNothing_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("reserved bytes") << 20 << QByteArray("\xff");
    QTest::newRow("pages of 512") << 16 << QByteArray("\x02\x00", 2);
    QTest::newRow("pages of 2048") << 16 << QByteArray("\x08\x00", 2);
    QTest::newRow("pages of 8192") << 16 << QByteArray("\x20\x00", 2);
    QTest::newRow("pages of 65536") << 16 << QByteArray("\x00\x01", 2);
    QTest::newRow("pages of 512, and reserved bytes") << 16 << QByteArray("\x02\x00\x01\x01\x20", 5);
    QTest::newRow("pages of no size") << 16 << QByteArray("\x00\x00", 2);
    QTest::newRow("all that it says of pages, zeros") << 16 << QByteArray(8, '\0');
    QTest::newRow("all that it says of pages, ones") << 16 << QByteArray(8, '\xff');
    QTest::newRow("the whole header") << 0 << QByteArray(100, '\0');
}

void TestRecover::theHeaderCostsNothing()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QByteArray damaged = m_good;
    damaged.replace(at, bytes.size(), bytes);
    QString out;
    const auto report = recoverBytes(damaged, &out);
    QVERIFY(report.has_value());
    QVERIFY(report->isComplete());
    QCOMPARE(report->edits, static_cast<qint64>(m_edits.size()));
    auto hunt = OpenedFile::open(out, m_clock);
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(spelled(hunt->load()), m_spelled);
    QVERIFY(hunt->edits() == m_edits);
    for (const auto &[sha, content] : m_documents)
        QVERIFY(hunt->document(sha) == content);
    QFile::remove(out);
}

void TestRecover::anEmptyResultIsNoSuccess()
{
    // Only a page of names is left: rows, and not one record.
    std::vector<QByteArray> names;
    for (const Edit &edit : m_edits)
        names.push_back(QByteArray(edit.changes.front().type + edit.changes.front().field));
    const std::set<qsizetype> kept = pagesOf(names);
    QByteArray bytes(m_good.size(), '\0');
    bytes.replace(0, kPage, m_good.left(kPage));
    for (const qsizetype page : kept)
        bytes.replace(page * kPage, kPage, m_good.mid(page * kPage, kPage));
    QString out;
    const auto report = recoverBytes(bytes, &out);
    QVERIFY(!report || (report->records == 0 && !report->isComplete()));
    QVERIFY(report || report.error().code == ErrorCode::Damaged);
    QCOMPARE(QFile::exists(out), report.has_value());
}

void TestRecover::aSuppressionOutlivesItsEdit()
{
    const QString path = m_dir.filePath(u"suprimido antes.cauce"_s);
    auto hunt = OpenedFile::create(path, m_clock);
    const Author ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
    Team team;
    team.id = Id::make(m_clock);
    team.name = u"Secreto"_s;
    hunt->commit(ana, DraftEdit("create").create(team));
    const std::vector<Edit> before = hunt->edits();
    Redaction redaction;
    redaction.id = Id::make(m_clock);
    for (const Change &change : before.front().changes) {
        if (change.field == "name")
            redaction.targets = {change.valueHash};
    }
    hunt->commit(ana, DraftEdit("suppress").create(redaction));
    const qint64 page = hunt->access.db.number("SELECT rootpage FROM sqlite_schema WHERE name = 'change'").value_or(0);
    const qint64 rows = hunt->access.db.number("SELECT rootpage FROM sqlite_schema WHERE name = 'redaction'").value_or(0);
    hunt.reset();
    QByteArray bytes = bytesOf(path);
    for (const qint64 each : {page, rows})
        bytes.replace((each - 1) * kPage, kPage, QByteArray(kPage, '\0'));
    QString out;
    const auto report = recoverBytes(bytes, &out);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    QVERIFY(!report->isComplete());
    hunt = OpenedFile::open(out, m_clock);
    QCOMPARE(hunt->problems(), QByteArray());
    hunt->takeIn(before);
    hunt.reset();
    QVERIFY(!bytesOf(out).contains("Secreto"));
}

void TestRecover::aLostPageOfHistoryIsMadeUpFromTheRecords()
{
    // Every page with a change of one step's is gone, but not the page with the step itself.
    std::vector<QByteArray> salts;
    const Id step = m_edits.front().changes.front().record;
    for (const Edit &edit : m_edits) {
        for (const Change &change : edit.changes) {
            if (change.record == step)
                salts.push_back(change.salt);
        }
    }
    QByteArray bytes = m_good;
    for (const qsizetype page : pagesOf(salts))
        bytes.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
    QString out;
    const auto report = recoverBytes(bytes, &out);
    QVERIFY(report.has_value());
    QVERIFY(report->fromRecords > 0);
    QVERIFY(std::any_of(report->lost.begin(), report->lost.end(),
        [&](const LostItem &item) { return item.what.contains(step.toString()); }));
    // Edits of which nothing is left are named for people too.
    int lostEdits = 0;
    for (const LostItem &item : report->lost) {
        if (item.kind != LostItem::Kind::Edit)
            continue;
        ++lostEdits;
        QVERIFY(item.timeMs && *item.timeMs > 0);
        QVERIFY(item.who.startsWith(u"Equipo"_s));
        QCOMPARE(item.types, QStringList{u"route_step"_s});
    }
    QVERIFY(lostEdits > 0);
    auto hunt = OpenedFile::open(out, m_clock);
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(spelled(hunt->load()).split('\n'), m_spelled.split('\n'));
}

void TestRecover::whatWasSuppressedStaysSuppressed()
{
    const QString path = m_dir.filePath(u"suprimido.cauce"_s);
    auto hunt = OpenedFile::create(path, m_clock);
    const Author ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
    Team team;
    team.id = Id::make(m_clock);
    team.name = u"Secreto"_s;
    const EditOutcome born = hunt->commit(ana, DraftEdit("create").create(team));
    const std::vector<Edit> before = hunt->edits();
    Redaction redaction;
    redaction.id = Id::make(m_clock);
    for (const Change &change : before.front().changes) {
        if (change.field == "name")
            redaction.targets = {change.valueHash};
    }
    hunt->commit(ana, DraftEdit("suppress").create(redaction));
    hunt.reset();
    QString out;
    QVERIFY(recoverBytes(bytesOf(path), &out).has_value());
    hunt = OpenedFile::open(out, m_clock);
    QVERIFY(hunt->access.log.isSuppressed(redaction.targets.front()));
    hunt->takeIn(before);
    QVERIFY(!bytesOf(out).contains("Secreto"));
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestRecover::aHotJournalIsRolledBackFirst()
{
    const QString path = m_dir.filePath(u"caliente.cauce"_s);
    writeBytes(path, m_good);
    QByteArray torn;
    QByteArray journal;
    {
        // The file and its journal as a laptop that dies in the middle of a large write leaves them.
        Connection db(path, Connection::Mode::ReadWrite);
        db.exec("PRAGMA cache_size=5");
        db.exec("PRAGMA synchronous=OFF");
        Transaction transaction(db);
        db.exec("UPDATE change SET value = x'00' WHERE value IS NOT NULL");
        torn = bytesOf(path);
        journal = bytesOf(path + u"-journal"_s);
    }
    QVERIFY(torn != m_good && !journal.isEmpty());
    writeBytes(bad() + u"-journal"_s, journal);
    QString out;
    const auto report = recoverBytes(torn, &out);
    QFile::remove(bad() + u"-journal"_s);
    QVERIFY(report.has_value());
    QVERIFY(report->isComplete());
    QCOMPARE(report->edits, static_cast<qint64>(m_edits.size()));
}

void TestRecover::refusals()
{
    QString out;
    QCOMPARE(recover(m_dir.filePath(u"no hay.cauce"_s), m_dir.filePath(u"x.cauce"_s), m_clock).error().code,
        ErrorCode::NotFound);
    QCOMPARE(recover(m_dir.path(), m_dir.filePath(u"x.cauce"_s), m_clock).error().code, ErrorCode::NotFound);
    std::mt19937 random(3);
    QCOMPARE(recoverBytes(noise(random, 200'000), &out).error().code, ErrorCode::NotAHunt);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(recoverBytes(m_good.left(kPage), &out).error().code, ErrorCode::Damaged);
    QCOMPARE(recoverBytes(m_good.left(50), &out).error().code, ErrorCode::Damaged);
    QByteArray newer = m_good;
    newer[60] = 9;
    QCOMPARE(recoverBytes(newer, &out).error().code, ErrorCode::NewerVersion);
    writeBytes(bad(), m_good);
    QCOMPARE(recover(bad(), m_dir.filePath(u"bueno.cauce"_s), m_clock).error().code, ErrorCode::AlreadyExists);
    const Job job;
    job.cancel();
    QCOMPARE(recover(bad(), m_dir.filePath(u"x.cauce"_s), m_clock, job).error().code, ErrorCode::Cancelled);
    // Nothing but what was put there on purpose lies about.
    for (const QString &name : QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(name.endsWith(u".cauce"), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestRecover)
#include "tst_recover.moc"
