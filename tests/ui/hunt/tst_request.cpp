// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hunt/hunt_bench.h"
#include "ui/common/text_edits.h"
#include "ui/hunt/request_box.h"
#include "ui/hunt/row_button.h"
#include "ui/hunt/source_box.h"
#include "ui/hunt/step_panel.h"

#include <QFile>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNobody = u"[nombre de la institución]"_s;

GrowingTextEdit *textOf(const HuntBench &bench)
{
    return bench.visible<GrowingTextEdit>(u"Text of the request"_s);
}

/// A step that ends in a request, where the challenge names no institution.
void beginRequest(HuntBench &bench)
{
    bench.workspace->apply(DraftEdit("set").set(bench.challenge, &Challenge::institution, Id()));
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_P);
    bench.type(u"Ventanilla"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_5);
}

/// Puts the name where the text asks for it, as a person does.
void nameTheInstitution(HuntBench &bench, const QString &name)
{
    GrowingTextEdit *text = textOf(bench);
    text->setFocus();
    QTextCursor at = text->document()->find(kNobody);
    text->setTextCursor(at);
    bench.type(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The text of a request for information.
class TestRequest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }
    void theTextIsCompletedByAPerson();
    void eachRequestHasItsText();
    void aTextDiscardedIsRecovered();
    void whatIsNoRequestTakesNoOthersText();
    void theTextIsWrittenAnew();
    void aFileIsToldOnceItIsThere();
    void aFileThatCannotBeIsTold();
};

void TestRequest::theTextIsCompletedByAPerson()
{
    HuntBench bench;
    beginRequest(bench);
    QVERIFY(textOf(bench)->value().contains(kNobody));
    nameTheInstitution(bench, u"Secretaría de Obras"_s);
    // Other fields of the step leave it alone.
    bench.visible<QLineEdit>(u"Folio of the request"_s)->setFocus();
    bench.type(u"24"_s);
    QVERIFY(textOf(bench)->value().contains(u"Secretaría de Obras"_s));
    QVERIFY(!textOf(bench)->value().contains(kNobody));
    bench.reopen();
    bench.goTo(bench.team, bench.questions[0]);
    QVERIFY(textOf(bench)->value().contains(u"Secretaría de Obras"_s));
    bench.visible<StepPanel>()->setFocus();
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.all<RouteStep>().size(), 1u);
    // The step has it still.
    bench.visible<RowButton>()->click();
    QVERIFY(textOf(bench)->value().contains(u"Secretaría de Obras"_s));
}

void TestRequest::eachRequestHasItsText()
{
    HuntBench bench;
    beginRequest(bench);
    nameTheInstitution(bench, u"Secretaría de Obras"_s);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.all<RouteStep>().size(), 1u);
    beginRequest(bench);
    QVERIFY(textOf(bench)->value().contains(kNobody));
    nameTheInstitution(bench, u"Tesorería"_s);
    bench.visible<QLineEdit>(u"Period that you ask for"_s)->setFocus();
    bench.type(u"2015"_s);
    bench.press(u"Discard this step"_s);
    QVERIFY(bench.inNotice(u"Recover"_s));
    beginRequest(bench);
    QVERIFY(textOf(bench)->value().contains(kNobody));
    QCOMPARE(bench.visible<QLineEdit>(u"Period that you ask for"_s)->text(), QString());
    bench.press(u"Discard this step"_s);
}

void TestRequest::aTextDiscardedIsRecovered()
{
    HuntBench bench;
    beginRequest(bench);
    nameTheInstitution(bench, u"Tesorería"_s);
    bench.visible<QLineEdit>(u"Period that you ask for"_s)->setFocus();
    bench.type(u"2015"_s);
    bench.press(u"Discard this step"_s);
    QVERIFY(bench.workspace->drafts().isEmpty());
    bench.inNotice(u"Recover"_s)->click();
    bench.page->show(bench.went.back());
    QVERIFY(textOf(bench)->value().contains(u"Tesorería"_s));
    QCOMPARE(bench.visible<QLineEdit>(u"Period that you ask for"_s)->text(), u"2015"_s);
}

void TestRequest::whatIsNoRequestTakesNoOthersText()
{
    HuntBench bench;
    beginRequest(bench);
    nameTheInstitution(bench, u"Tesorería"_s);
    bench.goTo(bench.team, bench.questions[1]);
    bench.key(Qt::Key_P);
    bench.type(u"Ventanilla"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.all<RouteStep>().size(), 1u);
    bench.goTo(bench.team, bench.questions[0]);
    QVERIFY(textOf(bench)->value().contains(u"Tesorería"_s));
}

void TestRequest::theTextIsWrittenAnew()
{
    HuntBench bench;
    beginRequest(bench);
    QVERIFY(!bench.button(u"Write the text anew"_s));
    nameTheInstitution(bench, u"Secretaría de Obras"_s);
    bench.press(u"Write the text anew"_s);
    QVERIFY(textOf(bench)->value().contains(kNobody));
    QVERIFY(!bench.button(u"Write the text anew"_s));
    // From here on it follows the fields again.
    bench.visible<QLineEdit>(u"Period that you ask for"_s)->setFocus();
    bench.type(u"2015"_s);
    QVERIFY(textOf(bench)->value().contains(u"2015"_s));
}

void TestRequest::aFileIsToldOnceItIsThere()
{
    HuntBench bench;
    beginRequest(bench);
    const QString path = bench.dir.filePath(u"solicitud.pdf"_s);
    bench.dialogs.willSave(path);
    bench.press(u"PDF to print…"_s);
    QTRY_VERIFY(bench.notices.words().contains(u"solicitud.pdf"_s));
    QCOMPARE(bench.notices.tone(), NoticeBar::Tone::Done);
    QVERIFY(contentOf(path).startsWith("%PDF"));
}

void TestRequest::aFileThatCannotBeIsTold()
{
    HuntBench bench;
    beginRequest(bench);
    // A folder stands where the file is to be.
    const QString path = bench.dir.filePath(u"solicitud.pdf"_s);
    QVERIFY(QDir().mkpath(path));
    bench.dialogs.willSave(path);
    bench.press(u"PDF to print…"_s);
    QTRY_VERIFY(!bench.notices.isHidden());
    QTRY_COMPARE(bench.notices.tone(), NoticeBar::Tone::Trouble);
    QVERIFY(bench.notices.words().contains(u"solicitud.pdf"_s));
}

QTEST_MAIN(TestRequest)
#include "tst_request.moc"
