// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hunt/hunt_bench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTextStream>

#include <random>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 24;
constexpr int kAtATime = 3;
constexpr qint64 kSettledMs = 1000;
constexpr int kPauseMs = 4;

/// A form that is opened with one key, and a field of it.
struct TypedField
{
    Qt::Key key;
    QString name;
};

const std::vector<TypedField> &fields()
{
    static const std::vector<TypedField> all{
        {Qt::Key_H, u"Answer"_s}, {Qt::Key_P, u"Words you searched"_s}, {Qt::Key_P, u"Note"_s}, {Qt::Key_N, u"Where did you look?"_s}};
    return all;
}

QWidget *fieldOf(const HuntBench &bench, const TypedField &field)
{
    if (auto *line = bench.visible<QLineEdit>(field.name))
        return line;
    return bench.visible<GrowingTextEdit>(field.name);
}

QString textOf(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->text() : static_cast<const GrowingTextEdit *>(field)->value();
}

/// The last number that was typed whole.
int lastOf(const QString &text)
{
    static const QRegularExpression whole(u"n(\\d+) "_s);
    int last = 0;
    for (auto found = whole.globalMatch(text); found.hasNext();)
        last = found.next().captured(1).toInt();
    return last;
}

/// What the child does until it is killed: it types numbers into one field, and says each that it has typed.
int typeForEver(const TypedField &field)
{
    HuntBench bench;
    QTextStream out(stdout);
    out << "file " << bench.path() << Qt::endl;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(field.key);
    QWidget *place = fieldOf(bench, field);
    if (!place)
        return 1;
    place->setFocus();
    for (int number = 1;; ++number) {
        for (const QChar letter : u"n%1 "_s.arg(number)) {
            bench.type(QString(letter));
            QTest::qWait(kPauseMs);
        }
        out << "typed " << number << Qt::endl;
    }
}

} // namespace

/// A window that is killed while somebody types into it comes back with every word that is older than a second.
class TestTypingKilled : public QObject
{
    Q_OBJECT
private slots:
    void whatWasTypedASecondAgoIsThere();

private:
    struct Typist
    {
        QTemporaryDir dir;
        QProcess process;
        QElapsedTimer since;
        QByteArray said;
        std::vector<std::pair<qint64, int>> typed; ///< when each number was heard of
        qint64 lifeMs = 0;
        size_t field = 0;
    };
    static std::unique_ptr<Typist> start(int number, std::mt19937 &random);
    static void listen(Typist &typist);
    void verify(Typist &typist);

    int m_old = 0;
};

std::unique_ptr<TestTypingKilled::Typist> TestTypingKilled::start(int number, std::mt19937 &random)
{
    auto typist = std::make_unique<Typist>();
    typist->field = static_cast<size_t>(number) % fields().size();
    typist->lifeMs = std::uniform_int_distribution<qint64>(1100, 2600)(random);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, typist->dir.path());
    typist->process.setProcessEnvironment(environment);
    typist->process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist->process.start(QCoreApplication::applicationFilePath(), {u"type"_s, QString::number(typist->field)});
    return typist;
}

void TestTypingKilled::listen(Typist &typist)
{
    typist.process.waitForReadyRead(5);
    typist.said += typist.process.readAllStandardOutput();
    static const QByteArray kSaid = "typed ";
    const qsizetype end = typist.said.lastIndexOf('\n');
    const qsizetype begin = typist.said.lastIndexOf('\n', end - 1) + 1;
    const QByteArray line = end < 0 ? QByteArray() : typist.said.mid(begin, end - begin);
    if (!line.startsWith(kSaid))
        return;
    if (typist.typed.empty())
        typist.since.start();
    const int number = line.mid(kSaid.size()).toInt();
    if (typist.typed.empty() || typist.typed.back().second != number)
        typist.typed.emplace_back(typist.since.elapsed(), number);
}

void TestTypingKilled::verify(Typist &typist)
{
    const qint64 now = typist.since.elapsed();
    typist.process.kill();
    QVERIFY(typist.process.waitForFinished());
    QCOMPARE(typist.process.exitStatus(), QProcess::CrashExit);
    int old = 0;
    for (const auto &[when, number] : typist.typed) {
        if (when + kSettledMs <= now)
            old = number;
    }
    m_old += old;
    const QString file = QString::fromUtf8(typist.said.mid(5, typist.said.indexOf('\n') - 5));
    HuntBench bench;
    bench.close();
    bench.workspace.reset();
    QVERIFY(QFile::remove(bench.path()) && QFile::copy(file, bench.path()));
    if (QFile::exists(file + u"-journal"_s))
        QVERIFY(QFile::copy(file + u"-journal"_s, bench.path() + u"-journal"_s));
    auto opened = openHunt(bench.path(), bench.clock);
    QVERIFY(opened.has_value());
    QVERIFY(opened->problems.empty());
    bench.workspace = std::make_unique<Workspace>(std::move(*opened), bench.clock);
    bench.beFacilitation();
    const auto teams = bench.all<Team>();
    const auto team = std::find_if(teams.begin(), teams.end(), [](const Team *each) { return each->name == u"Equipo Jacaranda"; });
    QVERIFY(team != teams.end());
    bench.team = (*team)->id;
    bench.challenge = bench.all<Challenge>().front()->id;
    bench.open();
    bench.goTo(bench.team, bench.all<Question>().front()->id);
    const TypedField &field = fields()[typist.field];
    if (!fieldOf(bench, field))
        bench.key(field.key);
    const QWidget *place = fieldOf(bench, field);
    QVERIFY(place);
    const int last = lastOf(textOf(place));
    QVERIFY2(last >= old, qPrintable(u"%1: %2 of %3"_s.arg(field.name).arg(last).arg(old)));
    // Nor is there what nobody typed.
    QString all;
    for (int number = 1; number <= last; ++number)
        all += u"n%1 "_s.arg(number);
    QVERIFY(textOf(place).startsWith(all.trimmed()));
}

void TestTypingKilled::whatWasTypedASecondAgoIsThere()
{
    const int kills = qEnvironmentVariableIsSet("CAUCE_CASES") ? qEnvironmentVariableIntValue("CAUCE_CASES") : kKills;
    std::mt19937 random(20'261'129);
    std::vector<std::unique_ptr<Typist>> typists;
    int begun = 0;
    int done = 0;
    QElapsedTimer silent;
    silent.start();
    while (done < kills) {
        while (static_cast<int>(typists.size()) < kAtATime && begun < kills)
            typists.push_back(start(begun++, random));
        for (auto &typist : typists) {
            listen(*typist);
            QVERIFY2(typist->process.state() != QProcess::NotRunning, "a typist went by itself");
            QVERIFY2(!typist->typed.empty() || silent.elapsed() < 60'000, "a typist says nothing");
            if (typist->typed.empty() || typist->since.elapsed() < typist->lifeMs)
                continue;
            verify(*typist);
            if (QTest::currentTestFailed())
                return;
            typist.reset();
            ++done;
            silent.restart();
        }
        std::erase_if(typists, [](const auto &typist) { return !typist; });
    }
    QVERIFY2(m_old > 10 * kills, "too little had been typed long enough ago");
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "type")
        return typeForEver(fields().at(QByteArray(argv[2]).toUInt()));
    TestTypingKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typing_killed.moc"
