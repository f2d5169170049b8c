// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_page.h"
#include "ui/common/card_list.h"
#include "ui/common/chips.h"
#include "ui/common/text_flow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

CardItem item(const QString &id) { return {id, u"Reto "_s + id, u"Equipos 1 y 2"_s, Mark::Found, u"Encontrado"_s, {}}; }

QList<CardItem> items(const QString &ids)
{
    QList<CardItem> list;
    for (const QChar c : ids)
        list << item(QString(c));
    return list;
}

QString idsOf(const QList<CardItem> &list)
{
    QString ids;
    for (const CardItem &entry : list)
        ids += entry.id;
    return ids;
}

} // namespace

class TestLists final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { cauce::test::dress(Theme::light()); }

    void entriesHaveRoomForTheirWordsBesideAScrollBar()
    {
        QList<CardItem> many;
        for (int i = 0; i < 30; ++i)
            many.append({QString::number(i), u"Informe trimestral de avance financiero %1"_s.arg(i),
                u"Ayuntamiento de San Jacinto de las Flores · Equipo Jacaranda · 12.4 MB"_s, Mark::None, {}, {}});
        for (int width = 200; width < 300; width += 3) {
            CardList list(u"Documentos"_s);
            list.setItems(many);
            cauce::test::settleLayout(&list, QSize(width, 300));
            for (int row = 0; row < many.size(); ++row) {
                const QRect room = list.visualRect(list.model()->index(row, 0));
                const auto tall = [&](const QString &words, TextRole role, int lines) {
                    return TextFlow(words, themeFont(role), lines).sizeAt(room.width() - 20).height();
                };
                // Padding above and below, and the gap between.
                const int needed = tall(many.at(row).title, TextRole::Strong, 4) + tall(many.at(row).sub, TextRole::Quiet, 3) + 8 + 3 + 10;
                QVERIFY2(room.height() >= needed, qPrintable(u"%1 wide: %2 for %3"_s.arg(width).arg(room.height()).arg(needed)));
            }
        }
    }

    void modelFollowsAnyChange()
    {
        CardListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QString ids = u"abcdefgh"_s;
            for (qsizetype i = ids.size() - 1; i > 0; --i)
                std::swap(ids[i], ids[static_cast<qsizetype>(random.bounded(static_cast<quint32>(i + 1)))]);
            ids.truncate(random.bounded(9));
            QList<CardItem> wanted = items(ids);
            if (!wanted.isEmpty())
                wanted[0].sub = QString::number(round);
            model.setItems(wanted);
            QCOMPARE(model.items(), wanted);
        }
    }

    void selectionSurvivesMovesAndOtherChanges()
    {
        CardList list(u"Retos"_s);
        list.setItems(items(u"abcd"_s));
        list.setCurrentId(u"c"_s);
        QSignalSpy changes(&list, &CardList::currentIdChanged);
        list.setItems(items(u"cxadb"_s));
        QCOMPARE(list.currentId(), u"c"_s);
        QCOMPARE(changes.size(), 0);
        list.setItems(items(u"ab"_s));
        QVERIFY(list.currentId() != u"c"_s);
        QVERIFY(!changes.isEmpty());
    }

    void keysMoveOpenAndRemove()
    {
        CardList list(u"Retos"_s, CardList::Order::ByHand);
        list.setItems(items(u"abc"_s));
        cauce::test::settleLayout(&list, QSize(300, 400));
        list.setCurrentId(u"b"_s);
        QSignalSpy moves(&list, &CardList::moved);
        QSignalSpy removals(&list, &CardList::removeAsked);
        QSignalSpy currents(&list, &CardList::currentIdChanged);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moves.takeFirst(), (QVariantList{1, 2}));
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moves.takeFirst(), (QVariantList{1, 0}));
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(currents.last().first().toString(), u"c"_s);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moves.size(), 0);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(removals.first().first().toString(), u"c"_s);
        QSignalSpy opens(&list, &CardList::opened);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opens.size(), 1);
    }

    void aDropAsksForTheRightMove_data()
    {
        QTest::addColumn<QString>("dragged");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("after");
        QTest::newRow("down") << u"a"_s << 3 << u"bcad"_s;
        QTest::newRow("to the end") << u"a"_s << 4 << u"bcda"_s;
        QTest::newRow("up") << u"d"_s << 1 << u"adbc"_s;
        QTest::newRow("to the top") << u"c"_s << 0 << u"cabd"_s;
    }

    void aDropAsksForTheRightMove()
    {
        QFETCH(QString, dragged);
        QFETCH(int, row);
        CardListModel model;
        model.allowMoves();
        model.setItems(items(u"abcd"_s));
        QSignalSpy asked(&model, &CardListModel::moveAsked);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(model.rowOf(dragged))}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, row, 0, {}));
        QCOMPARE(asked.size(), 1);
        QList<CardItem> moved = model.items();
        moved.move(asked.first().at(0).toInt(), asked.first().at(1).toInt());
        QTEST(idsOf(moved), "after");
        QMimeData foreign;
        foreign.setText(u"x"_s);
        QVERIFY(!model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
        QCOMPARE(asked.size(), 1);
    }

    void entriesAreReadAloudWhole()
    {
        CardListModel model;
        model.setItems({{u"a"_s, u"¿Cuánto?"_s, u"6 min"_s, Mark::NotFound, u"No se encontró"_s, {}}});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"No se encontró. ¿Cuánto?. 6 min"_s);
    }

    void chipsAreTypedPastedMovedAndRemoved()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *editor = new ChipEditor(u"Agregar columna"_s);
        auto *other = new QPushButton(u"Otra"_s);
        column->addWidget(editor);
        column->addWidget(other);
        cauce::test::settleLayout(&window, QSize(420, 300));
        window.activateWindow();
        auto *field = editor->findChild<QLineEdit *>();
        field->setFocus();
        QSignalSpy edits(editor, &ChipEditor::valueEdited);

        QTest::keyClicks(field, u"Obra"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"Pagado,"_s);
        QCOMPARE(editor->value(), (QStringList{u"Obra"_s, u"Pagado"_s}));
        QVERIFY(field->text().isEmpty());
        QVERIFY(field->hasFocus());

        QTest::keyClicks(field, u"obra"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(editor->value().size(), 2);

        QApplication::clipboard()->setText(u"Contrato\nFecha de pago\n"_s);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(editor->value(), (QStringList{u"Obra"_s, u"Pagado"_s, u"Contrato"_s, u"Fecha de pago"_s}));

        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(editor->value().size(), 3);

        QTest::keyClick(field, Qt::Key_Left);
        auto *chip = qobject_cast<Chip *>(QApplication::focusWidget());
        QVERIFY(chip);
        QCOMPARE(chip->text(), u"Contrato"_s);
        QTest::keyClick(chip, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(editor->value(), (QStringList{u"Obra"_s, u"Contrato"_s, u"Pagado"_s}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(editor->value(), (QStringList{u"Obra"_s, u"Pagado"_s}));

        field->setFocus();
        QTest::keyClicks(field, u"a medias"_s);
        other->setFocus();
        QCOMPARE(editor->value().last(), u"a medias"_s);
        QCOMPARE(edits.last().first().toStringList(), editor->value());

        editor->setValue({u"x"_s});
        const auto before = edits.size();
        QCOMPARE(editor->value(), QStringList{u"x"_s});
        QCOMPARE(edits.size(), before);
    }

    void aChipIsRenamedWithEnter()
    {
        ChipEditor editor(u"Agregar"_s);
        editor.setValue({u"Obra"_s, u"Pagado"_s});
        cauce::test::settleLayout(&editor, QSize(420, 100));
        editor.activateWindow();
        auto *chip = editor.findChild<Chip *>();
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Return);
        auto *field = editor.findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"Obra"_s);
        QCOMPARE(editor.value(), QStringList{u"Pagado"_s});
    }

    void aRowOfChipsKeepsFocusAndTellsIds()
    {
        ChipRow row;
        row.setChips(
            {{u"a"_s, u"Apertura"_s}, {u"b"_s, u"Página y cita"_s, ChipState::Open, Chip::Removal::Removable}});
        cauce::test::settleLayout(&row, QSize(420, 60));
        row.activateWindow();
        QSignalSpy activated(&row, &ChipRow::activated);
        QSignalSpy removed(&row, &ChipRow::removed);
        auto chips = row.findChildren<Chip *>();
        chips.at(0)->setFocus();
        QTest::keyClick(chips.at(0), Qt::Key_Right);
        QVERIFY(chips.at(1)->hasFocus());
        QTest::keyClick(chips.at(1), Qt::Key_Space);
        QCOMPARE(activated.last().first().toString(), u"b"_s);
        QTest::keyClick(chips.at(1), Qt::Key_Delete);
        QCOMPARE(removed.last().first().toString(), u"b"_s);
        row.setChips({{u"b"_s, u"Página y cita"_s, ChipState::Done}, {u"c"_s, u"Monto"_s}});
        auto *focused = qobject_cast<Chip *>(QApplication::focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->text(), u"Página y cita"_s);
        QCOMPARE(focused->state(), ChipState::Done);
        // The same chips in another state are the same buttons: one that is being pressed is not taken away.
        row.setChips({{u"b"_s, u"Página"_s, ChipState::Open}, {u"c"_s, u"Monto"_s}});
        QCOMPARE(QApplication::focusWidget(), focused);
        QCOMPARE(focused->text(), u"Página"_s);
        QCOMPARE(focused->state(), ChipState::Open);
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
