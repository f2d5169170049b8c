// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"

#include <QProcess>

using namespace cauce;
using namespace Qt::StringLiterals;

/// A program that is killed while it writes loses nothing that it said was kept.
class TestKills : public QObject
{
    Q_OBJECT
private slots:
    void twoHundredKills();

private:
    void runAndKill(const QString &path, unsigned seed, size_t lines);
    void verify(const QString &path);

    FixedClock m_clock{1'700'000'000'000};
    std::set<Digest> m_edits;
    std::set<Digest> m_documents;
    QMap<QString, int> m_drafts;
};

void TestKills::runAndKill(const QString &path, unsigned seed, size_t lines)
{
    QProcess child;
    child.start(QStringLiteral(CAUCE_STORAGE_WRITER), {u"write"_s, path, QString::number(seed)});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    while (static_cast<size_t>(said.count('\n')) < lines) {
        QVERIFY2(child.waitForReadyRead(30'000), "the writer fell silent");
        said += child.readAllStandardOutput();
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    said += child.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1);
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "edit")
            m_edits.insert(*Digest::fromHex(QString::fromLatin1(words[1])));
        else if (words.first() == "document")
            m_documents.insert(*Digest::fromHex(QString::fromLatin1(words[1])));
        else if (words.first() == "draft")
            m_drafts[QString::fromLatin1(words[1])] = words[2].toInt();
    }
}

void TestKills::verify(const QString &path)
{
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
}

void TestKills::twoHundredKills()
{
    const int kills = qEnvironmentVariableIsSet("CAUCE_CASES") ? qEnvironmentVariableIntValue("CAUCE_CASES") : 200;
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
        runAndKill(path, seed * 1000 + static_cast<unsigned>(i), random() % 5 == 0 ? 0 : random() % 30);
        if (QTest::currentTestFailed())
            return;
        verify(path);
        if (QTest::currentTestFailed())
            qFatal("after kill %d", i);
        if (i % 20 == 19)
            QFile::remove(path);
    }
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
