// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/folder_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cauce;

class TestFolderFiles : public QObject
{
    Q_OBJECT
private slots:
    void aFolderSaysWhatItLeavesOut()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("sub")));
        for (const char *name : {"d.csv", "b.csv", "a.csv", "c.csv", "sub/e.csv"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x\n") == 2);
        }
        const FolderFiles some = filesIn(folder.path(), 2);
        QCOMPARE(some.paths, (QStringList{folder.filePath(QStringLiteral("a.csv")), folder.filePath(QStringLiteral("b.csv"))}));
        QVERIFY(some.leftOut >= 3);
        QCOMPARE(filesIn(folder.filePath(QStringLiteral("sub")), 2).leftOut, qsizetype(0));
    }
};

QTEST_GUILESS_MAIN(TestFolderFiles)
#include "tst_folder_files.moc"
