// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/report_choices.h"

#include "core/base/clock.h"
#include "core/workspace/places.h"

#include <QtTest>

#include <ctime>

using namespace cauce;
using namespace Qt::StringLiterals;

class TestReportChoices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("TZ", "America/Hermosillo");
        tzset();
    }

    void theDayIsThatOfThePlace()
    {
        const FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch());
        const auto choices = reportChoices(HuntData(), report::Language::Spanish, clock);
        QVERIFY(choices.has_value());
        QCOMPARE(choices->preparedOn, QDate(2026, 3, 1));
    }

    void thePlaceAsTypedElseAfterItsKeys()
    {
        Hunt hunt;
        QCOMPARE(placeInWords(hunt), QString());
        hunt.stateKey = u"26"_s;
        QCOMPARE(placeInWords(hunt), u"Sonora"_s);
        hunt.municipalityKey = u"003"_s;
        QCOMPARE(placeInWords(hunt), u"Álamos, Sonora"_s);
        hunt.municipalityKey = u"999"_s;
        QCOMPARE(placeInWords(hunt), u"Sonora"_s);
        hunt.placeName = u" El valle "_s;
        QCOMPARE(placeInWords(hunt), u"El valle"_s);
        hunt = {};
        hunt.stateKey = u"99"_s;
        QCOMPARE(placeInWords(hunt), QString());
    }
};

QTEST_GUILESS_MAIN(TestReportChoices)
#include "tst_report_choices.moc"
