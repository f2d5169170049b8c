// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/faults/fault_vfs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cauce;

/// What waits in memory because it could not be written. (What the window makes of it: tests/ui/shell.)
class TestOutOfReach : public QObject
{
    Q_OBJECT
private slots:
    void whatBuildsOnAnUnwrittenEditWaitsForIt();
};

void TestOutOfReach::whatBuildsOnAnUnwrittenEditWaitsForIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("búsqueda ñ.cauce"));
    const FixedClock clock{1'700'000'000'000};
    QVERIFY(createHunt(path, clock));
    FaultVfs vfs;
    OpenOptions options;
    options.vfs = vfs.name();
    auto opened = openHunt(path, clock, options);
    QVERIFY(opened);
    auto workspace = std::make_unique<Workspace>(std::move(*opened), clock);
    Finding finding;
    finding.id = Id::make(clock);
    finding.text = QStringLiteral("palabras del equipo");
    workspace->setAuthor(Author::make(Role::Team, finding.id, {}, {}));
    QSignalSpy failed(workspace.get(), &Workspace::editFailed);
    QSignalSpy within(workspace.get(), &Workspace::withinReach);
    // The making of the record fails and the next edit could be written: it must not come to stand alone.
    vfs.follow({FaultPlan::Kind::IoError, 1, 0, 0});
    workspace->apply(DraftEdit("create").create(finding));
    workspace->apply(DraftEdit("set").set(finding.id, &Finding::whereLooked, QStringLiteral("y más")));
    workspace->flush();
    QCoreApplication::sendPostedEvents();
    QVERIFY(vfs.struck());
    QVERIFY(workspace->hasUnwritten());
    QCOMPARE(workspace->data().find<Finding>(finding.id)->text, finding.text);
    Finding other;
    other.id = Id::make(clock);
    workspace->apply(DraftEdit("create").create(other));
    QTRY_VERIFY(!workspace->hasUnwritten());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(within.size(), 1);
    workspace.reset();
    opened = openHunt(path, clock);
    QVERIFY(opened);
    QCOMPARE(opened->data->find<Finding>(finding.id)->text, finding.text);
    QCOMPARE(opened->data->find<Finding>(finding.id)->whereLooked, QStringLiteral("y más"));
    QCOMPARE(opened->data->table(recordTypeIndex("finding")).meta(finding.id).ownerRole, Role::Team);
}

QTEST_GUILESS_MAIN(TestOutOfReach)
#include "tst_out_of_reach.moc"
