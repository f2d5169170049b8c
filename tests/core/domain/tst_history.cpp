// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/field_codec.h"
#include "core/domain/history.h"
#include "tests/support/sanitized.h"

#include <QtTest>

#include <random>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

/// The sanitizers look at how the memory is used, for which fewer stories do.
constexpr int kCases = test::kSanitized ? 2'500 : 10'000;

constexpr qint64 kYear = 365ll * 86'400'000;
constexpr qint64 kStart = 1'445'700'000'000;

/// One copy of the hunt on one laptop, with a clock of its own.
struct Copy
{
    History history;
    Author author;
    qint64 clockOffset = 0;
};

/// What a record comes to, spelled out, so that two can be compared.
QByteArray spelled(const RecordState &state)
{
    QByteArray text = state.type + '|' + state.owner.nameHash.toBytes() + '|' + QByteArray::number(state.bornMs)
        + (state.deleted ? "|deleted" : "|stands");
    for (const auto &[name, field] : state.fields) {
        text += '\n' + name + '=' + field.shown.encoded() + (field.withheld ? "withheld" : "");
        for (const Version &version : field.versions) {
            text += '/' + version.value.encoded() + (version.withheld ? "w" : "") + QByteArray::number(version.timeMs);
            for (const Digest &edit : version.edits)
                text += edit.toBytes();
        }
    }
    return text;
}

/// One random life of a hunt on several laptops.
class Story
{
public:
    explicit Story(unsigned seed) : m_random(seed)
    {
        m_copies.push_back({History(), makeAuthor(u"Ana"_s), 0});
        createRecord(m_copies[0]);
        createRecord(m_copies[0]);
        for (size_t i = 1 + pick(3); i > 0; --i)
            m_copies.push_back({m_copies[0].history, makeAuthor(u"Equipo %1"_s.arg(i)), offClock()});
        for (size_t i = 8 + pick(10); i > 0; --i)
            step();
    }

    /// What failed, or nothing.
    QByteArray check()
    {
        exchangeAll();
        exchangeAll();
        const History &first = m_copies[0].history;
        const auto records = first.resolve();
        for (const Copy &copy : m_copies) {
            if (copy.history.edits() != first.edits() || copy.history.suppressed() != first.suppressed())
                return "the copies differ";
        }
        for (const auto &[id, state] : records) {
            auto views = m_copies.back().history.changesOf(id);
            std::shuffle(views.begin(), views.end(), m_random);
            if (spelled(resolveRecord(views)) != spelled(state))
                return "a record depends on the order of its edits";
        }
        std::set<QByteArray> kept;
        for (const auto &[id, edit] : first.edits()) {
            if (!verifies(edit))
                return "an edit does not verify";
            for (const Change &change : edit.changes) {
                if (change.value)
                    kept.insert(*change.value);
                if (change.value && first.suppressed().contains(change.valueHash))
                    return "a suppressed value came back";
            }
        }
        for (const auto &[word, hashes] : m_words) {
            const bool stands = std::any_of(hashes.begin(), hashes.end(),
                [&](const Digest &hash) { return !first.suppressed().contains(hash); });
            if (stands != kept.contains(word))
                return stands ? "a word was lost" : "a suppressed word came back";
        }
        return m_failure;
    }

private:
    size_t pick(size_t below) { return size_t(m_random()) % below; }
    Copy &anyCopy() { return m_copies[pick(m_copies.size())]; }
    qint64 offClock() { return pick(2) == 0 ? 0 : (qint64(pick(21)) - 10) * kYear; }
    QByteArray noise()
    {
        QByteArray bytes(16, '\0');
        for (char &c : bytes)
            c = char(m_random());
        return bytes;
    }
    Author makeAuthor(const QString &name)
    {
        Author author;
        author.name = name;
        author.salt = noise();
        author.nameHash = saltedHash(author.salt, name.toUtf8());
        return author;
    }
    Value newWord()
    {
        // Now and then two people write the same.
        return pick(8) == 0 ? Value(u"lo mismo"_s) : Value(u"palabra %1"_s.arg(++m_counter));
    }

    // What sealEdit does, but with salts from the seed, so that a case can be run again.
    Digest commit(Copy &copy, const char *action, std::vector<NewChange> changes)
    {
        m_now += qint64(pick(60'000));
        Edit edit{{}, copy.author, m_now + copy.clockOffset, action, {}};
        for (NewChange &change : changes) {
            Change sealed{change.record, change.type, change.field, noise(), change.value.encoded(), {}, change.replaces};
            sealed.valueHash = saltedHash(sealed.salt, *sealed.value);
            std::sort(sealed.replaces.begin(), sealed.replaces.end());
            if (change.value.text())
                m_words[*sealed.value].push_back(sealed.valueHash);
            edit.changes.push_back(std::move(sealed));
        }
        std::sort(edit.changes.begin(), edit.changes.end(), [](const Change &a, const Change &b) {
            return std::tie(a.record, a.field) < std::tie(b.record, b.field);
        });
        edit.id = computeEditId(edit);
        copy.history.add(edit);
        return edit.id;
    }
    static std::vector<Digest> headsOf(const RecordState &state, const QByteArray &field)
    {
        std::vector<Digest> heads;
        const auto found = state.fields.find(field);
        for (size_t i = 0; found != state.fields.end() && i < found->second.versions.size(); ++i) {
            const auto &edits = found->second.versions[i].edits;
            heads.insert(heads.end(), edits.begin(), edits.end());
        }
        return heads;
    }

    void createRecord(Copy &copy)
    {
        const Id id = *Id::fromBytes(noise());
        m_records.push_back(id);
        commit(copy, "create", {{id, "team", kBornField, Value(true), {}}, {id, "team", "name", newWord(), {}}});
    }
    void write(Copy &copy, const Id &id)
    {
        const RecordState state = resolveRecord(copy.history.changesOf(id));
        const QByteArray field = pick(3) == 0 ? "order" : "name";
        commit(copy, "set", {{id, "team", field, newWord(), headsOf(state, field)}});
    }
    void remove(Copy &copy, const Id &id)
    {
        const RecordState state = resolveRecord(copy.history.changesOf(id));
        std::vector<NewChange> changes;
        for (const auto &[field, versions] : state.fields)
            changes.push_back({id, "team", field, Value::tombstone(), headsOf(state, field)});
        if (!changes.empty())
            commit(copy, "delete", std::move(changes));
    }
    void decide(Copy &copy, const Id &id)
    {
        const RecordState state = resolveRecord(copy.history.changesOf(id));
        for (const auto &[field, versions] : state.fields) {
            if (versions.isDisputed())
                commit(copy, "decide", {{id, "team", field, versions.versions[pick(versions.versions.size())].value, headsOf(state, field)}});
        }
    }
    // Undo: the values before, as a new edit, while the edit undone is the only head of each of its fields.
    void undo(Copy &copy)
    {
        const Edit undone = anyEdit(copy);
        std::vector<NewChange> changes;
        for (const Change &change : undone.changes) {
            const RecordState state = resolveRecord(copy.history.changesOf(change.record));
            if (headsOf(state, change.field) != std::vector{undone.id} || change.type != "team")
                return;
            Value before = change.field == kBornField ? Value::tombstone() : Value();
            for (const Digest &target : change.replaces) {
                const auto found = copy.history.edits().find(target);
                if (found == copy.history.edits().end())
                    continue;
                for (const Change &old : found->second.changes) {
                    if (old.record == change.record && old.field == change.field && old.value)
                        before = *old.decoded();
                }
            }
            changes.push_back({change.record, change.type, change.field, std::move(before), {undone.id}});
        }
        commit(copy, "undo", std::move(changes));
    }
    void suppress(Copy &copy)
    {
        const Edit edit = anyEdit(copy);
        const Change &change = edit.changes[pick(edit.changes.size())];
        if (change.type == "redaction" || !change.decoded() || !change.decoded()->text())
            return;
        const Id id = *Id::fromBytes(noise());
        commit(copy, "suppress",
            {{id, "redaction", "targets", FieldCodec<std::vector<Digest>>::write({change.valueHash}), {}}});
        m_suppressing = true;
    }
    Edit anyEdit(const Copy &copy)
    {
        auto at = copy.history.edits().begin();
        std::advance(at, long(pick(copy.history.edits().size())));
        return at->second;
    }
    // A copy for a team: some values stay behind as their hashes.
    void giveOut(const Copy &from)
    {
        History bare;
        for (const auto &[id, edit] : from.history.edits()) {
            Edit lean = edit;
            for (Change &change : lean.changes) {
                if (change.type == "team" && pick(4) == 0) {
                    change.value.reset();
                    change.salt.clear();
                }
            }
            bare.add(lean);
        }
        m_withholding = true;
        m_copies.push_back({std::move(bare), makeAuthor(u"Equipo nuevo"_s), offClock()});
    }
    void exchange(Copy &to, const Copy &from)
    {
        if (&to == &from)
            return;
        // A merge can be taken out again, as if it had not been; only what it filled in or suppressed stays so.
        if (pick(3) != 0) {
            to.history.merge(from.history);
            return;
        }
        const History before = to.history;
        std::set<Digest> brought;
        for (const auto &[id, edit] : from.history.edits()) {
            if (!before.edits().contains(id))
                brought.insert(id);
        }
        to.history.merge(from.history);
        History undone = to.history;
        if (!undone.takeOut(brought).empty())
            m_failure = "nothing built on the merge, yet it could not be taken out";
        if (!m_suppressing && !m_withholding && undone.edits() != before.edits())
            m_failure = "taking a merge out does not restore the state before";
        if (brought.empty())
            return;
        const Digest last = commit(to, "set", {{m_records[0], "team", "order", newWord(), {*brought.begin()}}});
        undone = to.history;
        if (undone.takeOut(brought) != std::vector{last} || undone.edits() != to.history.edits())
            m_failure = "a merge that is built on was taken out";
    }
    void exchangeAll()
    {
        std::vector<std::pair<size_t, size_t>> ways;
        for (size_t to = 0; to < m_copies.size(); ++to) {
            for (size_t from = 0; from < m_copies.size(); ++from)
                ways.emplace_back(to, from);
        }
        std::shuffle(ways.begin(), ways.end(), m_random);
        for (const auto &[to, from] : ways)
            m_copies[to].history.merge(m_copies[from].history);
    }

    void step()
    {
        Copy &copy = anyCopy();
        const Id record = m_records[pick(m_records.size())];
        switch (pick(16)) {
        case 0:
            return createRecord(copy);
        case 1:
        case 2:
            return remove(copy, record);
        case 3:
        case 4:
            return decide(copy, record);
        case 5:
        case 6:
            return undo(copy);
        case 7:
            return suppress(copy);
        case 8: // copied by the file manager: the same author and laptop go on twice
            if (m_copies.size() < 5)
                m_copies.push_back(Copy(copy));
            return;
        case 9: // kept aside as a backup…
            m_backup = copy;
            return;
        case 10: // …and restored: an older copy goes on
            if (m_backup && m_copies.size() < 5)
                m_copies.push_back(*m_backup);
            return;
        case 11:
            if (m_copies.size() < 5)
                giveOut(Copy(copy));
            return;
        case 12:
            return exchange(copy, anyCopy());
        default:
            return write(copy, record);
        }
    }

    std::mt19937 m_random;
    std::vector<Copy> m_copies;
    std::optional<Copy> m_backup;
    std::vector<Id> m_records;
    std::map<QByteArray, std::vector<Digest>> m_words; // each word, and the hashes under which it was written
    qint64 m_now = kStart;
    int m_counter = 0;
    bool m_suppressing = false;
    bool m_withholding = false;
    QByteArray m_failure;
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void tenThousandStories()
    {
        // Another range of seeds, or more: CAUCE_SEED=123 CAUCE_CASES=1 runs one again.
        const auto first = qEnvironmentVariableIntValue("CAUCE_SEED");
        const int cases = qEnvironmentVariableIsSet("CAUCE_CASES") ? qEnvironmentVariableIntValue("CAUCE_CASES") : kCases;
        for (int seed = first; seed < first + cases; ++seed) {
            const QByteArray failure = Story(unsigned(seed)).check();
            QVERIFY2(failure.isEmpty(), QByteArray(failure + ", seed " + QByteArray::number(seed)).constData());
        }
    }

    void joiningIsIdempotentCommutativeAssociative()
    {
        const Id record = Id::make(SystemClock());
        std::vector<History> parts(3);
        for (size_t i = 0; i < parts.size(); ++i) {
            const Author author = Author::make(Role::Facilitation, {}, QString::number(i), {});
            parts[i].add(sealEdit(author, kStart, "set", {{record, "team", "name", Value(int(i)), {}}}));
        }
        const auto joined = [&](std::initializer_list<size_t> order) {
            History all;
            for (const size_t i : order)
                all.merge(parts[i]);
            return all.edits();
        };
        QCOMPARE(joined({0, 1, 2}), joined({2, 1, 0}));
        QCOMPARE(joined({0, 1, 2}), joined({1, 0, 1, 2, 2, 0}));
        History right = parts[1];
        right.merge(parts[2]);
        History left = parts[0];
        left.merge(right);
        QCOMPARE(left.edits(), joined({0, 1, 2}));
    }

    void suppressingANameTakesItFromEveryEdit()
    {
        History history;
        const Author luz = Author::make(Role::Team, Id::make(SystemClock()), u"Luz"_s, {});
        const Author ana = Author::make(Role::Facilitation, {}, u"Ana"_s, {});
        const Id record = Id::make(SystemClock());
        const Edit one = sealEdit(luz, kStart, "set", {{record, "team", "name", Value(u"A"_s), {}}});
        history.add(one);
        history.add(sealEdit(ana, kStart, "suppress",
            {{Id::make(SystemClock()), "redaction", "targets",
                FieldCodec<std::vector<Digest>>::write({luz.nameHash}), {}}}));
        history.add(one);
        for (const auto &[id, edit] : history.edits()) {
            QVERIFY(verifies(edit));
            QVERIFY(edit.author.name != u"Luz"_s);
        }
        QCOMPARE(history.edits().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
