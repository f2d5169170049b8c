// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/suppress.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cauce;
using namespace Qt::StringLiterals;

/// What is suppressed leaves the memory of an open workspace too, so that no undo brings it back.
class TestForgetting : public QObject
{
    Q_OBJECT
private slots:
    void suppressingEmptiesMemoryDraftsAndUndo()
    {
        QTemporaryDir dir;
        const FixedClock clock(1'700'000'000'000);
        auto made = createHunt(dir.filePath(u"a.cauce"_s), clock);
        QVERIFY(made.has_value());
        Workspace workspace(std::move(*made), clock);
        workspace.setAuthor(Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s));
        Member member;
        member.id = Id::make(clock);
        member.name = u"Nadia Oropeza"_s;
        workspace.apply(DraftEdit("create").create(member));
        workspace.apply(DraftEdit("set").set(member.id, &Member::name, u"Otra"_s));
        workspace.keepDraft(u"nota"_s, "habló Nadia Oropeza");
        workspace.flush();
        QCoreApplication::sendPostedEvents();
        QVERIFY(workspace.canUndo());

        std::optional<Result<SuppressionReport>> report;
        workspace.suppress(
            [&](StoreAccess &access) {
                return suppressValue(access, {member.id, "member", "name"}, {workspace.author(), u"datos personales"_s, {}});
            },
            [&](Result<SuppressionReport> got) { report = std::move(got); });
        workspace.flush();
        QCoreApplication::sendPostedEvents();
        QVERIFY(report && report->has_value());
        QVERIFY(!workspace.canUndo() && !workspace.canRedo());
        QVERIFY(workspace.drafts().isEmpty());
        QCOMPARE(workspace.data().find<Member>(member.id)->name, QString());
        QCOMPARE(workspace.data().all<Redaction>().size(), size_t(1));
        QFile file(workspace.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Nadia"));
    }
};

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
