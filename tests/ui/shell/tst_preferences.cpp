// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cauce;
using namespace Qt::StringLiterals;

/// What a person chose on this laptop comes back, and is written without the window waiting for the disk.
class TestPreferences : public QObject
{
    Q_OBJECT
private slots:
    void whatWasChosenComesBack()
    {
        const QTemporaryDir dir;
        const Id hunt = Id::fromString(u"01890000-0000-7000-8000-000000000001"_s).value_or(Id());
        const Id team = Id::fromString(u"01890000-0000-7000-8000-000000000002"_s).value_or(Id());
        QVERIFY(!hunt.isNull() && !team.isNull());
        QByteArray salt;
        {
            Preferences chosen(path(dir));
            QCOMPARE(chosen.language(), u"es_MX"_s);
            QCOMPARE(chosen.role(), Role::Facilitation);
            QCOMPARE(chosen.textScale(), 1.0);
            chosen.setLanguage(u"en"_s);
            chosen.setRole(Role::Team);
            chosen.setTextScale(1.5);
            chosen.setTeamIn(hunt, team);
            chosen.setAuthorName(u"Ñandú"_s);
            salt = chosen.authorSalt();
            QCOMPARE(chosen.language(), u"en"_s);
        }
        Preferences again(path(dir));
        QCOMPARE(again.language(), u"en"_s);
        QCOMPARE(again.role(), Role::Team);
        QCOMPARE(again.textScale(), 1.5);
        QCOMPARE(again.teamIn(hunt), team);
        QCOMPARE(again.authorName(), u"Ñandú"_s);
        QCOMPARE(again.authorSalt(), salt);
        QCOMPARE(salt.size(), 16);
    }

    void eightRecentHuntsTheLastFirst()
    {
        const QTemporaryDir dir;
        {
            Preferences chosen(path(dir));
            for (int i = 0; i < 12; ++i)
                chosen.remember({u"/mis búsquedas/%1.cauce"_s.arg(i), u"Búsqueda %1"_s.arg(i), i, 2 * i, moment(i)});
            chosen.remember({u"/mis búsquedas/7.cauce"_s, u"Otra vez"_s, 1, 2, moment(99)});
            chosen.forget(u"/mis búsquedas/9.cauce"_s);
            chosen.flush();
            QVERIFY(!bytesOf(path(dir)).contains("9.cauce"));
        }
        const QList<RecentHunt> recents = Preferences(path(dir)).recents();
        QCOMPARE(recents.size(), 7);
        QCOMPARE(recents[0].title, u"Otra vez"_s);
        QCOMPARE(recents[0].openedAt, moment(99));
        QCOMPARE(recents[1].title, u"Búsqueda 11"_s);
        QCOMPARE(recents[1].challenges, 11);
        QCOMPARE(recents[6].title, u"Búsqueda 4"_s);
    }

    void aFileThatSaysTooMuch()
    {
        const QTemporaryDir dir;
        QFile file(path(dir));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\ntextScale=90\nlanguage=xx\nrole=reina\nauthorSalt=zz\n[recent]\nsize=2000000000\n1\\path=/a.cauce\n");
        file.close();
        Preferences chosen(path(dir));
        QCOMPARE(chosen.textScale(), 2.0);
        QCOMPARE(chosen.language(), u"es_MX"_s);
        QCOMPARE(chosen.role(), Role::Facilitation);
        QCOMPARE(chosen.authorSalt().size(), 16);
        QCOMPARE(chosen.recents().size(), 1);
        QCOMPARE(chosen.recents().front().path, u"/a.cauce"_s);
    }

    void whereNothingCanBeWrittenItHoldsForThisTime()
    {
        Preferences chosen(u"/dev/null/settings.ini"_s);
        chosen.setLanguage(u"en"_s);
        chosen.flush();
        QCOMPARE(chosen.language(), u"en"_s);
    }

private:
    static QString path(const QTemporaryDir &dir) { return dir.filePath(u"settings.ini"_s); }
    static QDateTime moment(int minute) { return QDateTime(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC).addSecs(60 * minute); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
