// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

// What is killed writes the same file either way; the sanitizers look at how it is read again, and take their time.
constexpr int kKills = test::kSanitized ? 60 : 200;

constexpr qint64 kSettledMs = 1000;

} // namespace

/// A program that is killed while it writes loses nothing that it said was kept.
class TestKills : public QObject
{
    Q_OBJECT
private slots:
    void twoHundredKills();

private:
    /// Kills it after so many lines, or so many milliseconds after its first line, whichever is later.
    void runAndKill(const QString &path, unsigned seed, size_t lines, qint64 milliseconds);
    enum class First { Look, Open };
    void verify(const QString &path, First first);

    FixedClock m_clock{1'700'000'000'000};
    std::set<Digest> m_edits;
    std::set<Digest> m_documents;
    QMap<QString, int> m_drafts;
    int m_typedLongAgo = 0;
    int m_copies = 0;
    int m_halfWritten = 0;
    bool m_copied = false;
};

void TestKills::runAndKill(const QString &path, unsigned seed, size_t lines, qint64 milliseconds)
{
    QProcess child;
    child.start(QStringLiteral(CAUCE_STORAGE_WRITER), {u"write"_s, path, QString::number(seed)});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    QElapsedTimer since;
    since.start();
    std::vector<std::pair<qint64, qsizetype>> heard; // when so much of it had been said
    while (static_cast<size_t>(said.count('\n')) < lines || (milliseconds > 0 && since.elapsed() < milliseconds)) {
        QVERIFY2(child.waitForReadyRead(30'000), "the writer fell silent");
        if (said.isEmpty())
            since.restart();
        said += child.readAllStandardOutput();
        heard.emplace_back(since.elapsed(), said.size());
    }
    const qint64 now = since.elapsed();
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    said += child.readAllStandardOutput();
    // What was typed more than a second ago counts as kept, whether or not the child got to say so.
    qsizetype old = 0;
    for (const auto &[when, size] : heard) {
        if (when + kSettledMs <= now)
            old = size;
    }
    const QByteArray typedLongAgo = said.left(old);
    for (const QByteArray &line : typedLongAgo.left(typedLongAgo.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() != "typed")
            continue;
        m_drafts[QString::fromLatin1(words[1])] = words[2].toInt();
        ++m_typedLongAgo;
    }
    said.truncate(said.lastIndexOf('\n') + 1);
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "edit")
            m_edits.insert(*Digest::fromHex(QString::fromLatin1(words[1])));
        else if (words.first() == "document")
            m_documents.insert(*Digest::fromHex(QString::fromLatin1(words[1])));
        else if (words.first() == "draft")
            m_drafts[QString::fromLatin1(words[1])] = std::max(m_drafts[QString::fromLatin1(words[1])], words[2].toInt());
        else if (words.first() == "copy")
            m_copied = true;
    }
}

void TestKills::verify(const QString &path, First first)
{
    if (first == First::Look) {
        // As `check` and `backup` open it: only to read.
        m_halfWritten += QFile::exists(path + u"-journal"_s) ? 1 : 0;
        OpenOptions look;
        look.access = OpenOptions::Access::ReadOnly;
        auto seen = OpenedFile::open(path, m_clock, look);
        QCOMPARE(seen->problems(), QByteArray());
    }
    auto hunt = OpenedFile::open(path, m_clock);
    QCOMPARE(hunt->problems(), QByteArray());
    std::set<Digest> here;
    for (const Edit &edit : hunt->edits())
        here.insert(edit.id);
    for (const Digest &edit : m_edits)
        QVERIFY2(here.contains(edit), qPrintable(edit.toHex()));
    for (const Digest &sha : m_documents)
        QVERIFY2(hunt->access.contents.contains(sha), qPrintable(sha.toHex()));
    const auto drafts = hunt->access.drafts.all();
    for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft) {
        // A later one may have been kept without its word getting out.
        QVERIFY2(drafts.contains(draft.key()), qPrintable(draft.key()));
        QVERIFY(drafts.value(draft.key()).toInt() >= draft.value());
    }
    // A copy that was being made is whole under its name, or is not there; one that was made is there.
    const QString copy = path + u".copia.cauce"_s;
    QVERIFY(QFile::exists(copy) || !m_copied);
    if (QFile::exists(copy)) {
        ++m_copies;
        auto copied = OpenedFile::open(copy, m_clock);
        QVERIFY(copied->access.file.wasClosedCleanly());
        QCOMPARE(copied->problems(), QByteArray());
        const std::vector<Edit> edits = copied->edits();
        const std::vector<Edit> all = hunt->edits();
        QVERIFY(edits.size() <= all.size() && std::equal(edits.begin(), edits.end(), all.begin()));
    }
    for (const QString &name : QDir(QFileInfo(path).path()).entryList({QFileInfo(path).fileName() + u".copia*"_s}, QDir::Files))
        QFile::remove(QFileInfo(path).path() + u'/' + name);
    m_copied = false;
}

void TestKills::twoHundredKills()
{
    const int kills = qEnvironmentVariableIsSet("CAUCE_CASES") ? qEnvironmentVariableIntValue("CAUCE_CASES") : kKills;
    const auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("CAUCE_SEED"));
    std::mt19937 random(seed + 1);
    Scratch dir;
    QString path;
    for (int i = 0; i < kills; ++i) {
        if (i % 20 == 0) {
            path = dir.filePath(u"búsqueda %1.cauce"_s.arg(i));
            OpenedFile::create(path, m_clock);
            m_edits.clear();
            m_documents.clear();
            m_drafts.clear();
        }
        // Sometimes before it has even opened the file.
        runAndKill(path, seed * 1000 + static_cast<unsigned>(i), random() % 5 == 0 ? 0 : random() % 45, i % 20 == 13 ? 1300 : 0);
        if (QTest::currentTestFailed())
            return;
        verify(path, i % 2 == 0 ? First::Look : First::Open);
        if (QTest::currentTestFailed())
            qFatal("after kill %d", i);
        if (i % 20 == 19)
            QFile::remove(path);
    }
    qInfo("%d things typed over a second before, %d copies, %d journals", m_typedLongAgo, m_copies, m_halfWritten);
    // What the kills are for was met with; a write cut short is so seldom that only many kills are sure to leave one.
    QVERIFY(kills < kKills || (m_typedLongAgo > 0 && m_copies > 0));
    QVERIFY(kills < 200 || m_halfWritten > 0);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
