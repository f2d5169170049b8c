// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
