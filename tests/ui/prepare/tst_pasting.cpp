// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/prepare/prepare_fixture.h"
#include "ui/prepare/prepare_editor.h"

#include <QToolButton>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

/// Rows from Word or Excel, pasted into the lists of the page.
class TestPasting final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }

    void pastedRowsAreOneEdit()
    {
        PrepareFixture at;
        at.fill({u"seis-preguntas"_s});
        at.open();
        at.page->show(prepareAt(at.data().all<Institution>().sorted().front()->id));
        RecordList *list = at.leftList();
        const size_t before = at.data().all<Institution>().size();
        copy(u"Nombre\tContacto\nTesorería\tAv. 1\nISAF\t\nCongreso\tCalle 2\n"_s);
        list->list()->setFocus();
        at.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(preview());
        QVERIFY(checkPage(preview(), preview()->size()).isEmpty());
        QTest::keyClick(preview(), Qt::Key_Return);
        QCOMPARE(at.data().all<Institution>().size(), before + 3);
        QCOMPARE(at.data().all<Institution>().sorted().back()->name, u"Congreso"_s);
        QCOMPARE(at.data().all<Institution>().sorted().back()->contact, u"Calle 2"_s);
        at.workspace.undo();
        QCOMPARE(at.data().all<Institution>().size(), before);
    }

    void rowsArePastedByTheButtonToo()
    {
        PrepareFixture at;
        at.fill({u"becas"_s});
        at.open();
        const auto paste = [&](RecordList *list) {
            copy(u"Nombre\nNuevo\n"_s);
            for (QToolButton *button : list->findChildren<QToolButton *>()) {
                if (button->isVisible() && button->accessibleName() == u"Paste rows…"_s)
                    button->click();
            }
            QDialog *shown = preview();
            if (shown)
                shown->accept();
            return shown != nullptr;
        };
        const size_t before = at.data().all<Institution>().size();
        buttonOf(at.page.get(), u"Institutions · %1"_s.arg(before))->click();
        QVERIFY(before > 0);
        QVERIFY(paste(at.leftList()));
        QCOMPARE(at.data().all<Institution>().size(), before + 1);
        // From the palette, into the list that is shown; there is none beside the general data.
        const auto command = [&]() -> std::optional<Command> {
            for (const Command &each : at.page->commands()) {
                if (each.id == u"prepare.paste")
                    return each;
            }
            return {};
        };
        QCOMPARE(command().value_or(Command()).text, u"Paste rows: Institutions"_s);
        copy(u"Nombre\nOtra\n"_s);
        command()->run();
        QVERIFY(preview());
        preview()->accept();
        QCOMPARE(at.data().all<Institution>().size(), before + 2);
        buttonOf(at.page.get(), u"General data"_s)->click();
        QVERIFY(!command());
        QCOMPARE(checkPage(at.page.get(), kSmall), QStringList());
    }

    void pastedPeopleMakeTheirTeams()
    {
        PrepareFixture at;
        at.open();
        at.page->show(prepareAt(Id(), u"new-team"_s));
        copy(u"Equipo\tPersona\tRol\nRojo\tAna\tanalisis\nRojo\tLuis\t\nAzul\tEva\t\n"_s);
        at.leftList()->list()->setFocus();
        at.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(preview());
        QTest::keyClick(preview(), Qt::Key_Return);
        QCOMPARE(at.data().all<Team>().size(), size_t(3));
        QCOMPARE(at.data().all<Member>().size(), size_t(3));
        QCOMPARE(at.data().all<Member>().where([](const Member &m) { return m.role == MemberRole::Analysis; }).size(), size_t(1));
    }

    void nothingToPasteIsSaid()
    {
        PrepareFixture at;
        at.fill({});
        at.open();
        copy(QString());
        at.page->show(prepareAt(at.data().all<Challenge>().sorted().front()->id));
        at.leftList()->list()->setFocus();
        at.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!preview());
        QVERIFY(!at.notices.words().isEmpty());
    }
};

QTEST_MAIN(TestPasting)
#include "tst_pasting.moc"
