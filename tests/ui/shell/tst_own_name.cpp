// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/window_bench.h"

#include <QAction>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

/// What the history calls who works here.
class TestOwnName final : public QObject
{
    Q_OBJECT
private slots:
    void aNameIsGivenAndTakenBack()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        QCOMPARE(bench.hunt().author().name.value_or(QString()), QString());
        const auto ask = [&](const std::optional<QString> &answer) {
            bench.dialogs.willType(answer);
            bench.key(Qt::Key_K, Qt::ControlModifier);
            bench.type(u"your name or"_s);
            bench.key(Qt::Key_Return);
            QTest::qWait(1);
        };
        ask(u" Colibrí  Azul "_s);
        QCOMPARE(bench.preferences.authorName(), u"Colibrí Azul"_s);
        QCOMPARE(bench.hunt().author().name, u"Colibrí Azul"_s);
        // Nothing else about who works here changes.
        QCOMPARE(bench.hunt().author().role, Role::Facilitation);
        ask(std::nullopt);
        QCOMPARE(bench.hunt().author().name, u"Colibrí Azul"_s);
        // The menu has it as well, and empty is an answer.
        bench.dialogs.willType(QString());
        QAction *entry = nullptr;
        for (QAction *action : bench.window->findChildren<QAction *>()) {
            if (action->text() == u"Your name or pseudonym…")
                entry = action;
        }
        QVERIFY(entry);
        entry->trigger();
        QTRY_COMPARE(bench.hunt().author().name, QString());
        QCOMPARE(bench.preferences.authorName(), QString());
    }
};

QTEST_MAIN(TestOwnName)
#include "tst_own_name.moc"
