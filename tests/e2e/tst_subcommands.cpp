// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record_descriptions.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Every subcommand through the real program, as a script would call it.
class TestSubcommands : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void demoIsAFinishedHunt();
    void newFromEveryTemplate();
    void checkFindsNothing();
    void historyNamesEveryEdit();
    void backupIsAHunt();
    void recoverBringsBackWhatThereIs();
    void aDamagedFileIsNotRight_data();
    void aDamagedFileIsNotRight();
    void recoverOfNothingIsNotRight();
    void reportAsPdfAndHtml();
    void exportIsTheSameTwice();
    void helpAndVersion();
    void badInputGetsOneSentence_data();
    void badInputGetsOneSentence();
    void aFileOfANewerProgramIsRefused();
    void aReadOnlyPlaceIsRefused();

private:
    struct Ran
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Ran run(const QStringList &arguments, const QString &language = QStringLiteral("es_MX.UTF-8"));
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString m_demo;
    QTemporaryDir m_dir{QDir::tempPath() + QStringLiteral("/cauce ñ XXXXXX")};
};

TestSubcommands::Ran TestSubcommands::run(const QStringList &arguments, const QString &language)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LANG"), language);
    environment.remove(QStringLiteral("LC_ALL"));
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CAUCE_PROGRAM), arguments);
    if (!program.waitForFinished(120'000))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2, program.readAllStandardOutput(),
        program.readAllStandardError()};
}

void TestSubcommands::initTestCase()
{
    QVERIFY(m_dir.isValid());
    const Ran ran = run({QStringLiteral("demo"), path(QStringLiteral("carpeta ñandú")), QStringLiteral("--json")});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    m_demo = ran.json().value(u"file").toString();
    QCOMPARE(QFileInfo(m_demo).fileName(), QStringLiteral("ejemplo.cauce"));
    QVERIFY(QFileInfo::exists(m_demo));
}

void TestSubcommands::demoIsAFinishedHunt()
{
    const Ran ran = run({QStringLiteral("info"), m_demo, QStringLiteral("--json")});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(ran.json().value(u"hunt").toString().contains(QStringLiteral("ficticio")));
    const QJsonObject counts = ran.json().value(u"counts").toObject();
    QCOMPARE(counts.value(u"challenges").toInt(), 5);
    QCOMPARE(counts.value(u"questions").toInt(), 30);
    QCOMPARE(counts.value(u"teams").toInt(), 10);
    QVERIFY(counts.value(u"route_steps").toInt() >= 60);
    QVERIFY(counts.value(u"findings").toInt() >= 30);
    QVERIFY(counts.value(u"documents").toInt() >= 20);
    for (const char *key : {"requests", "datasets", "charts"})
        QCOMPARE(counts.value(QLatin1String(key)).toInt(-1), 0);
    const Ran again = run({QStringLiteral("demo"), QFileInfo(m_demo).path()});
    QCOMPARE(again.exit, 2);
}

void TestSubcommands::newFromEveryTemplate()
{
    for (const char *id : {"seis-preguntas", "espacios-publicos", "becas", "infraestructura-indigena", "comunidades-saludables",
             "tres-por-uno", "obra-publica"}) {
        const QString file = path(QLatin1String(id) + QStringLiteral(" mío.cauce"));
        const Ran ran = run({QStringLiteral("new"), file, QStringLiteral("--template"), QLatin1String(id)});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(run({QStringLiteral("check"), file}).exit, 0);
    }
    const QString file = path(QStringLiteral("x.cauce"));
    const Ran unknown = run({QStringLiteral("new"), file, QStringLiteral("--template"), QStringLiteral("carreteras")});
    QCOMPARE(unknown.exit, 2);
    QVERIFY(unknown.err.contains("obra-publica"));
    QVERIFY(!QFileInfo::exists(file));
}

void TestSubcommands::checkFindsNothing()
{
    const Ran ran = run({QStringLiteral("check"), m_demo, QStringLiteral("--json")});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(ran.json().value(u"ok").toBool(), true);
    QCOMPARE(ran.json().value(u"problems").toArray().size(), 0);
}

void TestSubcommands::historyNamesEveryEdit()
{
    const Ran all = run({QStringLiteral("history"), m_demo, QStringLiteral("--json")});
    QVERIFY2(all.exit == 0, all.err.constData());
    const QJsonArray edits = all.json().value(u"edits").toArray();
    QVERIFY(edits.size() > 100);
    const QString record =
        edits.last().toObject().value(u"changes").toArray().first().toObject().value(u"record").toString();
    const Ran one = run({QStringLiteral("history"), m_demo, record, QStringLiteral("--json")});
    QVERIFY2(one.exit == 0, one.err.constData());
    for (const QJsonValue &edit : one.json().value(u"edits").toArray()) {
        for (const QJsonValue &change : edit.toObject().value(u"changes").toArray())
            QCOMPARE(change.toObject().value(u"record").toString(), record);
    }
    QVERIFY(run({QStringLiteral("history"), m_demo}).out.count('\n') > 100);
}

void TestSubcommands::backupIsAHunt()
{
    const QString copy = path(QStringLiteral("copia ñ.cauce"));
    const Ran ran = run({QStringLiteral("backup"), m_demo, QStringLiteral("-o"), copy});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(run({QStringLiteral("check"), copy}).exit, 0);
    QCOMPARE(run({QStringLiteral("info"), copy, QStringLiteral("--json")}).out,
        run({QStringLiteral("info"), m_demo, QStringLiteral("--json")}).out);
    const Ran again = run({QStringLiteral("backup"), m_demo, QStringLiteral("-o"), copy});
    QCOMPARE(again.exit, 2);
    QVERIFY(again.err.contains("copia ñ.cauce"));
}

void TestSubcommands::recoverBringsBackWhatThereIs()
{
    const QString damaged = path(QStringLiteral("dañada.cauce"));
    QVERIFY(QFile::copy(m_demo, damaged));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // One page in the middle is gone.
    QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
    file.write(QByteArray(4096, '\0'));
    file.close();
    const QString out = path(QStringLiteral("recuperada.cauce"));
    const Ran ran = run({QStringLiteral("recover"), damaged, QStringLiteral("-o"), out, QStringLiteral("--json")});
    QVERIFY(ran.json().value(u"records").toInt() > 0);
    QVERIFY(ran.json().contains(u"lost"));
    QVERIFY2(ran.exit == (ran.json().value(u"complete").toBool() ? 0 : 1), ran.err.constData());
    const QString whole = path(QStringLiteral("entera.cauce"));
    QVERIFY2(run({QStringLiteral("recover"), m_demo, QStringLiteral("-o"), whole}).exit == 0, "nothing is lost of a good file");
    QCOMPARE(run({QStringLiteral("check"), out}).exit, 0);
}

void TestSubcommands::aDamagedFileIsNotRight_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("pages");
    QTest::newRow("all but its first quarter") << 25 << 75;
    QTest::newRow("a run of pages near its beginning") << 2 << 8;
    QTest::newRow("all that follows the first page") << 0 << 100;
}

void TestSubcommands::aDamagedFileIsNotRight()
{
    QFETCH(int, from);
    QFETCH(int, pages);
    const QString damaged = path(QStringLiteral("rota.cauce"));
    QFile::remove(damaged);
    QVERIFY(QFile::copy(m_demo, damaged));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 all = file.size() / 4096;
    const qint64 first = std::max<qint64>(1, all * from / 100);
    QVERIFY(file.seek(first * 4096));
    file.write(QByteArray((std::min(all, first + all * pages / 100) - first) * 4096, '\x5a'));
    file.close();
    const Ran ran = run({QStringLiteral("check"), damaged, QStringLiteral("--json")});
    QVERIFY2(ran.exit == 1, ran.err.constData());
    QCOMPARE(ran.json().value(u"ok"), QJsonValue(false));
    QVERIFY(!ran.json().value(u"problems").toArray().isEmpty());
    QVERIFY(ran.err.isEmpty());
    // People read it in their own words, not in those of the tables.
    const QByteArray said = run({QStringLiteral("check"), damaged, QStringLiteral("--language"), QStringLiteral("es")}).out;
    for (const char *code : {"structure: ", "edit: ", "projection: ", "document: "})
        QVERIFY2(!said.contains(code), said.constData());
    const QString out = path(QStringLiteral("de la rota.cauce"));
    QFile::remove(out);
    const QByteArray lost =
        run({QStringLiteral("recover"), damaged, QStringLiteral("-o"), out, QStringLiteral("--language"), QStringLiteral("es")}).out;
    for (const QByteArray &line : lost.split('\n')) {
        for (const cauce::RecordType &type : cauce::recordTypes()) {
            for (const char end : {' ', ',', '.'})
                QVERIFY2(!line.startsWith("Se perdió") || !QByteArray(line + ' ').contains(QByteArray(' ' + type.name + end)), line.constData());
        }
    }
}

void TestSubcommands::recoverOfNothingIsNotRight()
{
    QFile good(m_demo);
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QString cut = path(QStringLiteral("cortada.cauce"));
    QFile file(cut);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(good.read(4096));
    file.close();
    const QString out = path(QStringLiteral("nada.cauce"));
    const Ran ran = run({QStringLiteral("recover"), cut, QStringLiteral("-o"), out, QStringLiteral("--json")});
    QVERIFY2(ran.exit == 1, ran.err.constData());
    QCOMPARE(ran.json().value(u"complete"), QJsonValue(false));
    QVERIFY(!QFile::exists(out));
    QVERIFY(run({QStringLiteral("recover"), cut, QStringLiteral("-o"), out}).out.contains("cortada.cauce"));
}

void TestSubcommands::reportAsPdfAndHtml()
{
    const QString pdf = path(QStringLiteral("reporte ñ.pdf"));
    const Ran ran = run({QStringLiteral("report"), m_demo, QStringLiteral("--kind"), QStringLiteral("exercise"),
        QStringLiteral("-o"), pdf, QStringLiteral("--json")});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    const int pages = ran.json().value(u"pages").toInt();
    QVERIFY(pages >= 10);
    const QString pdfinfo = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
    if (!pdfinfo.isEmpty()) {
        QProcess info;
        info.start(pdfinfo, {pdf});
        QVERIFY(info.waitForFinished());
        static const QRegularExpression line(QStringLiteral("Pages:\\s+(\\d+)"));
        QCOMPARE(line.match(QString::fromUtf8(info.readAllStandardOutput())).captured(1).toInt(), pages);
    }
    const QString html = path(QStringLiteral("report.html"));
    const Ran english = run({QStringLiteral("report"), m_demo, QStringLiteral("--kind"), QStringLiteral("exercise"),
        QStringLiteral("-o"), html, QStringLiteral("--language"), QStringLiteral("en")});
    QVERIFY2(english.exit == 0, english.err.constData());
    QFile file(html);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.contains("The treasure map"));
    QVERIFY(!page.contains("<script"));
    const Ran existing = run({QStringLiteral("report"), m_demo, QStringLiteral("--kind"), QStringLiteral("exercise"),
        QStringLiteral("-o"), html});
    QCOMPARE(existing.exit, 2);
}

void TestSubcommands::exportIsTheSameTwice()
{
    const auto exported = [&](const QString &hunt, const QString &name) {
        const Ran ran = run({QStringLiteral("export"), hunt, QStringLiteral("--format"), QStringLiteral("json"),
            QStringLiteral("-o"), path(name)});
        QFile file(path(name));
        return ran.exit == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray once = exported(m_demo, QStringLiteral("a.json"));
    QVERIFY(QJsonDocument::fromJson(once).isObject());
    QCOMPARE(exported(m_demo, QStringLiteral("b.json")), once);
    const QString copy = path(QStringLiteral("para exportar.cauce"));
    QCOMPARE(run({QStringLiteral("backup"), m_demo, QStringLiteral("-o"), copy}).exit, 0);
    QCOMPARE(exported(copy, QStringLiteral("c.json")), once);
}

void TestSubcommands::helpAndVersion()
{
    for (const char *word : {"help", "--help"}) {
        const Ran help = run({QLatin1String(word)});
        QCOMPARE(help.exit, 0);
        for (const char *name : {"demo", "new", "info", "check", "backup", "recover", "history", "report", "export"})
            QVERIFY2(help.out.contains(QByteArray(QByteArray("cauce ") + name)), name);
    }
    const Ran version = run({QStringLiteral("--version")});
    QCOMPARE(version.exit, 0);
    QVERIFY(version.out.startsWith("cauce "));
    const Ran one = run({QStringLiteral("info"), QStringLiteral("--help")});
    QCOMPARE(one.exit, 0);
    QVERIFY(one.out.contains("--json"));
}

void TestSubcommands::badInputGetsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    const QString text = path(QStringLiteral("no es búsqueda.cauce"));
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("esto no es una búsqueda\n");
    file.close();
    const QString empty = path(QStringLiteral("vacía.cauce"));
    QFile nothing(empty);
    QVERIFY(nothing.open(QIODevice::WriteOnly));
    nothing.close();
    const QString o = QStringLiteral("-o");
    QTest::newRow("unknown subcommand") << QStringList{QStringLiteral("bailar")} << QStringLiteral("bailar");
    QTest::newRow("no file") << QStringList{QStringLiteral("info")} << QStringLiteral("cauce info");
    QTest::newRow("missing file") << QStringList{QStringLiteral("info"), path(QStringLiteral("no hay.cauce"))}
                                  << QStringLiteral("no hay.cauce");
    QTest::newRow("not a hunt") << QStringList{QStringLiteral("info"), text} << QStringLiteral("no es búsqueda.cauce");
    QTest::newRow("not a hunt, check") << QStringList{QStringLiteral("check"), text} << QStringLiteral("no es búsqueda.cauce");
    QTest::newRow("empty") << QStringList{QStringLiteral("info"), empty} << QStringLiteral("vacía.cauce");
    QTest::newRow("a folder") << QStringList{QStringLiteral("info"), m_dir.path()} << QString();
    QTest::newRow("no such record") << QStringList{QStringLiteral("history"), m_demo, QStringLiteral("hola")} << QStringLiteral("hola");
    QTest::newRow("no output") << QStringList{QStringLiteral("backup"), m_demo} << QStringLiteral("-o OUT");
    QTest::newRow("unknown report") << QStringList{QStringLiteral("report"), m_demo, QStringLiteral("--kind"), QStringLiteral("poema"),
        o, path(QStringLiteral("p.pdf"))} << QStringLiteral("exercise");
    QTest::newRow("unknown suffix") << QStringList{QStringLiteral("report"), m_demo, QStringLiteral("--kind"),
        QStringLiteral("exercise"), o, path(QStringLiteral("p.docx"))} << QStringLiteral("p.docx");
    QTest::newRow("unknown format") << QStringList{QStringLiteral("export"), m_demo, QStringLiteral("--format"), QStringLiteral("xml"),
        o, path(QStringLiteral("p.xml"))} << QStringLiteral("json");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("info"), m_demo, QStringLiteral("--rapido")} << QStringLiteral("rapido");
    QTest::newRow("no such folder") << QStringList{QStringLiteral("new"), path(QStringLiteral("nada/ahí.cauce")),
        QStringLiteral("--template"), QStringLiteral("becas")} << QStringLiteral("ahí.cauce");
}

void TestSubcommands::badInputGetsOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    for (const char *language : {"es_MX.UTF-8", "en_US.UTF-8"}) {
        const Ran ran = run(arguments, QLatin1String(language));
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.count('\n') == 1 && ran.err.endsWith('\n'), ran.err.constData());
        QVERIFY2(ran.err.contains(names.toUtf8()), ran.err.constData());
    }
}

void TestSubcommands::aFileOfANewerProgramIsRefused()
{
    const QString newer = path(QStringLiteral("del futuro.cauce"));
    QVERIFY(QFile::copy(m_demo, newer));
    QFile file(newer);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // user_version stands at byte 60 of the first page, big-endian.
    QVERIFY(file.seek(60));
    file.write(QByteArray::fromHex("00000063"));
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const Ran ran = run({QStringLiteral("info"), newer});
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains("99"), ran.err.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestSubcommands::aReadOnlyPlaceIsRefused()
{
    // Nobody, root neither, makes files in /proc.
    for (const QStringList &arguments : {QStringList{QStringLiteral("new"), QStringLiteral("/proc/x.cauce"),
                                             QStringLiteral("--template"), QStringLiteral("becas")},
             QStringList{QStringLiteral("backup"), m_demo, QStringLiteral("-o"), QStringLiteral("/proc/x.cauce")},
             QStringList{QStringLiteral("export"), m_demo, QStringLiteral("--format"), QStringLiteral("json"),
                 QStringLiteral("-o"), QStringLiteral("/proc/x.cauce")}}) {
        const Ran ran = run(arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("x.cauce") && ran.err.count('\n') == 1, ran.err.constData());
    }
}

QTEST_GUILESS_MAIN(TestSubcommands)
#include "tst_subcommands.moc"
