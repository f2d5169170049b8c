// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"
#include "core/storage/sqlite.h"
#include "tests/ui/shell/window_bench.h"

#include <QAbstractButton>
#include <QFile>
#include <QTest>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

/// Overwrites with zeros, as a bad sector of a USB stick reads.
void blank(const QString &path, qint64 from, qint64 bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(QByteArray(bytes, '\0')), bytes);
}

QAbstractButton *action(const WindowBench &bench, const QString &words)
{
    for (QAbstractButton *button : bench.notices().findChildren<QAbstractButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

} // namespace

/// A damaged file: the window says so, offers to bring back what can be read, and goes on in what came of it.
class TestRecovery final : public QObject
{
    Q_OBJECT
private slots:
    void aDamagedFileIsBroughtBackInANewOne()
    {
        WindowBench bench;
        const QString damaged = bench.demonstration(u"dañada.cauce"_s);
        QVERIFY(bench.open(damaged));
        const size_t findings = bench.all<Finding>().size();
        bench.window->session().close();
        bench.window->session().closed().wait();
        // The page that says where every table is.
        blank(damaged, 100, 3900);
        QFile before(damaged);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray asItWas = before.readAll();

        QVERIFY(!bench.open(damaged));
        QAbstractButton *recover = action(bench, u"Recover what can be read…"_s);
        QVERIFY(recover);
        const QString out = bench.path(u"recuperada ñ.cauce"_s);
        bench.dialogs.willSave(out);
        recover->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.window->session().workspace(), 60'000);
        QCOMPARE(bench.hunt().path(), out);
        QCOMPARE(bench.all<Finding>().size(), findings);
        QVERIFY2(bench.notices().words().contains(u"recuperada ñ.cauce"_s), qPrintable(bench.notices().words()));
        before.seek(0);
        QCOMPARE(before.readAll(), asItWas);
    }

    void whatOpensAndIsNotWholeIsBroughtBackToo()
    {
        WindowBench bench;
        const QString damaged = bench.demonstration(u"a medias.cauce"_s);
        QVERIFY(bench.open(damaged));
        QStringList names;
        for (const Team *team : bench.all<Team>())
            names << team->name;
        bench.window->session().close();
        bench.window->session().closed().wait();
        {
            // Tables that are made from the edits say something else, and some rows of them are gone.
            Connection db(damaged, Connection::Mode::ReadWrite);
            db.exec("UPDATE team SET name = 'Otro'; DELETE FROM finding WHERE id IN (SELECT id FROM finding LIMIT 10);"
                    "INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 0)");
        }
        QVERIFY(bench.open(damaged));
        QVERIFY2(bench.said().contains(u"the check found"_s), qPrintable(bench.said()));
        QCOMPARE(bench.all<Team>().front()->name, u"Otro"_s);
        QAbstractButton *recover = action(bench, u"Recover what can be read…"_s);
        QVERIFY(recover);
        const QString out = bench.path(u"entera.cauce"_s);
        bench.dialogs.willSave(out);
        recover->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.window->session().workspace() && bench.hunt().path() == out, 60'000);
        QStringList recovered;
        for (const Team *team : bench.all<Team>())
            recovered << team->name;
        QCOMPARE(recovered, names);
        QVERIFY(bench.said().contains(u"entera.cauce"_s));
        const auto problems = bench.hunt().store().call<std::vector<CheckProblem>>([](StoreAccess &access) -> Result<std::vector<CheckProblem>> {
            return checkAll(access.db, access.log, access.projection, Job());
        });
        QVERIFY(problems.has_value());
        QVERIFY(problems->empty());
    }
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
