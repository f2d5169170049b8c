// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"
#include "ui/common/icons.h"
#include "ui/common/result_mark.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

struct Named {
    const char *name;
    QColor color;
};

QList<Named> inks(const Theme &t)
{
    return {{"text", t.text},
            {"quietText", t.quietText},
            {"accent", t.accent},
            {"found", t.found},
            {"partial", t.partial},
            {"notFound", t.notFound},
            {"unusable", t.unusable},
            {"needsRequest", t.needsRequest},
            {"notProduced", t.notProduced},
            {"notStarted", t.notStarted}};
}

QList<Named> grounds(const Theme &t)
{
    return {{"window", t.window},
            {"card", t.card},
            {"softAccent", t.softAccent},
            {"softFound", t.softFound},
            {"softPartial", t.softPartial},
            {"softUnusable", t.softUnusable},
            {"softNeedsRequest", t.softNeedsRequest}};
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private slots:
    void contrastOfKnownPairs()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // #767676 on white is the well-known edge of 4.5:1.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.54);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void everyTextStandsOnEveryGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const char *scheme = theme->scheme == Scheme::Dark ? "dark" : "light";
            for (const Named &ink : inks(*theme))
                for (const Named &ground : grounds(*theme))
                    QTest::addRow("%s: %s on %s", scheme, ink.name, ground.name) << ink.color << ground.color;
            QTest::addRow("%s: onAccent on accent", scheme) << theme->onAccent << theme->accent;
            QTest::addRow("%s: text on highlight", scheme) << theme->text << theme->highlight;
            QTest::addRow("%s: disabled on card", scheme) << theme->disabledText << theme->card;
            QTest::addRow("%s: disabled on window", scheme) << theme->disabledText << theme->window;
        }
    }

    void everyTextStandsOnEveryGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrastRatio(ink, ground) >= 4.5, qPrintable(QString::number(contrastRatio(ink, ground))));
    }

    void inputsHaveAVisibleBorder()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            QVERIFY(contrastRatio(theme->inputLine, theme->card) >= 3.0);
            QVERIFY(contrastRatio(theme->inputLine, theme->window) >= 3.0);
            QVERIFY(contrastRatio(theme->accent, theme->window) >= 3.0);
        }
    }

    void everyPairOfThePaletteIsLegible()
    {
        using P = QPalette;
        const QList<QPair<P::ColorRole, P::ColorRole>> pairs{{P::WindowText, P::Window},
                                                             {P::Text, P::Base},
                                                             {P::Text, P::AlternateBase},
                                                             {P::ButtonText, P::Button},
                                                             {P::PlaceholderText, P::Base},
                                                             {P::HighlightedText, P::Highlight},
                                                             {P::ToolTipText, P::ToolTipBase},
                                                             {P::Link, P::Window},
                                                             {P::Link, P::Base}};
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const QPalette palette = themePalette(*theme);
            for (const auto group : {P::Active, P::Inactive, P::Disabled}) {
                for (const auto &[ink, ground] : pairs) {
                    const double ratio = contrastRatio(palette.color(group, ink), palette.color(group, ground));
                    QVERIFY2(ratio >= 4.5,
                             qPrintable(u"role %1 on %2, group %3: %4"_s.arg(ink).arg(ground).arg(group).arg(ratio)));
                }
            }
        }
    }

    void styleSheetKnowsAllItsWords()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const QString sheet = themeStyleSheet(*theme, 2.0);
            QVERIFY(!sheet.contains(u'@'));
            QVERIFY(sheet.contains(u"font-size: 34pt"_s));
            QVERIFY(sheet.contains(theme->accent.name()));
        }
    }

    void applicationWearsTheThemeAndTellsWhich()
    {
        ThemeWatcher watcher(*qApp, Appearance::Dark);
        QCOMPARE(Theme::of().scheme, Scheme::Dark);
        QSignalSpy changes(&watcher, &ThemeWatcher::themeChanged);
        watcher.setAppearance(Appearance::Light);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(Theme::of().scheme, Scheme::Light);
        QCOMPARE(QApplication::font().pointSizeF(), 11.0);
        watcher.setTextScale(2.0);
        QCOMPARE(QApplication::font().pointSizeF(), 22.0);
        QCOMPARE(themeFont(TextRole::Title).pointSizeF(), 34.0);
        watcher.setAppearance(Appearance::System);
        QCOMPARE(watcher.scheme(), systemScheme());
    }

    void appearanceNamesGoThereAndBack()
    {
        for (const auto appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
            QCOMPARE(appearanceFromName(appearanceName(appearance)), appearance);
        QCOMPARE(appearanceFromName(u"purple"), Appearance::System);
    }

    void marksDifferInShapeNotOnlyInColour()
    {
        QList<QImage> shapes;
        for (const auto mark : {Mark::Found, Mark::Partial, Mark::NotFound, Mark::Unusable, Mark::NeedsRequest,
                                Mark::NotProduced, Mark::NotStarted, Mark::Now}) {
            QImage image(20, 20, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintMark(painter, QRectF(2, 2, 16, 16), mark, QColor(Qt::black));
            painter.end();
            for (const QImage &other : std::as_const(shapes)) {
                int different = 0;
                for (int y = 0; y < 20; ++y)
                    for (int x = 0; x < 20; ++x)
                        different += std::abs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 128 ? 1 : 0;
                QVERIFY2(different >= 12, "two marks look alike in greyscale");
            }
            shapes << image;
        }
    }

    void notFoundIsNeverDrawnAsAFailure()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            QCOMPARE(markColor(Mark::NotFound, *theme), theme->notFound);
            QVERIFY(markColor(Mark::NotFound, *theme).hsvSaturation() < 80);
        }
    }

    void iconsAreThereInTheColourAsked()
    {
        const QIcon icon = themedIcon(u"go-home", QColor(0, 255, 0));
        QVERIFY(!icon.isNull());
        const QImage image = icon.pixmap(22, 22).toImage();
        bool green = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                green = green || image.pixelColor(x, y) == QColor(0, 255, 0);
        QVERIFY(green);
        QVERIFY(themedIcon(u"no-such-icon", Theme::light()).isNull());
        QVERIFY(QFile::exists(u":/icons/actions/chevron-down-dark.svg"_s));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
