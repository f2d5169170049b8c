// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kYear = 365ll * 86'400'000;

/// One copy of the hunt: a file, the person at it, their clock.
struct Copy
{
    QString path;
    std::unique_ptr<OpenedFile> file;
    Author author;
    std::unique_ptr<FixedClock> clock;
};

/// What the pure functions make of a set of edits, to compare a file with.
QByteArray spelledFrom(const History &history)
{
    const auto records = history.resolve();
    const std::set<Id> ghosts = visibleGhosts(records);
    HuntData data;
    for (const auto &[id, state] : records)
        data.apply(id, state, ghosts.contains(id) ? HuntData::Ghost::Keep : HuntData::Ghost::Leave);
    return spelled(data);
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
        for (size_t steps = 10 + pick(8); steps > 0; --steps)
            step();
    }

    /// What failed, or nothing.
    QByteArray check()
    {
        for (int round = 0; round < 2; ++round)
            exchangeAll();
        const std::vector<Edit> edits = sorted(m_copies.front());
        const QByteArray says = spelled(m_copies.front().file->load());
        for (const Copy &copy : m_copies) {
            if (sorted(copy) != edits)
                return "the copies hold different edits";
            if (spelled(copy.file->load()) != says)
                return "the copies say different things";
        }
        Copy &any = m_copies[pick(m_copies.size())];
        if (const QByteArray problems = any.file->problems(); !problems.isEmpty())
            return problems;
        const History history = any.file->history();
        if (spelledFrom(history) != says)
            return "a file says something else than its edits";
        std::set<QByteArray> words;
        for (const Edit &edit : edits) {
            for (const Change &change : edit.changes) {
                if (change.value)
                    words.insert(*change.value);
            }
        }
        for (const QString &word : m_words) {
            if (!words.contains(Value(word).encoded()))
                return "a word was lost";
        }
        return {};
    }

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
        const QString word = pick(8) == 0 ? u"lo mismo"_s : u"palabra %1"_s.arg(++m_counter);
        m_words.insert(word);
        return word;
    }
    void commit(Copy &copy, DraftEdit draft)
    {
        copy.clock->advance(static_cast<qint64>(pick(60'000)));
        copy.file->commit(copy.author, std::move(draft));
    }

    void createTeam(Copy &copy)
    {
        Team team;
        team.id = Id::make(*copy.clock);
        team.name = newWord();
        m_teams.push_back(team.id);
        commit(copy, DraftEdit("create").create(team));
    }
    void createMember(Copy &copy, const Id &team)
    {
        Member member;
        member.id = Id::make(*copy.clock);
        member.team = team;
        member.name = newWord();
        commit(copy, DraftEdit("create").create(member));
    }
    void write(Copy &copy, const Id &team)
    {
        commit(copy, DraftEdit("set").set(team, pick(3) == 0 ? &Team::order : &Team::name, newWord()));
    }
    void remove(Copy &copy, const Id &team)
    {
        commit(copy, DraftEdit("delete").remove<Team>(copy.file->load(), team));
    }
    void exchange(Copy &to, Copy &from)
    {
        if (&to == &from)
            return;
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
            if (to == from)
                continue;
            std::vector<Edit> edits = m_copies[from].file->edits();
            std::shuffle(edits.begin(), edits.end(), m_random);
            m_copies[to].file->takeIn(edits);
        }
    }

    void copyByProgram(Copy &of)
    {
        const QString path = nextPath();
        if (!backUp(of.file->access.db, path, Job(), Existing::Refuse))
            qFatal("no copy");
        addCopy(path, (static_cast<qint64>(pick(21)) - 10) * kYear);
    }
    void copyByFileManager(Copy &of)
    {
        const QString path = nextPath();
        // Idle, but open.
        if (!QFile::copy(of.path, path))
            qFatal("no copy");
        addCopy(path, 0);
    }
    void keepBackup(Copy &of)
    {
        m_backup = bytesOf(of.path);
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
    }

    void step()
    {
        Copy &copy = anyCopy();
        const Id team = m_teams[pick(m_teams.size())];
        const size_t kind = pick(14);
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
    std::set<QString> m_words;
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
        const int cases = qEnvironmentVariableIsSet("CAUCE_CASES") ? qEnvironmentVariableIntValue("CAUCE_CASES") : 200;
        for (int seed = first; seed < first + cases; ++seed) {
            Scratch dir;
            const QByteArray failure = Story(static_cast<unsigned>(seed), dir.path(), bytes).check();
            QVERIFY2(failure.isEmpty(), qPrintable(u"%1, seed %2"_s.arg(QString::fromUtf8(failure)).arg(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
