// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/job.h"

#include <QTest>
#include <thread>

using namespace cauce;

class TestJob : public QObject
{
    Q_OBJECT
private slots:
    void whoListensHearsOfTheCancel()
    {
        const Job job;
        int heard = 0;
        auto listening = job.whenCancelled([&] { ++heard; });
        QCOMPARE(heard, 0);
        const Job copy = job;
        copy.cancel();
        QVERIFY(job.isCancelled());
        QCOMPARE(heard, 1);
        // Who comes too late hears at once.
        int late = 0;
        auto another = job.whenCancelled([&] { ++late; });
        QCOMPARE(late, 1);
    }

    void whoStoppedListeningHearsNothing()
    {
        const Job job;
        int heard = 0;
        job.whenCancelled([&] { ++heard; }).reset();
        {
            const auto listening = job.whenCancelled([&] { ++heard; });
        }
        job.cancel();
        QCOMPARE(heard, 0);
    }

    void whoGoesWaitsForWhatRuns()
    {
        for (int round = 0; round < 200; ++round) {
            const Job job;
            auto alive = std::make_unique<int>(0);
            auto listening = job.whenCancelled([&] { ++*alive; });
            std::thread cancelling([&] { job.cancel(); });
            listening.reset();
            alive.reset();
            cancelling.join();
        }
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
