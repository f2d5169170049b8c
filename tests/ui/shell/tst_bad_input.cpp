// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/schema.h"
#include "core/workspace/document_import.h"
#include "tests/support/faults/fault_vfs.h"
#include "tests/ui/shell/window_bench.h"
#include "ui/common/value_edits.h"
#include "ui/hunt/drop_box.h"

#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QLockFile>
#include <QProgressBar>
#include <QRandomGenerator>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Memory of this process that is in use now, in bytes.
qint64 memoryInUse()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

/// Whatever people bring: one clear sentence in both languages, nothing changed, nothing lost.
class TestBadInput final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QFETCH_GLOBAL(QString, language);
        m_language = language;
        m_bench = std::make_unique<WindowBench>(language);
    }
    void cleanup() { m_bench.reset(); }
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("es") << u"es_MX"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void filesThatAreNoHunt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("spanish");
        QTest::addColumn<QString>("english");
        QTest::newRow("a letter") << QByteArray("Querida búsqueda") << u"no es un archivo de búsqueda"_s << u"is not a hunt file"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n", 8).repeated(100) << u"no es un archivo de búsqueda"_s
                                   << u"is not a hunt file"_s;
        QTest::newRow("0 bytes") << QByteArray() << u"(0 bytes)"_s << u"(0 bytes)"_s;
    }
    void filesThatAreNoHunt()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_bench->path(u"mi tarea ñ.cauce"_s);
        writeBytes(path, bytes);
        refuse(path);
        QCOMPARE(bytesOf(path), bytes);
    }

    void aNewerFile()
    {
        const QString path = m_bench->demonstration(u"del futuro.cauce"_s);
        QByteArray bytes = bytesOf(path);
        bytes.replace(60, 4, QByteArray::fromHex("00000063"));
        writeBytes(path, bytes);
        QVERIFY(!m_bench->open(path));
        saysIn(u"Cauce más nuevo"_s, u"newer Cauce"_s);
        names(u"del futuro.cauce"_s);
        says(u"99"_s);
        QCOMPARE(bytesOf(path), bytes);
    }

    void anOlderFileIsBroughtUpToDateAfterABackup()
    {
        std::vector<Migration> steps = migrations();
        steps.push_back({steps.back().version + 1, "CREATE TABLE nueva (a INTEGER PRIMARY KEY) STRICT"});
        OpenOptions options;
        options.steps = &steps;
        const QString path = m_bench->demonstration(u"de antes ñ.cauce"_s);
        QVERIFY(m_bench->open(path, options));
        QVERIFY(m_bench->all<Finding>().size() >= 30);
        const BackupRota rota(Session::backupFolder(), path, m_bench->data().hunt().id);
        const QStringList backups = rota.everything();
        QVERIFY(!backups.isEmpty());
        QVERIFY(backups.contains(rota.beforeMigrating(steps[steps.size() - 2].version)));
        m_bench->makeWindow();
        // What was there before opens as before.
        QVERIFY(m_bench->open(rota.beforeMigrating(steps[steps.size() - 2].version)));
        QVERIFY(m_bench->all<Finding>().size() >= 30);
    }

    void aReadOnlyMedium()
    {
        OpenOptions options;
        options.access = OpenOptions::Access::ReadOnly;
        const QString path = m_bench->demonstration();
        const QByteArray before = bytesOf(path);
        QVERIFY(m_bench->open(path, options));
        saysIn(u"no se puede cambiar donde está"_s, u"cannot be changed where it is"_s);
        m_bench->go(m_bench->firstQuestion());
        m_bench->key(Qt::Key_H);
        m_bench->type(u"No debe entrar"_s);
        m_bench->save();
        QCOMPARE(bytesOf(path), before);
        // What it offers works: a copy that can be changed.
        const QString copy = m_bench->path(u"mía.cauce"_s);
        m_bench->dialogs.willSave(copy);
        m_bench->press(in(u"Guardar una copia…"_s, u"Save a copy…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy), 30'000);
        QTRY_VERIFY(!m_bench->jobs().isRunning());
        QVERIFY(m_bench->open(copy));
        QVERIFY(!m_bench->hunt().isReadOnly());
    }

    void openElsewhere()
    {
        const QString path = m_bench->demonstration();
        {
            QLockFile other(path + u".lock"_s);
            QVERIFY(other.lock());
            QVERIFY(!m_bench->open(path));
            names(u"búsqueda del año.cauce"_s);
            says(QSysInfo::machineHostName());
            QVERIFY(m_bench->button(in(u"Esa computadora ya no está: abrirlo aquí"_s, u"That laptop is gone: open it here"_s)));
        }
        QVERIFY(m_bench->open(path));
    }

    void documents_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("spanish");
        QTest::addColumn<QString>("english");
        QTest::newRow("0 bytes") << qint64(0) << u"está vacío (0 bytes)"_s << u"is empty (0 bytes)"_s;
        QTest::newRow("2 GB") << qint64(2'000'000'000) << u"el límite es"_s << u"the limit is"_s;
    }
    void documents()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, spanish);
        QFETCH(QString, english);
        QVERIFY(m_bench->open(m_bench->demonstration()));
        const size_t before = m_bench->all<Document>().size();
        const QString path = m_bench->path(u"oficio señalado.bin"_s);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(bytes));
        }
        m_bench->goTo(PageId::Library);
        const qint64 memory = memoryInUse();
        bring({path});
        QTRY_VERIFY(!m_bench->said().isEmpty());
        saysIn(spanish, english);
        names(u"oficio señalado.bin"_s);
        QVERIFY(memoryInUse() - memory < 100'000'000);
        QCOMPARE(m_bench->all<Document>().size(), before);
        QVERIFY(!m_bench->jobs().isRunning());
    }

    void aDocumentThatVanishesWhileItIsRead()
    {
        QVERIFY(m_bench->open(m_bench->demonstration()));
        const size_t before = m_bench->all<Document>().size();
        const QString path = m_bench->path(u"se va.bin"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1'400'000'000));
        m_bench->goTo(PageId::Library);
        bring({path});
        QTRY_VERIFY(m_bench->jobs().isRunning() && m_bench->jobs().findChild<QProgressBar *>()->value() > 0);
        // As when the stick is pulled out: nothing more comes.
        QVERIFY(file.resize(1'000'000));
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->said().isEmpty(), 60'000);
        saysIn(u"mientras se leía"_s, u"while it was being read"_s);
        names(u"se va.bin"_s);
        // One that is gone before anybody looks.
        file.remove();
        m_bench->notices().dismiss();
        bring({path});
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->said().isEmpty(), 60'000);
        saysIn(u"no está ahí"_s, u"is not there"_s);
        QCOMPARE(m_bench->all<Document>().size(), before);
        check();
    }

    void aPictureOfAHundredMegapixels()
    {
        QVERIFY(m_bench->open(m_bench->demonstration()));
        const size_t before = m_bench->all<Document>().size();
        m_bench->go(m_bench->firstQuestion());
        m_bench->key(Qt::Key_H);
        // One bit a pixel: 100 megapixels without the memory.
        emit m_bench->visible<DropBox>()->pictureBrought(QImage(10'000, 10'000, QImage::Format_Mono));
        says(u"100 megap"_s);
        saysIn(u"Recorta"_s, u"Cut out the part"_s);
        m_bench->save();
        QCOMPARE(m_bench->all<Document>().size(), before);
    }

    void datesThatCannotBe()
    {
        QVERIFY(m_bench->open(m_bench->demonstration()));
        const Hunt before = m_bench->data().hunt();
        m_bench->goTo(PageId::Prepare, {}, u"dates"_s);
        auto *field = qobject_cast<QLineEdit *>(m_bench->target());
        QVERIFY(field);
        field->selectAll();
        m_bench->type(u"31/02/2026"_s);
        auto *date = qobject_cast<DateEdit *>(field->parentWidget());
        QVERIFY(date);
        m_bench->key(Qt::Key_Tab);
        QVERIFY2(date->problem().contains(in(u"No hay día 31 en el mes 2"_s, u"There is no day 31 in month 2"_s)), qPrintable(date->problem()));
        m_bench->save();
        QCOMPARE(m_bench->data().hunt().startsOn, before.startsOn);
        // What was typed stays to be mended.
        QCOMPARE(field->text(), u"31/02/2026"_s);
    }

    void anAmountWithLetters()
    {
        MoneyEdit amount;
        settleLayout(&amount, {400, 200});
        QSignalSpy settled(&amount, &MoneyEdit::settled);
        amount.field()->setFocus();
        QTest::keyClicks(amount.field(), u"12 mil pesos"_s);
        amount.settle();
        QVERIFY2(amount.problem().contains(in(u"no lleva letras"_s, u"has no letters"_s)), qPrintable(amount.problem()));
        QVERIFY(settled.isEmpty());
        QVERIFY(!amount.value());
        QCOMPARE(amount.text(), u"12 mil pesos"_s);
    }

    void theDiskFillsUpWhileADocumentComesIn()
    {
        FaultVfs &vfs = m_vfs;
        vfs.follow({});
        OpenOptions options;
        options.vfs = vfs.name();
        QVERIFY(m_bench->open(m_bench->demonstration(), options));
        const size_t before = m_bench->all<Document>().size();
        const QString path = m_bench->path(u"grande.bin"_s);
        {
            QByteArray noise(20'000'000, Qt::Uninitialized);
            QRandomGenerator random(3);
            random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
            writeBytes(path, noise);
        }
        m_bench->goTo(PageId::Library);
        vfs.follow({FaultPlan::Kind::DiskFull, 40, 0, 0});
        bring({path});
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->said().isEmpty(), 60'000);
        QVERIFY(vfs.struck());
        saysIn(u"Ya no hay espacio"_s, u"There is no room left"_s);
        QTRY_VERIFY(!m_bench->jobs().isRunning());
        QCOMPARE(m_bench->all<Document>().size(), before);
        vfs.follow({});
        check();
        // With room again the same document comes in.
        bring({path});
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->all<Document>().size(), before + 1, 60'000);
    }

private:
    [[nodiscard]] QString in(const QString &spanish, const QString &english) const { return m_language == u"en" ? english : spanish; }
    void says(const QString &words) const
    {
        QVERIFY2(m_bench->said().contains(words), qPrintable(m_bench->said() + u" | "_s + words));
    }
    void saysIn(const QString &spanish, const QString &english) const { says(in(spanish, english)); }
    /// The sentence names the file, in the quotes of its language.
    void names(const QString &file) const { says(m_language == u"en" ? QString(u'“' + file + u'”') : QString(u'«' + file + u'»')); }
    void refuse(const QString &path)
    {
        QFETCH(QString, spanish);
        QFETCH(QString, english);
        QVERIFY(!m_bench->open(path));
        saysIn(spanish, english);
        names(u"mi tarea ñ.cauce"_s);
        QVERIFY(!m_bench->window->session().workspace());
        QVERIFY(!QFile::exists(path + u".lock"_s));
    }
    void bring(const QStringList &paths)
    {
        m_bench->dialogs.willOpenMany(paths);
        m_bench->press(in(u"Agregar archivos…"_s, u"Add files…"_s));
    }
    void check() const
    {
        const auto problems = m_bench->hunt().store().call<std::vector<CheckProblem>>([](StoreAccess &access) -> Result<std::vector<CheckProblem>> {
            return checkAll(access.db, access.log, access.projection, Job());
        });
        QVERIFY(problems && problems->empty());
    }

    FaultVfs m_vfs; ///< outlives every window
    QString m_language;
    std::unique_ptr<WindowBench> m_bench;
};

QTEST_MAIN(TestBadInput)
#include "tst_bad_input.moc"
