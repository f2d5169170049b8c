// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_export.h"
#include "tests/core/storage/hunt_fixture.h"
#include "tests/support/sanitized.h"

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

/// Chance spares nothing of what a story can hold in so many.
constexpr int kEnough = 200;
constexpr int kStories = test::kSanitized ? 60 : kEnough;
constexpr qint64 kYear = 365ll * 86'400'000;

/// One copy of the hunt: a file, the person at it, their clock.
struct Copy
{
    QString path;
    std::unique_ptr<OpenedFile> file;
    Author author;
    std::unique_ptr<FixedClock> clock;
};

/// What the pure functions make of a set of edits: what any file that holds them has to say, in one canonical form. The fields
/// with two versions are in it, with all their versions.
QByteArray exportedFrom(const History &history)
{
    const auto records = history.resolve();
    const std::set<Id> ghosts = visibleGhosts(records);
    HuntData data;
    for (const auto &[id, state] : records)
        data.apply(id, state, ghosts.contains(id) ? HuntData::Ghost::Keep : HuntData::Ghost::Leave);
    DisputedFields disputed;
    for (const FieldAddress &address : data.disputed())
        disputed[address] = records.at(address.record).fields.at(address.field).versions;
    return exportJson(data, disputed, PersonalFields::Include);
}

/// The canonical export of a file, as `cauce export` makes it.
QByteArray exported(OpenedFile &file)
{
    const HuntData data = file.load();
    DisputedFields disputed;
    for (const FieldAddress &address : data.disputed()) {
        const LoadedChanges changes = file.access.log.changesOf(address.record);
        disputed[address] = resolveRecord(changes.views).fields.at(address.field).versions;
    }
    return exportJson(data, disputed, PersonalFields::Include);
}

/// One random life of a hunt as files on several laptops.
class Story
{
public:
    Story(unsigned seed, const QString &folder, const QByteArray &base) : m_random(seed), m_folder(folder), m_base(base)
    {
        const QString first = nextPath();
        writeBytes(first, base);
        addCopy(first, 0);
        for (int i = 0; i < 2; ++i)
            createTeam(m_copies.front());
        copyByProgram(m_copies.front());
        copyByFileManager(m_copies.front());
        for (size_t steps = 12 + pick(12); steps > 0; --steps)
            step();
    }

    /// What failed, or nothing.
    QByteArray check()
    {
        for (int round = 0; round < 2; ++round)
            exchangeAll();
        const std::vector<Edit> edits = sorted(m_copies.front());
        const QByteArray says = exported(*m_copies.front().file);
        const std::set<FieldAddress> two = m_copies.front().file->load().disputed();
        for (const Copy &copy : m_copies) {
            if (sorted(copy) != edits)
                return "the copies hold different edits";
            if (exported(*copy.file) != says)
                return "the copies say different things";
            if (copy.file->load().disputed() != two)
                return "the copies see two versions in different places";
        }
        m_disputed = two.size();
        Copy &any = m_copies[pick(m_copies.size())];
        if (const QByteArray problems = any.file->problems(); !problems.isEmpty())
            return problems;
        if (exportedFrom(any.file->history()) != says)
            return "a file says something else than its edits";
        std::set<std::pair<QString, QByteArray>> words;
        for (const Edit &edit : edits) {
            if (!edit.author.name)
                return "an author's name was lost";
            for (const Change &change : edit.changes) {
                if (!change.value)
                    return "a value was lost";
                words.emplace(*edit.author.name, *change.value);
            }
        }
        for (const auto &[author, word] : m_words) {
            if (!words.contains({author, Value(word).encoded()}))
                return "a word of somebody's was lost";
        }
        return {};
    }
    /// Fields in which two versions stood in the end.
    [[nodiscard]] size_t disputed() const { return m_disputed; }
    /// How often each kind of step was really taken.
    [[nodiscard]] const std::map<QByteArray, int> &taken() const { return m_taken; }

private:
    size_t pick(size_t below) { return static_cast<size_t>(m_random()) % below; }
    Copy &anyCopy() { return m_copies[pick(m_copies.size())]; }
    QString nextPath() { return m_folder + u"/copia %1.cauce"_s.arg(++m_files); }

    void addCopy(const QString &path, qint64 clockOffset)
    {
        Copy copy;
        copy.path = path;
        copy.clock = std::make_unique<FixedClock>(1'700'000'000'000 + clockOffset);
        copy.author = Author::make(Role::Facilitation, {}, u"Persona %1"_s.arg(m_copies.size()), u"laptop"_s);
        m_copies.push_back(std::move(copy));
        open(m_copies.back());
    }
    static void open(Copy &copy)
    {
        copy.file = OpenedFile::open(copy.path, *copy.clock);
        // It is not power cuts that this is about.
        copy.file->access.db.exec("PRAGMA synchronous=OFF");
    }
    static std::vector<Edit> sorted(const Copy &copy)
    {
        std::vector<Edit> edits = copy.file->edits();
        std::sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.id < b.id; });
        return edits;
    }
    QString newWord()
    {
        // Now and then two people write the same.
        return pick(8) == 0 ? u"lo mismo"_s : u"palabra %1"_s.arg(++m_counter);
    }
    qint64 offClock() { return pick(2) == 0 ? 0 : (static_cast<qint64>(pick(21)) - 10) * kYear; }
    void commit(Copy &copy, DraftEdit draft, const QString &word = {})
    {
        copy.clock->advance(static_cast<qint64>(pick(60'000)));
        // What stands there already is not said again.
        if (copy.file->commit(copy.author, std::move(draft)).edit && !word.isEmpty())
            m_words.emplace(*copy.author.name, word);
    }

    void createTeam(Copy &copy)
    {
        Team team;
        team.id = Id::make(*copy.clock);
        team.name = newWord();
        m_teams.push_back(team.id);
        commit(copy, DraftEdit("create").create(team), team.name);
    }
    void createMember(Copy &copy, const Id &team)
    {
        Member member;
        member.id = Id::make(*copy.clock);
        member.team = team;
        member.name = newWord();
        commit(copy, DraftEdit("create").create(member), member.name);
    }
    void write(Copy &copy, const Id &team)
    {
        const QString word = newWord();
        DraftEdit draft = DraftEdit("set").set(team, pick(3) == 0 ? &Team::order : &Team::name, word);
        if (!copy.file->access.log.changesOf(team).changes.empty()) {
            commit(copy, std::move(draft), word);
            return;
        }
        // Of a record that this copy has not got, the program writes nothing; a copy that was left in part may bring it all the same.
        copy.clock->advance(static_cast<qint64>(pick(60'000)));
        copy.file->takeIn({sealEdit(copy.author, copy.clock->nowMs(), "set", draft.take())});
        m_words.emplace(*copy.author.name, word);
    }
    void remove(Copy &copy, const Id &team)
    {
        commit(copy, DraftEdit("delete").remove<Team>(copy.file->load(), team));
    }
    /// A person joins somebody's copy, looks at the two versions of a field and takes one of them.
    void decide(Copy &copy)
    {
        exchange(copy, anyCopy());
        const auto disputed = copy.file->load().disputed();
        if (disputed.empty())
            return;
        auto address = disputed.begin();
        std::advance(address, static_cast<long>(pick(disputed.size())));
        const LoadedChanges changes = copy.file->access.log.changesOf(address->record);
        const FieldState field = resolveRecord(changes.views).fields.at(address->field);
        const Version &chosen = field.versions[pick(field.versions.size())];
        if (chosen.withheld)
            return;
        EditRequest request{"decide", copy.author, {{address->record, address->type, address->field, chosen.value, {}}}, {}};
        const auto made = makeEdit(copy.file->access, std::move(request));
        if (!made || !made->edit)
            qFatal("no decision");
        if (copy.file->load().disputed().contains(*address))
            qFatal("decided, and still in two versions");
        ++m_taken["decide"];
    }
    /// Undo of any edit that is the only head of all its fields: the values before, as a new edit.
    void undo(Copy &copy)
    {
        const History history = copy.file->history();
        auto any = history.edits().begin();
        std::advance(any, static_cast<long>(pick(history.edits().size())));
        const Edit &undone = any->second;
        EditRequest request{"undo", copy.author, {}, {}};
        for (const Change &change : undone.changes) {
            Value before = change.field == kBornField ? Value::tombstone() : Value();
            for (const Digest &target : change.replaces) {
                const auto found = history.edits().find(target);
                for (const Change &old : found == history.edits().end() ? std::vector<Change>() : found->second.changes) {
                    if (old.record == change.record && old.field == change.field && old.value)
                        before = *old.decoded();
                }
            }
            request.guards.emplace_back(FieldAddress{change.record, change.type, change.field}, undone.id);
            request.changes.push_back({change.record, change.type, change.field, before, {}});
        }
        const auto made = makeEdit(copy.file->access, std::move(request));
        if (!made && made.error().code != ErrorCode::Conflict)
            qFatal("undo failed: %s", qPrintable(made.error().detail));
        m_taken["undo"] += made ? 1 : 0;
    }
    void exchange(Copy &to, Copy &from)
    {
        if (&to == &from)
            return;
        if (pick(2) == 0) {
            to.file->join(from.path);
            ++m_taken["join"];
            return;
        }
        std::vector<Edit> edits = from.file->edits();
        std::shuffle(edits.begin(), edits.end(), m_random);
        // Now and then some of it comes later: withheld values, a part of the edits.
        if (pick(3) == 0)
            edits.resize(edits.size() - pick(edits.size()));
        if (pick(3) == 0) {
            for (Edit &edit : edits)
                withhold(edit);
        }
        to.file->takeIn(edits);
    }
    void withhold(Edit &edit)
    {
        if (pick(4) == 0) {
            edit.author.name.reset();
            edit.author.salt.clear();
        }
        for (Change &change : edit.changes) {
            if (pick(3) == 0) {
                change.value.reset();
                change.salt.clear();
            }
        }
    }
    void exchangeAll()
    {
        std::vector<std::pair<size_t, size_t>> ways;
        for (size_t to = 0; to < m_copies.size(); ++to) {
            for (size_t from = 0; from < m_copies.size(); ++from)
                ways.emplace_back(to, from);
        }
        std::shuffle(ways.begin(), ways.end(), m_random);
        for (const auto &[to, from] : ways) {
            if (to != from)
                m_copies[to].file->join(m_copies[from].path);
        }
    }

    void copyByProgram(Copy &of)
    {
        const QString path = nextPath();
        if (!copyFile(of.file->access.db, path, Job(), Existing::Refuse, true))
            qFatal("no copy");
        addCopy(path, offClock());
        ++m_taken["copy by the program"];
    }
    void copyByFileManager(Copy &of)
    {
        const QString path = nextPath();
        // Idle, but open.
        if (!QFile::copy(of.path, path))
            qFatal("no copy");
        addCopy(path, offClock());
        ++m_taken["copy by the file manager"];
    }
    void keepBackup(Copy &of)
    {
        const QString path = nextPath();
        if (pick(2) == 0 && !copyFile(of.file->access.db, path, Job(), Existing::Refuse, true))
            qFatal("no backup");
        m_backup = bytesOf(QFile::exists(path) ? path : of.path);
        m_backupOf = static_cast<size_t>(&of - m_copies.data());
    }
    void restoreBackup()
    {
        // Over the file itself: what was done since is known to the others only, or to nobody.
        Copy &copy = m_copies[m_backupOf];
        std::vector<Edit> edits = copy.file->edits();
        for (Copy &other : m_copies) {
            if (&other != &copy)
                other.file->takeIn(edits);
        }
        if (m_copies.size() == 1)
            return;
        copy.file.reset();
        writeBytes(copy.path, m_backup);
        open(copy);
        ++m_taken["restore"];
    }

    void step()
    {
        Copy &copy = anyCopy();
        const Id team = m_teams[pick(m_teams.size())];
        const size_t kind = pick(19);
        if (kind == 0)
            createTeam(copy);
        else if (kind == 1)
            createMember(copy, team);
        else if (kind == 2)
            remove(copy, team);
        else if (kind == 3 && m_copies.size() < 4)
            copyByProgram(copy);
        else if (kind == 4 && m_copies.size() < 4)
            copyByFileManager(copy);
        else if (kind == 5)
            keepBackup(copy);
        else if (kind == 6 && !m_backup.isEmpty())
            restoreBackup();
        else if (kind == 7 || kind == 8)
            exchange(copy, anyCopy());
        else if (kind == 9 || kind == 10)
            decide(copy);
        else if (kind == 11 || kind == 12)
            undo(copy);
        else
            write(copy, team);
    }

    std::mt19937 m_random;
    QString m_folder;
    QByteArray m_base;
    std::vector<Copy> m_copies;
    QByteArray m_backup;
    size_t m_backupOf = 0;
    std::vector<Id> m_teams;
    std::set<std::pair<QString, QString>> m_words; ///< each with who wrote it
    std::map<QByteArray, int> m_taken;
    size_t m_disputed = 0;
    int m_counter = 0;
    int m_files = 0;
};

} // namespace

/// Copies of a file, made however people make them, come to the same once they have exchanged their edits.
class TestCopies : public QObject
{
    Q_OBJECT
private slots:
    void twoHundredStories()
    {
        const FixedClock clock(1'700'000'000'000);
        Scratch base;
        const QString path = base.filePath(u"base.cauce"_s);
        OpenedFile::create(path, clock);
        const QByteArray bytes = bytesOf(path);
        const auto first = qEnvironmentVariableIntValue("CAUCE_SEED");
        const int cases = qEnvironmentVariableIsSet("CAUCE_CASES") ? qEnvironmentVariableIntValue("CAUCE_CASES") : kStories;
        std::map<QByteArray, int> taken;
        for (int seed = first; seed < first + cases; ++seed) {
            Scratch dir;
            Story story(static_cast<unsigned>(seed), dir.path(), bytes);
            const QByteArray failure = story.check();
            QVERIFY2(failure.isEmpty(), qPrintable(u"%1, seed %2"_s.arg(QString::fromUtf8(failure)).arg(seed)));
            for (const auto &[kind, times] : story.taken())
                taken[kind] += times;
            taken["two versions in the end"] += story.disputed() > 0 ? 1 : 0;
        }
        if (cases < kEnough)
            return;
        for (const char *kind : {"decide", "undo", "join", "copy by the program", "copy by the file manager", "restore",
                 "two versions in the end"}) {
            qInfo("%s: %d", kind, taken[kind]);
            QVERIFY2(taken[kind] >= 20, kind);
        }
    }
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
