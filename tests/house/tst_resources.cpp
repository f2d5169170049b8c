// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString sourceDir()
{
    return QStringLiteral(CAUCE_SOURCE_DIR);
}

QByteArray sqliteFile(const QByteArray &applicationId)
{
    QByteArray bytes(100, '\0');
    bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    bytes.replace(68, 4, applicationId);
    return bytes;
}

} // namespace

/// What stands under resources/ can be read: JSON by Qt, our file type by the desktop.
class ResourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void jsonParses();
    void huntIsKnownByItsName();
    void huntIsKnownByItsContent();
    void otherDatabasesAreNotHunts();

private:
    [[nodiscard]] QString typeOf(const QString &name, const QByteArray &content, QMimeDatabase::MatchMode mode) const;

    QTemporaryDir m_data;
};

void ResourcesTest::initTestCase()
{
    // The desktop's own types stand in the same folder, as once installed; ours must win over plain SQLite.
    QVERIFY(m_data.isValid());
    const QString packages = m_data.filePath(u"mime/packages"_s);
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(sourceDir() + u"/resources/linux/org.cauce.Cauce.mime.xml"_s, packages + u"/cauce.xml"_s));
    const QString known = u"/usr/share/mime/packages/freedesktop.org.xml"_s;
    if (!QFile::exists(known))
        QSKIP("the desktop's own file types (shared-mime-info) are not installed");
    QVERIFY(QFile::copy(known, packages + u"/freedesktop.org.xml"_s));
    qputenv("XDG_DATA_HOME", m_data.filePath(u"none"_s).toUtf8());
    qputenv("XDG_DATA_DIRS", m_data.path().toUtf8());
}

void ResourcesTest::jsonParses()
{
    QDirIterator it(sourceDir() + u"/resources"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    QStringList wrong;
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QJsonParseError error;
        QJsonDocument::fromJson(file.readAll(), &error);
        if (error.error != QJsonParseError::NoError)
            wrong << u"%1: %2 at byte %3"_s.arg(file.fileName(), error.errorString()).arg(error.offset);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QString ResourcesTest::typeOf(const QString &name, const QByteArray &content, QMimeDatabase::MatchMode mode) const
{
    const QString path = m_data.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return file.errorString();
    file.close();
    return QMimeDatabase().mimeTypeForFile(path, mode).name();
}

void ResourcesTest::huntIsKnownByItsName()
{
    QCOMPARE(typeOf(u"búsqueda de ñandú.cauce"_s, {}, QMimeDatabase::MatchExtension), u"application/x-cauce"_s);
}

void ResourcesTest::huntIsKnownByItsContent()
{
    QCOMPARE(typeOf(u"no-ending"_s, sqliteFile("CAUC"), QMimeDatabase::MatchContent), u"application/x-cauce"_s);
}

void ResourcesTest::otherDatabasesAreNotHunts()
{
    QCOMPARE(typeOf(u"other"_s, sqliteFile("GPKG"), QMimeDatabase::MatchContent), u"application/vnd.sqlite3"_s);
}

QTEST_GUILESS_MAIN(ResourcesTest)
#include "tst_resources.moc"
