// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/document_import.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cauce;
using namespace Qt::StringLiterals;

/// A document that is saved outside the hunt is whole, or what was there before is.
class TestSavedDocuments : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void replacesWhatIsThere();
    void cancelled();
    void damaged_data();
    void damaged();
    void notInThisCopy();
    void neverOverTheHunt();
    void noSuchFolder();

private:
    QString huntPath() const { return m_dir->filePath(u"búsqueda ñ.cauce"_s); }
    QString target() const { return m_dir->filePath(u"oficio.pdf"_s); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<Workspace> open();
    std::optional<Result<>> save(Workspace &workspace, const Digest &sha, const QString &path, const Job &job = Job());
    /// What was at `target()` is there still, and nothing else has come.
    void verifyUntouched();

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{1'700'000'000'000};
    QByteArray m_bytes;
};

void TestSavedDocuments::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(createHunt(huntPath(), m_clock).has_value());
    m_bytes.clear();
    for (qint64 i = 0; m_bytes.size() < 2 * Contents::kPieceBytes + 5; ++i)
        m_bytes += QByteArray::number(i * 7919 % 100'003);
    auto workspace = open();
    bool isIn = false;
    DocumentImport::addBytes(*workspace, m_bytes, u"oficio.pdf"_s, {}, Job(), [&](const Result<Id> &added) { isIn = added.has_value(); });
    QTRY_VERIFY(isIn);
    workspace.reset();
    QFile file(target());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("lo de antes");
}

std::unique_ptr<Workspace> TestSavedDocuments::open()
{
    auto opened = openHunt(huntPath(), m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    auto workspace = std::make_unique<Workspace>(std::move(*opened), m_clock);
    workspace->setAuthor(Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s));
    return workspace;
}

std::optional<Result<>> TestSavedDocuments::save(Workspace &workspace, const Digest &sha, const QString &path, const Job &job)
{
    std::optional<Result<>> answer;
    saveDocument(workspace, sha, path, job, [&](const Result<> &saved) { answer = saved; });
    for (int i = 0; i < 600 && !answer; ++i)
        QTest::qWait(50);
    return answer;
}

void TestSavedDocuments::verifyUntouched()
{
    QCOMPARE(bytesOf(target()), QByteArray("lo de antes"));
    QCOMPARE(QDir(m_dir->path()).entryList({u"oficio*"_s}, QDir::Files | QDir::Hidden), QStringList{u"oficio.pdf"_s});
}

void TestSavedDocuments::replacesWhatIsThere()
{
    auto workspace = open();
    const auto saved = save(*workspace, sha256(m_bytes), target());
    QVERIFY(saved && saved->has_value());
    QVERIFY(bytesOf(target()) == m_bytes);
    QCOMPARE(QDir(m_dir->path()).entryList({u"oficio*"_s}, QDir::Files | QDir::Hidden), QStringList{u"oficio.pdf"_s});
}

void TestSavedDocuments::cancelled()
{
    auto workspace = open();
    const Job job;
    job.cancel();
    const auto saved = save(*workspace, sha256(m_bytes), target(), job);
    QVERIFY(saved && !*saved);
    QCOMPARE(saved->error().code, ErrorCode::Cancelled);
    verifyUntouched();
}

void TestSavedDocuments::damaged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a piece is gone") << QByteArray("DELETE FROM piece WHERE k = 1");
    QTest::newRow("pieces changed places")
        << QByteArray("UPDATE piece SET k = 9 WHERE k = 0; UPDATE piece SET k = 0 WHERE k = 1; UPDATE piece SET k = 1 WHERE k = 9");
    QTest::newRow("another size") << QByteArray("UPDATE content SET size = size + 1");
    QTest::newRow("a smaller size") << QByteArray("UPDATE content SET size = size - 1");
}

void TestSavedDocuments::damaged()
{
    QFETCH(QByteArray, sql);
    {
        Connection db(huntPath(), Connection::Mode::ReadWrite);
        db.exec(sql.constData());
    }
    auto workspace = open();
    const auto saved = save(*workspace, sha256(m_bytes), target());
    QVERIFY(saved && !*saved);
    QCOMPARE(saved->error().code, ErrorCode::Damaged);
    verifyUntouched();
}

void TestSavedDocuments::notInThisCopy()
{
    auto workspace = open();
    const auto saved = save(*workspace, sha256("otra cosa"), target());
    QVERIFY(saved && !*saved);
    QCOMPARE(saved->error().code, ErrorCode::NotFound);
    verifyUntouched();
}

void TestSavedDocuments::neverOverTheHunt()
{
    auto workspace = open();
    QVERIFY(QFile::link(huntPath(), m_dir->filePath(u"enlace"_s)));
    for (const QString &path : {huntPath(), m_dir->filePath(u"enlace"_s)}) {
        const auto saved = save(*workspace, sha256(m_bytes), path);
        QVERIFY(saved && !*saved);
        QCOMPARE(saved->error().code, ErrorCode::AlreadyExists);
    }
    workspace.reset();
    QVERIFY(open()->store().wasClosedCleanly());
}

void TestSavedDocuments::noSuchFolder()
{
    auto workspace = open();
    const auto saved = save(*workspace, sha256(m_bytes), m_dir->filePath(u"no hay/oficio.pdf"_s));
    QVERIFY(saved && !*saved);
    QVERIFY(saved->error().code == ErrorCode::Io || saved->error().code == ErrorCode::ReadOnly);
}

QTEST_GUILESS_MAIN(TestSavedDocuments)
#include "tst_saved_documents.moc"
