// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hunt/hunt_bench.h"

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

/// Tab from `first` on, as long as it goes on within `form`.
std::vector<QWidget *> stopsFrom(HuntBench &bench, QWidget *form, QWidget *first)
{
    std::vector<QWidget *> stops;
    QWidget *at = first;
    at->setFocus();
    while (at && form->isAncestorOf(at) && std::find(stops.begin(), stops.end(), at) == stops.end()) {
        stops.push_back(at);
        QTest::keyClick(at, Qt::Key_Tab);
        QCoreApplication::processEvents();
        at = bench.window.focusWidget();
    }
    return stops;
}

QString nameOf(const QWidget *stop)
{
    const auto *button = qobject_cast<const QAbstractButton *>(stop);
    return stop->accessibleName().isEmpty() && button ? button->text() : stop->accessibleName();
}

/// Whether `b` is read after `a`: below it, or at its right, where blocks that stand side by side may begin higher.
bool isReadAfter(const QWidget *a, const QWidget *b)
{
    constexpr int kLine = 16;
    const QPoint from = a->mapToGlobal(QPoint());
    const QPoint to = b->mapToGlobal(QPoint());
    return to.y() > from.y() - kLine || (to.x() > from.x() + kLine && to.y() > from.y() - 4 * kLine);
}

} // namespace

/// Tab goes through a form as it is read: line by line, whatever was made later than the rest.
class TestTabOrder : public QObject
{
    Q_OBJECT
private slots:
    void asItIsRead_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("last");
        QTest::newRow("a step") << u"a step"_s << u"Save the step"_s;
        QTest::newRow("a new finding") << u"a new finding"_s << u"Save the finding"_s;
        QTest::newRow("two amounts and evidence") << u"a finding with two amounts and evidence"_s << u"Done"_s;
        QTest::newRow("not found") << u"not found"_s << u"Save"_s;
    }
    void asItIsRead()
    {
        QFETCH(QString, form);
        HuntBench bench;
        bench.goTo(bench.team, bench.questions[2]);
        if (form == u"a finding with two amounts and evidence") {
            const Finding finding = bench.put<Finding>([&](Finding &made) {
                made.question = bench.questions[2];
                made.text = u"Se pagó en dos partes"_s;
                made.result = RouteResult::Found;
            });
            for (const char *number : {"10", "20"}) {
                Amount amount;
                amount.id = Id::make(bench.clock);
                amount.finding = finding.id;
                amount.money = Money{*Decimal::fromPlain(QString::fromLatin1(number)), u"MXN"_s, 1};
                bench.workspace->apply(DraftEdit("create").create(amount));
            }
            Evidence evidence;
            evidence.id = Id::make(bench.clock);
            evidence.finding = finding.id;
            evidence.url = u"https://ejemplo.invalid/"_s;
            bench.workspace->apply(DraftEdit("create").create(evidence));
            bench.openRecord(finding.id);
        } else {
            bench.key(form == u"a step" ? Qt::Key_P : form == u"not found" ? Qt::Key_N : Qt::Key_H);
        }
        settleLayout(&bench.window, kUsual);
        QWidget *first = bench.window.focusWidget();
        QVERIFY(first);
        QWidget *panel = first;
        while (panel && !panel->inherits("cauce::PanelFrame"))
            panel = panel->parentWidget();
        QVERIFY(panel);
        const std::vector<QWidget *> stops = stopsFrom(bench, panel, first);
        QStringList names;
        for (const QWidget *stop : stops)
            names << nameOf(stop);
        QFETCH(QString, last);
        QVERIFY2(names.contains(last), qPrintable(names.join(u", "_s)));
        for (size_t i = 1; i < stops.size(); ++i)
            QVERIFY2(isReadAfter(stops[i - 1], stops[i]), qPrintable(u"\"%1\" after \"%2\""_s.arg(nameOf(stops[i]), nameOf(stops[i - 1]))));
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
