// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/hunt_builder.h"
#include "ui/common/record_words.h"
#include "ui/prepare/start_plan.h"
#include "ui/prepare/timetable_report.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const report::Runs &runs)
{
    QString words;
    for (const report::Run &run : runs)
        words += run.text;
    return words;
}

/// The rows of the printed days, each after the heading of its day.
QStringList printed(const HuntData &data)
{
    QStringList lines;
    QString heading;
    for (const report::Block &block : TimetableReport::of(data).blocks) {
        if (const auto *head = std::get_if<report::Heading>(&block))
            heading = head->text;
        else if (const auto *table = std::get_if<report::Table>(&block); table && heading != u"The teams")
            for (const report::TableRow &row : table->rows) {
                QStringList cells{heading};
                for (const report::Cell &cell : row.cells)
                    cells << wordsOf(cell.runs);
                lines << cells.join(u" | "_s);
            }
    }
    return lines;
}

} // namespace

class TestTimetable final : public QObject
{
    Q_OBJECT
private slots:
    void whatIsPrintedIsWhatWasProposed()
    {
        for (qint64 minutes = 2 * 60; minutes <= 72 * 60; minutes += 15) {
            HuntBuilder hunt;
            Hunt root;
            root.startsOn = QDate(2026, 9, 12);
            hunt.put(root);
            StartWish wish;
            wish.people = 12;
            wish.laptops = 4;
            wish.minutes = minutes;
            wish.startTime = u"08:30"_s;
            const auto proposal = StartPlan::propose(hunt.data, hunt.clock(), {}, wish);
            QVERIFY(proposal.has_value());
            hunt.apply(proposal->edit);
            QStringList proposed;
            const int last = proposal->plan.timetable.back().day;
            qint64 all = 0;
            for (const TimeBlock &block : proposal->plan.timetable) {
                const QString day = last == 0
                    ? u"The day"_s
                    : u"Day %1: %2"_s.arg(QString::number(block.day + 1), QLocale().toString(QDate(2026, 9, 12).addDays(block.day), QLocale::LongFormat));
                const QString from = TimetableReport::clock(wish.startTime, block.startMinute);
                const QString to = TimetableReport::clock(wish.startTime, block.startMinute + block.minutes);
                proposed << u"%1 | %2 to %3 | %4 | %5"_s.arg(day, from, to, TimetableReport::wordOf(block.kind), RecordWords::minutes(block.minutes));
                all += block.minutes;
                QVERIFY2(from < to, "no day runs past midnight");
            }
            QCOMPARE(all, minutes);
            QCOMPARE(printed(hunt.data), proposed);
        }
    }

    void thePlaceIsThatOfTheKeysWhereNobodyTypedOne()
    {
        HuntBuilder hunt;
        Hunt root;
        root.stateKey = u"26"_s;
        root.municipalityKey = u"003"_s;
        root.minutes = 240;
        hunt.put(root);
        const report::Document sheet = TimetableReport::of(hunt.data);
        QCOMPARE(wordsOf(sheet.meta.front().value), u"Álamos, Sonora"_s);
    }

    void peopleOfTheSheetAreSpreadByTheirSkills()
    {
        HuntBuilder hunt;
        StartWish wish;
        wish.people = 8;
        wish.laptops = 2;
        wish.minutes = 240;
        for (int i = 0; i < 6; ++i) {
            Member person;
            person.pseudonym = u"P%1"_s.arg(i);
            person.numbers = i < 2 ? 3 : 0;
            wish.sheet.push_back(person);
        }
        wish.sheet[0].role = MemberRole::Reporting;
        auto proposal = StartPlan::propose(hunt.data, hunt.clock(), {}, wish);
        QVERIFY(proposal.has_value());
        hunt.apply(proposal->edit);
        QCOMPARE(hunt.data.all<Team>().size(), size_t(2));
        const auto named = [&] { return hunt.data.all<Member>().where([](const Member &each) { return !each.isSeat(); }); };
        QCOMPARE(named().size(), size_t(6));
        QVERIFY2(hunt.data.all<Member>().size() == 8, "two places for who is not on the list");
        std::set<Id> skilled;
        for (const Member *each : named()) {
            if (each->numbers == 3)
                skilled.insert(each->team);
            if (each->pseudonym == u"P0")
                QCOMPARE(each->role, MemberRole::Reporting);
        }
        QCOMPARE(skilled.size(), size_t(2));

        // Once more, with two who were not on the list: they get the places that are free.
        wish.sheet.clear();
        for (int i = 6; i < 8; ++i) {
            Member person;
            person.pseudonym = u"P%1"_s.arg(i);
            wish.sheet.push_back(person);
        }
        proposal = StartPlan::propose(hunt.data, hunt.clock(), {}, wish);
        QVERIFY(proposal.has_value());
        hunt.apply(proposal->edit);
        QCOMPARE(named().size(), size_t(8));
    }
};

QTEST_MAIN(TestTimetable)
#include "tst_timetable.moc"
