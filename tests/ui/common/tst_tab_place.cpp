// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_page.h"
#include "ui/common/chips.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

/// What is made after its neighbours still comes between them when one goes on with Tab.
class TestTabPlace final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }

    void chipsComeWhereTheyStand()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *row = new ChipRow;
        auto *last = new QLineEdit;
        for (QWidget *each : QList<QWidget *>{first, row, last})
            column->addWidget(each);
        settleLayout(&window, {400, 200});
        window.activateWindow();
        const auto texts = [&] {
            QStringList all;
            first->setFocus();
            for (int i = 0; i < 4; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                const auto *chip = qobject_cast<Chip *>(QApplication::focusWidget());
                all << (chip ? chip->text() : QApplication::focusWidget() == last ? u"last"_s : u"first"_s);
            }
            return all;
        };
        row->setChips({{u"a"_s, u"A"_s, ChipState::Open, Chip::Removal::Fixed}, {u"b"_s, u"B"_s, ChipState::Open, Chip::Removal::Fixed}});
        QCOMPARE(texts(), (QStringList{u"A"_s, u"B"_s, u"last"_s, u"first"_s}));
        row->setChips({{u"c"_s, u"C"_s, ChipState::Open, Chip::Removal::Fixed}, {u"b"_s, u"B"_s, ChipState::Done, Chip::Removal::Fixed}});
        QCOMPARE(texts(), (QStringList{u"C"_s, u"B"_s, u"last"_s, u"first"_s}));
    }
};

QTEST_MAIN(TestTabPlace)
#include "tst_tab_place.moc"
