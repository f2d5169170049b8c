// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/current_stack.h"
#include "ui/common/in_turns.h"

#include <QAbstractEventDispatcher>
#include <QTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

/// Which turn of the event loop this is.
class TurnCount
{
public:
    TurnCount()
    {
        QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &m_context, [this] { ++m_turn; });
    }
    [[nodiscard]] int now() const { return m_turn; }

private:
    QObject m_context;
    int m_turn = 0;
};

} // namespace

class TestInTurns final : public QObject
{
    Q_OBJECT
private slots:
    void eachPartHasATurnOfItsOwn()
    {
        TurnCount count;
        InTurns one, other;
        QStringList done;
        QList<int> turns;
        const auto part = [&](const QString &name) {
            return [&, name] {
                done << name;
                turns << count.now();
            };
        };
        one.start({part(u"a"_s), part(u"b"_s), part(u"c"_s)});
        other.start({part(u"x"_s), part(u"y"_s)});
        QVERIFY(done.isEmpty());
        QTRY_VERIFY(one.isDone() && other.isDone());
        QCOMPARE(QStringList(done.filter(QRegularExpression(u"[abc]"_s))), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(QStringList(done.filter(QRegularExpression(u"[xy]"_s))), QStringList({u"x"_s, u"y"_s}));
        QCOMPARE(QSet<int>(turns.begin(), turns.end()).size(), 5);
    }

    void whatIsLeftCanBeDoneAtOnceOrDropped()
    {
        InTurns turns;
        QString done;
        const auto part = [&](QChar name) { return [&done, name] { done += name; }; };
        turns.start({part(u'a'), part(u'b')});
        turns.finish();
        QCOMPARE(done, u"ab"_s);
        turns.start({part(u'c')});
        turns.start({part(u'd')});
        QTRY_VERIFY(turns.isDone());
        QCOMPARE(done, u"abd"_s);
        turns.start({part(u'e')});
        turns.start({});
        QTest::qWait(5);
        QCOMPARE(done, u"abd"_s);
    }

    void aPartMayBeginOthers()
    {
        InTurns turns;
        QString done;
        turns.start({[&] {
            done += u'a';
            turns.start({[&] { done += u'b'; }});
        }});
        QTRY_COMPARE(done, u"ab"_s);
    }

    void aStackNeedsTheRoomOfWhatItShows()
    {
        CurrentStack stack;
        auto *small = new QWidget;
        small->setMinimumSize(40, 30);
        auto *large = new QWidget;
        large->setMinimumSize(400, 300);
        stack.addWidget(small);
        stack.addWidget(large);
        QCOMPARE(stack.minimumSizeHint(), QSize(40, 30));
        stack.setCurrentWidget(large);
        QCOMPARE(stack.minimumSizeHint(), QSize(400, 300));
    }
};

QTEST_MAIN(TestInTurns)
#include "tst_in_turns.moc"
