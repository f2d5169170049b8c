// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_page.h"
#include "ui/common/text_flow.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextLayout>

#include <cmath>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

const QStringList kTexts{u"Monto"_s, u"¿Cuánto se asignó a recuperar espacios públicos y en qué programa?"_s,
    u"https://www.transparencia.sanjacinto.gob.mx/formatos/2025/xxviii/contratos_obra_publica_definitivo.xlsx"_s,
    u"Primera línea\nsegunda, que es más larga que la primera\n\ncuarta"_s, u"  con   espacios\tal principio y  al final  "_s,
    u"fb0d5d7a2a424925da8fbdb0d54eecd0b1f0c9d77aa0b0a3f2b5d8c1e7a6b9c0d"_s, u"AVA To Wo fi ffl — “ñandú” №12 ½ 日本語 العربية"_s,
    u"El monto aprobado es el primer eslabón de la cadena del dinero: sin él no hay con qué comparar lo que después se gastó."_s};

/// The same as Qt lays it out anew each time.
QTextLayout &laidOut(QTextLayout &layout, int lines, int width, QSizeF &size)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; lines == 0 || i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return layout;
}

QString laidOutText(const QString &text) { return QString(text).replace(u'\n', QChar::LineSeparator); }

} // namespace

class TestTextFlow final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { cauce::test::dress(Theme::light()); }

    void takesTheRoomThatQtGives_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : kTexts)
            QTest::newRow(qPrintable(text.left(20))) << text;
    }
    void takesTheRoomThatQtGives()
    {
        QFETCH(QString, text);
        // Wide and narrow by turns: lines of one width leave nothing behind for the next.
        for (const TextRole role : {TextRole::Body, TextRole::Title}) {
            const QFont font = themeFont(role);
            for (int step = 0; step < 400; ++step) {
                const int width = 1 + (step * 277) % 701;
                const int lines = step % 3;
                QSizeF wanted(0, 0);
                QTextLayout fresh(laidOutText(text), font);
                laidOut(fresh, lines, width, wanted);
                QCOMPARE(TextFlow(text, font, lines).sizeAt(width),
                    QSize(int(std::ceil(wanted.width())), int(std::ceil(wanted.height()))));
            }
        }
    }

    void theWidestWordIsMeasured()
    {
        const QFont font = themeFont(TextRole::Body);
        for (const QString &text : kTexts) {
            qreal widest = 0;
            for (const QString &word : text.simplified().split(u' '))
                widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(word));
            const int measured = TextFlow(text, font).wordWidth(10'000);
            QVERIFY2(std::abs(measured - std::ceil(widest)) <= 1, qPrintable(u"%1: %2, not %3"_s.arg(text).arg(measured).arg(widest)));
            QCOMPARE(TextFlow(text, font).wordWidth(20), 20);
        }
    }

    void drawsWhatQtDraws()
    {
        for (const QString &text : kTexts) {
            for (const int width : {400, 90, 230}) {
                const auto drawn = [&](const std::function<void(QPainter &)> &draw) {
                    QImage image(width + 20, 400, QImage::Format_ARGB32_Premultiplied);
                    image.fill(Qt::white);
                    QPainter painter(&image);
                    draw(painter);
                    return image;
                };
                const QFont font = themeFont(TextRole::Body);
                const QImage ours = drawn([&](QPainter &painter) { TextFlow(text, font).paint(painter, QRectF(5, 3, width, 390)); });
                const QImage theirs = drawn([&](QPainter &painter) {
                    QSizeF size(0, 0);
                    QTextLayout layout(laidOutText(text), font);
                    laidOut(layout, 0, width, size);
                    for (int i = 0; i < layout.lineCount(); ++i)
                        layout.lineAt(i).draw(&painter, {5 - layout.lineAt(i).x(), 3});
                });
                QVERIFY2(ours == theirs, qPrintable(text));
            }
        }
    }
};

QTEST_MAIN(TestTextFlow)
#include "tst_text_flow.moc"
