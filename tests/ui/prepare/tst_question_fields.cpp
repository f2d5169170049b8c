// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/prepare/prepare_fixture.h"
#include "ui/common/field_binding.h"
#include "ui/prepare/expected_edits.h"
#include "ui/prepare/prepare_editor.h"

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

/// Each text of a question says in which record that stands which it shows, so that it can be suppressed from there.
class TestQuestionFields final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }

    void eachTextSaysItsRecord()
    {
        PrepareFixture at;
        at.fill({u"seis-preguntas"_s});
        at.open();
        const Id base = questionsOf(at.data(), Id()).front().slot;
        at.page->show(prepareAt(base));
        QCOMPARE(fieldAt(u"Question"_s, at, base), u"question.text"_s);
        QCOMPARE(fieldAt(u"Why it matters"_s, at, base), u"question.why"_s);
        QCOMPARE(fieldAt(u"What to look for"_s, at, base), u"question.look_for"_s);
        QCOMPARE(fieldAt(u"Expected answer"_s, at), QString());
        at.workspace.apply(setExpected(at.data(), at.clock, {Id(), base}, u"Lo recibió Nadia Oropeza"_s, {}));
        QCOMPARE(fieldAt(u"Expected answer"_s, at, expectedAt(at.data(), {Id(), base})->id), u"expected_answer.text"_s);
    }

    void aChallengeSaysTheBaseUntilItAsksInItsOwnWay()
    {
        PrepareFixture at;
        at.fill({u"seis-preguntas"_s});
        at.open();
        const QuestionPlace place{at.data().all<Challenge>().sorted().front()->id, questionsOf(at.data(), Id()).front().slot};
        Destination there = prepareAt(place.challenge);
        there.slot = place.slot;
        at.page->show(there);
        QCOMPARE(fieldAt(u"Question"_s, at, place.slot), u"question.text"_s);
        at.workspace.apply(setInQuestion(at.data(), at.clock, place, &Question::text, u"¿Qué dijo Nadia Oropeza?"_s));
        const Question *own = overrideOf(at.data(), place);
        QVERIFY(own);
        QCOMPARE(fieldAt(u"Question"_s, at, own->id), u"question.text"_s);
        // What it says nothing of its own about stays the base question's.
        QCOMPARE(fieldAt(u"Why it matters"_s, at, place.slot), u"question.why"_s);
    }

private:
    /// The field of `record` that can be suppressed while the editor of this name has the focus; empty where there is none.
    static QString fieldAt(const QString &name, const PrepareFixture &at, const Id &record = {})
    {
        for (auto *edit : at.page->findChildren<GrowingTextEdit *>()) {
            if (edit->accessibleName() != name || !edit->isVisible())
                continue;
            edit->setFocus();
            const auto field = boundFieldAt(QApplication::focusWidget());
            if (!field)
                return {};
            return field->record == record ? QString::fromUtf8(field->type + '.' + field->field) : u"a field of another record"_s;
        }
        return u"no such editor"_s;
    }
};

QTEST_MAIN(TestQuestionFields)
#include "tst_question_fields.moc"
