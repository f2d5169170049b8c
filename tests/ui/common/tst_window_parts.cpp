// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_page.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/command_palette.h"
#include "ui/common/glossary.h"
#include "ui/common/job_bar.h"
#include "ui/common/labels.h"
#include "ui/common/native_dialogs.h"
#include "ui/common/notice_bar.h"
#include "ui/common/side_panel.h"
#include "ui/common/watchdog.h"

#include <QAccessible>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

template<class T>
T *buttonNamed(QWidget *in, const QString &text)
{
    for (T *button : in->findChildren<T *>()) {
        if (button->text() == text || button->accessibleName() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestWindowParts final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }

    void wrappedTextIsNeverCut()
    {
        for (const QString &text :
             {u"Una frase corriente que ocupa varias líneas en una columna angosta."_s,
              u"https://www.transparenciapresupuestaria.gob.mx/es/PTP/Datos_Abiertos_muy_largo.csv"_s}) {
            QWidget window;
            auto *column = new QVBoxLayout(&window);
            auto *label = new WrapLabel(text);
            column->addWidget(label);
            column->addStretch(1);
            settleLayout(&window, QSize(200, 400));
            QVERIFY(label->width() <= 200);
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            QVERIFY(label->height() > 2 * label->fontMetrics().height());
            const int tall = label->height();
            settleLayout(&window, QSize(400, 400));
            QVERIFY(label->height() < tall);
        }
    }

    void aKeyButtonActsOnItsKeyButNotWhileTyping()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *button = new KeyButton(u"Anotar hallazgo"_s, QKeySequence(u"H"_s));
        auto *field = new QLineEdit;
        column->addWidget(button);
        column->addWidget(field);
        settleLayout(&window, QSize(300, 200));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy clicks(button, &QAbstractButton::clicked);
        button->setFocus();
        QTest::keyClick(&window, Qt::Key_H);
        QCOMPARE(clicks.size(), 1);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_H);
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(field->text(), u"h"_s);
        button->setText(u"Otro nombre"_s);
        QCOMPARE(button->key(), QKeySequence(u"H"_s));
        QVERIFY(button->sizeHint().width() > KeyButton(u"Otro nombre"_s).sizeHint().width());
    }

    void aFieldLabelNamesItsField()
    {
        QLineEdit field;
        FieldLabel label(u"Respuesta"_s, &field, u"(solo facilitación)"_s);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&field);
        QCOMPARE(interface->text(QAccessible::Name), u"Respuesta"_s);
        QCOMPARE(interface->text(QAccessible::Description), u"(solo facilitación)"_s);
        label.setText(u"Answer"_s);
        QCOMPARE(interface->text(QAccessible::Name), u"Answer"_s);
    }

    void glossaryTermsBecomeLinksOnce()
    {
        GlossaryText text;
        text.setText(u"Lo pagado <no> es lo devengado; pagado, impagado."_s,
                     {{u"devengado"_s, u"x"_s}, {u"PAGADO"_s, u"y"_s}, {u"ejercido"_s, u"z"_s}});
        QCOMPARE(text.text().count(u"<a href"_s), 2);
        QVERIFY(text.text().contains(u"&lt;no&gt;"_s));
        QVERIFY(text.text().contains(u", impagado"_s) && !text.text().contains(u"im<a"_s));
        QCOMPARE(text.plainText(), u"Lo pagado <no> es lo devengado; pagado, impagado."_s);
        QCOMPARE(text.accessibleName(), text.plainText());
    }

    void aGlossaryLinkOpensItsTermAndEscClosesIt()
    {
        GlossaryLink link({u"devengado"_s, u"Lo que ya se debe porque se recibió."_s});
        settleLayout(&link, QSize(200, 40));
        QTest::keyClick(&link, Qt::Key_Return);
        QPointer<QFrame> popup = link.findChild<QFrame *>(u"glossaryPopup"_s);
        QVERIFY(popup && popup->isVisible());
        QVERIFY(crampedTexts(popup).isEmpty());
        QTest::keyClick(popup.data(), Qt::Key_Escape);
        QTRY_VERIFY(!popup);
    }

    void headerPutsActionsBelowWhenNarrow()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *header =
            new PageHeader(u"Preparar · Obra pública en Cajeme"_s, u"Define qué se va a buscar y quién busca."_s);
        auto *button = new KeyButton(u"Simulacro"_s);
        header->addAction(button);
        header->addAction(new PrimaryButton(u"Copias para equipos…"_s));
        column->addWidget(header);
        column->addStretch(1);
        settleLayout(&window, QSize(1000, 300));
        QCOMPARE(button->mapTo(header, QPoint()).y(), 0);
        QVERIFY(crampedTexts(&window).isEmpty());
        settleLayout(&window, QSize(420, 300));
        QVERIFY(button->mapTo(header, QPoint()).y() > 40);
        QVERIFY(crampedTexts(&window).isEmpty());
    }

    void sidePanelFoldsOpensAndGivesFocusBack()
    {
        auto *field = new QLineEdit;
        field->setAccessibleName(u"Respuesta"_s);
        SidePanel panel(new QLineEdit, field, u"Hallazgo"_s);
        settleLayout(&panel, QSize(1200, 500));
        panel.activateWindow();
        QVERIFY(!panel.isFolded() && panel.isOpen());
        QVERIFY(field->isVisible());
        settleLayout(&panel, QSize(900, 500));
        QVERIFY(panel.isFolded() && !panel.isOpen());
        QVERIFY(!field->isVisible());
        auto *tab = buttonNamed<QAbstractButton>(&panel, u"Hallazgo"_s);
        QVERIFY(tab && tab->isVisible());
        QSignalSpy changes(&panel, &SidePanel::openChanged);
        tab->setFocus();
        QTest::keyClick(tab, Qt::Key_Return);
        QVERIFY(panel.isOpen() && field->isVisible() && field->hasFocus());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!panel.isOpen() && tab->hasFocus());
        QCOMPARE(changes.size(), 2);
        QTest::keyClick(&panel, Qt::Key_F6);
        QVERIFY(panel.isOpen());
        settleLayout(&panel, QSize(1200, 500));
        QVERIFY(!panel.isFolded() && field->isVisible());
    }

    void aNoticeIsAnAlertWithActions()
    {
        NoticeBar bar;
        QVERIFY(!bar.isVisible());
        bar.showNotice(NoticeBar::Tone::Trouble, u"No se pudo guardar “obra.pdf”: no queda espacio. Libera espacio."_s);
        int pressed = 0;
        bar.addAction(u"Guardar una copia…"_s, [&pressed] { ++pressed; });
        settleLayout(&bar, QSize(420, 120));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(interface->role(), QAccessible::AlertMessage);
        QCOMPARE(interface->text(QAccessible::Name), bar.words());
        auto *button = buttonNamed<KeyButton>(&bar, u"Guardar una copia…"_s);
        QVERIFY(button && button->isVisible());
        QVERIFY(crampedTexts(&bar).isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pressed, 1);
        bar.showNotice(NoticeBar::Tone::Done, u"Listo."_s);
        QVERIFY(!buttonNamed<KeyButton>(&bar, u"Guardar una copia…"_s)->isVisible());
        QSignalSpy dismissed(&bar, &NoticeBar::dismissed);
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!bar.isVisible());
        QCOMPARE(dismissed.size(), 1);
    }

    void aJobIsShownAndCancelled()
    {
        JobBar bar;
        const Job job = bar.begin(u"Agregando 34 documentos"_s);
        QVERIFY(bar.isVisible() && bar.isRunning());
        const std::unique_ptr<QThread> worker(QThread::create([job] { job.report(50, 200); }));
        worker->start();
        worker->wait();
        auto *progress = bar.findChild<QProgressBar *>();
        QTRY_COMPARE(progress->value() * 4, progress->maximum());
        QSignalSpy cancelled(&bar, &JobBar::cancelled);
        auto *cancel = bar.findChild<KeyButton *>();
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(job.isCancelled());
        QVERIFY(!cancel->isEnabled());
        QCOMPARE(cancelled.size(), 1);
        bar.end(job);
        QVERIFY(!bar.isVisible());
        job.report(100, 200);
        QVERIFY(!bar.begin(u"Otra"_s).isCancelled());
        QCOMPARE(JobBar::elapsedText(7), u"0:07"_s);
        QCOMPARE(JobBar::elapsedText(760), u"12:40"_s);
        QCOMPARE(JobBar::elapsedText(3723), u"1:02:03"_s);
    }

    void whatWasBegunLastIsShownAndTheOthersGoOn()
    {
        JobBar bar;
        auto *progress = bar.findChild<QProgressBar *>();
        auto *cancel = bar.findChild<KeyButton *>();
        const auto shows = [&](const QString &what) { return bar.isVisible() && progress->accessibleName() == what; };
        const Job report = bar.begin(u"Escribiendo el reporte"_s);
        const Job first = bar.begin(u"Agregando a.pdf"_s);
        QVERIFY(shows(u"Agregando a.pdf"_s));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(first.isCancelled() && !report.isCancelled());
        bar.end(first);
        QVERIFY(shows(u"Escribiendo el reporte"_s));
        QVERIFY(cancel->isEnabled());
        const Job second = bar.begin(u"Agregando b.pdf"_s);
        // The one below ends, and the bar stays with the other.
        bar.end(report);
        QVERIFY(shows(u"Agregando b.pdf"_s));
        const Job third = bar.begin(u"Guardando"_s);
        bar.cancelAll();
        QVERIFY(second.isCancelled() && third.isCancelled());
        QVERIFY(!bar.isVisible() && !bar.isRunning());
        // What comes late of work that is over ends no other.
        const Job later = bar.begin(u"Otra"_s);
        bar.end(second);
        QVERIFY(shows(u"Otra"_s));
        bar.end(later);
        QVERIFY(!bar.isVisible());
    }

    void fuzzySearchForgivesAccentsAndOrdersWell()
    {
        QVERIFY(fuzzyScore(u"busq"_s, u"Ir a Búsqueda"_s));
        QVERIFY(fuzzyScore(u"anhal"_s, u"Anotar un hallazgo"_s));
        QVERIFY(!fuzzyScore(u"xyz"_s, u"Anotar un hallazgo"_s));
        // Its letters stand there, one here and one there.
        QVERIFY(!fuzzyScore(u"mapa"_s, u"Tamaño de la letra: 150 por ciento, para todas"_s));
        QVERIFY(*fuzzyScore(u"map"_s, u"Mapa"_s) > *fuzzyScore(u"map"_s, u"Miembros a un equipo"_s));
        const std::vector<Command> commands{{u"a"_s, u"Mandar el aviso a un papá"_s, {}, {}},
                                            {u"b"_s, u"Ir al mapa"_s, {}, {}},
                                            {u"c"_s, u"Abrir la biblioteca"_s, {}, {}}};
        const auto found = fittingCommands(commands, u"mapa"_s);
        QCOMPARE(found.front()->id, u"b"_s);
        QCOMPARE(fittingCommands(commands, QString()).size(), size_t(3));
        QCOMPARE(fittingCommands(commands, QString()).front()->id, u"a"_s);
        QVERIFY(fittingCommands(commands, u"zzz"_s).empty());
    }

    void paletteRunsWithKeysOnly()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        settleLayout(&window, kSmall);
        window.activateWindow();
        field->setFocus();
        CommandPalette palette(&window);
        QString ran;
        std::vector<Command> commands;
        for (const QString &text : {u"Ir a Inicio"_s, u"Ir al mapa"_s, u"Ir a Preparar"_s, u"Anotar un hallazgo"_s})
            commands.push_back({text, text, QKeySequence(u"Ctrl+1"_s), [&ran, text] { ran = text; }});
        palette.openWith(commands);
        QVERIFY(palette.isVisible());
        auto *typed = palette.findChild<QLineEdit *>();
        QVERIFY(typed->hasFocus());
        settleLayout(&window, kSmall);
        QCOMPARE((crampedTexts(&palette) + unnamedControls(&palette)).join(u"; "_s), QString());
        keepPicture(&window, u"common_palette"_s, kSmall);
        QTest::keyClicks(typed, u"ir"_s);
        QTest::keyClick(typed, Qt::Key_Down);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(ran, u"Ir al mapa"_s);
        QVERIFY(!palette.isVisible());
        QVERIFY(field->hasFocus());
        palette.openWith(commands);
        QTest::keyClicks(typed, u"zzzz"_s);
        QVERIFY(!palette.findChild<QListView *>()->isVisible());
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QTest::keyClick(typed, Qt::Key_Escape);
        QVERIFY(!palette.isVisible() && field->hasFocus());
    }

    void realDialogsReturnAtOnceAndAnswerLater()
    {
        QWidget window;
        settleLayout(&window, QSize(600, 400));
        NativeDialogs dialogs;
        std::optional<Answer> answer;
        dialogs.confirm(&window,
                        {u"¿Borrar el reto?"_s, u"Se borra “Becas” con sus 6 preguntas. Se puede deshacer."_s,
                         u"Borrar el reto"_s, u"Dejarlo"_s},
                        [&answer](Answer given) { answer = given; });
        QVERIFY(!answer);
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(crampedTexts(dialog).isEmpty());
        QVERIFY(unnamedControls(dialog).isEmpty());
        keepPicture(dialog, u"common_confirm"_s, dialog->size());
        QTest::mouseClick(buttonNamed<KeyButton>(dialog, u"Borrar el reto"_s), Qt::LeftButton);
        QCOMPARE(*answer, Answer::DoIt);
        QTRY_VERIFY(!window.findChild<QDialog *>());

        std::optional<QString> typed;
        dialogs.askText(&window, {u"Nuevo equipo"_s, u"Nombre del equipo"_s, u"Equipo 3"_s, u"Agregar equipo"_s},
                        [&typed](std::optional<QString> text) { typed = std::move(text); });
        dialog = window.findChild<QDialog *>();
        auto *field = dialog->findChild<QLineEdit *>();
        QCOMPARE(field->accessibleName(), u"Nombre del equipo"_s);
        field->clear();
        QVERIFY(!buttonNamed<KeyButton>(dialog, u"Agregar equipo"_s)->isEnabled());
        QTest::keyClicks(field, u"Las lupas"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(*typed, u"Las lupas"_s);
        QTRY_VERIFY(!window.findChild<QDialog *>());

        bool asked = false;
        std::optional<QString> path = u"x"_s;
        dialogs.openFile(&window, {u"Abrir una búsqueda"_s, QDir::tempPath(), {u"Búsquedas (*.cauce)"_s}, {}, {}},
                         [&](std::optional<QString> chosen) {
                             asked = true;
                             path = std::move(chosen);
                         });
        auto *files = window.findChild<QFileDialog *>();
        QVERIFY(files && !asked);
        files->reject();
        QVERIFY(asked && !path);
    }

    void theParentsDeathSilencesADialog()
    {
        bool called = false;
        NativeDialogs dialogs;
        {
            QWidget window;
            settleLayout(&window, QSize(300, 200));
            dialogs.message(&window, u"Aviso"_s, u"Texto"_s, [&called] { called = true; });
        }
        QVERIFY(!called);
    }

    void scriptedDialogsAnswerAndRemember()
    {
        QWidget window;
        ScriptedDialogs dialogs;
        dialogs.willOpen(u"/tmp/a.cauce"_s);
        dialogs.willCancelFile();
        dialogs.willConfirm(Answer::Leave);
        dialogs.willType(u"Equipo"_s);
        std::optional<QString> opened;
        bool cancelled = false;
        std::optional<Answer> answer;
        std::optional<QString> text;
        dialogs.openFile(&window, {u"Abrir"_s, {}, {}, {}, {}}, [&](auto path) { opened = std::move(path); });
        QVERIFY(!opened);
        dialogs.saveFile(&window, {u"Guardar"_s, {}, {}, u"copia"_s, {}}, [&](auto path) { cancelled = !path; });
        dialogs.confirm(&window, {u"T"_s, u"x"_s, u"Sí"_s, u"No"_s}, [&](Answer given) { answer = given; });
        dialogs.askText(&window, {u"T"_s, u"Nombre"_s, {}, u"Listo"_s}, [&](auto typed) { text = std::move(typed); });
        QTRY_VERIFY(text);
        QCOMPARE(*opened, u"/tmp/a.cauce"_s);
        QVERIFY(cancelled);
        QCOMPARE(*answer, Answer::Leave);
        QCOMPARE(dialogs.asked(), (QStringList{u"openFile: Abrir"_s, u"saveFile: Guardar"_s, u"confirm: T | x"_s,
                                               u"askText: Nombre"_s}));
        QCOMPARE(dialogs.lastFile().suggestedName, u"copia"_s);
    }

    void watchdogSeesALongTurn()
    {
        Watchdog dog;
        QTimer::singleShot(0, &dog, [] { QThread::msleep(120); });
        QTRY_VERIFY(dog.longestMs() >= 110);
        QVERIFY(dog.longestCpuMs() < dog.longestMs());
        dog.restart();
        QVERIFY(dog.longestMs() < 110);
    }

    void pageChecksFindWhatIsWrong()
    {
        QWidget window;
        auto *cut = new QLabel(u"Un texto que no cabe en tan poco espacio"_s, &window);
        cut->setGeometry(10, 10, 60, 20);
        auto *low = new WrapLabel(u"Un texto de varias líneas que tampoco cabe"_s, TextRole::Body, &window);
        low->setGeometry(10, 40, 100, 20);
        auto *outside = new QLabel(u"Fuera"_s, &window);
        outside->setGeometry(380, 80, 100, 30);
        auto *nameless = new QLineEdit(&window);
        nameless->setGeometry(10, 120, 100, 40);
        auto *mute = new QToolButton(&window);
        mute->setText(u"Sin tecla"_s);
        mute->setFocusPolicy(Qt::NoFocus);
        mute->setGeometry(10, 180, 200, 40);
        settleLayout(&window, QSize(400, 300));
        QCOMPARE(crampedTexts(&window).size(), 3);
        QCOMPARE(unnamedControls(&window), QStringList{u"QLineEdit"_s});
        QCOMPARE(unreachableControls(&window).size(), 1);
    }
};

QTEST_MAIN(TestWindowParts)
#include "tst_window_parts.moc"
