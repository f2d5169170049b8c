// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pasted_rows.h"

#include <QMimeData>
#include <QTest>

using namespace cauce;
using namespace Qt::StringLiterals;

class TestPastedRows final : public QObject
{
    Q_OBJECT
private slots:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PastedRows>("rows");
        QTest::newRow("one word") << u"Obra"_s << PastedRows{{u"Obra"_s}};
        QTest::newRow("lines") << u"Obra\r\nBecas\r\n"_s << PastedRows{{u"Obra"_s}, {u"Becas"_s}};
        QTest::newRow("old Mac lines") << u"a\rb"_s << PastedRows{{u"a"_s}, {u"b"_s}};
        QTest::newRow("cells") << u"Ana\tRelatoría\nLuis\tDiseño\n"_s
                               << PastedRows{{u"Ana"_s, u"Relatoría"_s}, {u"Luis"_s, u"Diseño"_s}};
        QTest::newRow("cell with lines") << u"\"uno\ndos\"\tx\ny\tz"_s
                                         << PastedRows{{u"uno\ndos"_s, u"x"_s}, {u"y"_s, u"z"_s}};
        QTest::newRow("cell with quotes") << u"\"dijo \"\"sí\"\"\"\tx"_s << PastedRows{{u"dijo \"sí\""_s, u"x"_s}};
        QTest::newRow("cell with a tab") << u"\"a\tb\"\tc"_s << PastedRows{{u"a b"_s, u"c"_s}};
        QTest::newRow("quoted word is text")
            << u"\"Agua\" potable\tx\ny\tz"_s << PastedRows{{u"\"Agua\" potable"_s, u"x"_s}, {u"y"_s, u"z"_s}};
        QTest::newRow("stray quote") << u"\"sin cerrar\tx\ny\tz"_s
                                     << PastedRows{{u"\"sin cerrar"_s, u"x"_s}, {u"y"_s, u"z"_s}};
        QTest::newRow("ragged") << u"a\tb\tc\nd"_s << PastedRows{{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s, {}, {}}};
        QTest::newRow("blank rows and columns") << u"a\t\t\n\n \t \nb\t\t"_s << PastedRows{{u"a"_s}, {u"b"_s}};
        QTest::newRow("nothing") << u" \n\t"_s << PastedRows{};
        QTest::newRow("hard blanks") << u"Eq.\u00a01\t 40"_s << PastedRows{{u"Eq. 1"_s, u"40"_s}};
    }

    void text()
    {
        QFETCH(QString, text);
        QTEST(rowsFromText(text), "rows");
    }

    void wordTable()
    {
        // As Word puts it on the clipboard: its own namespaces, conditional comments, paragraphs inside cells.
        const QString html =
            u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!-- p.MsoNormal {margin:0} "
            "--></style></head><body><!--StartFragment--><table class=MsoTableGrid border=1><tr><td width=200 "
            "valign=top><p class=MsoNormal><span lang=ES-MX>¿Cuánto se asignó?<o:p></o:p></span></p></td><td><p "
            "class=MsoNormal>90<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>¿De dónde<o:p></o:p></p><p "
            "class=MsoNormal>viene?<o:p></o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>"
            "</table><!--EndFragment--></body></html>"_s;
        const PastedRows expected{{u"¿Cuánto se asignó?"_s, u"90"_s}, {u"¿De dónde\nviene?"_s, {}}};
        QCOMPARE(rowsFromHtml(html), expected);
    }

    void excelTableWithMergedCellsAndBreaks()
    {
        const QString html =
            u"<table><col width=80><tr height=20><td colspan=2>Equipo 1</td><td>x</td></tr>"
            "<tr><td rowspan=2>a</td><td>b<br>c</td><td>1,234.50</td></tr><tr><td>d</td><td>e</td></tr></table>"_s;
        const PastedRows expected{
            {u"Equipo 1"_s, {}, u"x"_s}, {u"a"_s, u"b\nc"_s, u"1,234.50"_s}, {{}, u"d"_s, u"e"_s}};
        QCOMPARE(rowsFromHtml(html), expected);
    }

    void htmlWithoutTableGivesItsText()
    {
        QMimeData data;
        data.setHtml(u"<p>uno</p><p>dos</p>"_s);
        data.setText(u"uno\ndos"_s);
        QCOMPARE(pastedRows(data), (PastedRows{{u"uno"_s}, {u"dos"_s}}));
    }

    void tableGoesBeforeText()
    {
        QMimeData data;
        data.setHtml(u"<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>"_s);
        data.setText(u"a\nb\tc"_s);
        QCOMPARE(pastedRows(data), (PastedRows{{u"a\nb"_s, u"c"_s}}));
    }

    void picturesInsideAreNotFetched()
    {
        const QString html = u"<table><tr><td><img src=\"file:///etc/hostname\">logo</td><td>x</td></tr></table>"_s;
        QCOMPARE(rowsFromHtml(html), (PastedRows{{u"logo"_s, u"x"_s}}));
    }

    void hugeHtmlIsLeftToItsText()
    {
        QVERIFY(rowsFromHtml(u"<table><tr><td>x</td></tr></table>"_s + QString(5 * 1024 * 1024, u' ')).isEmpty());
    }
};

QTEST_MAIN(TestPastedRows)
#include "tst_pasted_rows.moc"
