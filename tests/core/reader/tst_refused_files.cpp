// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/kind.h"
#include "core/reader/reader.h"
#include "core/reader/text.h"

#include <QDirIterator>
#include <QTest>

using namespace cauce;

/// Real files that are neither PDF nor picture: refused, and the plain ones read as text.
class TestRefusedFiles : public QObject
{
    Q_OBJECT

private slots:
    void realFiles();
};

void TestRefusedFiles::realFiles()
{
    QString folder = qEnvironmentVariable("CAUCE_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(CAUCE_SOURCE_DIR "/../shared/data");
    if (!QDir(folder).exists())
        QSKIP("the real sample data is not here");
    const Reader reader(QStringLiteral(CAUCE_READER_CHILD));
    int files = 0;
    int texts = 0;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const auto source = ByteSource::ofFile(path);
        QVERIFY2(source, qPrintable(path));
        if (source->size() == 0) {
            QCOMPARE(reader.open(*source).error(), fail(ErrorCode::Empty, path));
            QCOMPARE(readText(*source).error(), fail(ErrorCode::Empty, path));
            continue;
        }
        ++files;
        const auto head = source->read(0, std::min<qint64>(source->size(), 1024));
        QVERIFY(head);
        const DocumentKind kind = kindOf(*head);
        QVERIFY2(kind == DocumentKind::Text || kind == DocumentKind::Other, qPrintable(path));
        auto session = reader.open(*source);
        QVERIFY2(session, qPrintable(path));
        const auto info = session->pdfInfo();
        QVERIFY2(!info && info.error() == fail(ErrorCode::Unsupported, path), qPrintable(path));
        const auto picture = session->picture({100, 100});
        QVERIFY2(!picture && picture.error() == fail(ErrorCode::Unsupported, path), qPrintable(path));
        const auto text = readText(*source);
        if (text) {
            ++texts;
            QVERIFY2(!text->text.isEmpty() || source->size() < 4, qPrintable(path));
        } else {
            QCOMPARE(text.error(), fail(ErrorCode::Unsupported, path));
        }
        if (path.endsWith(QLatin1String(".xlsx")) || path.endsWith(QLatin1String(".zip")))
            QVERIFY2(!text, qPrintable(path));
        if (path.endsWith(QLatin1String(".json")))
            QVERIFY2(text, qPrintable(path));
    }
    qInfo("%d files, %d of them text", files, texts);
    QVERIFY(files > 0);
    QVERIFY(texts > 0);
}

QTEST_GUILESS_MAIN(TestRefusedFiles)
#include "tst_refused_files.moc"
