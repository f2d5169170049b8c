// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quick_guide.h"

#include "core/report/pdf_writer.h"
#include "tests/core/report/pdf_probe.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const report::Runs &runs)
{
    QString text;
    for (const report::Run &run : runs)
        text += run.text;
    return text;
}

/// All words of the guide, one block or cell a line.
QStringList wordsOf(const report::Document &guide)
{
    QStringList words{guide.title, guide.subtitle};
    for (const report::Block &block : guide.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            words << heading->text;
        else if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            words << textOf(paragraph->runs);
        else if (const auto *note = std::get_if<report::Note>(&block))
            words << textOf(note->runs);
        else if (const auto *table = std::get_if<report::Table>(&block)) {
            for (const report::TableRow &row : table->rows) {
                for (const report::Cell &cell : row.cells)
                    words << textOf(cell.runs);
            }
        }
    }
    return words;
}

/// Which kinds of blocks stand in which order, and the keys named, in English.
QStringList shapeOf(const report::Document &guide)
{
    QStringList shape;
    for (const report::Block &block : guide.blocks) {
        shape << QString::number(block.index());
        if (const auto *table = std::get_if<report::Table>(&block)) {
            for (const report::TableRow &row : table->rows) {
                shape << u"row"_s;
                for (const report::Cell &cell : row.cells) {
                    for (const report::Run &run : cell.runs) {
                        if (run.code)
                            shape << QString(run.text).replace(u"Mayús"_s, u"Shift"_s).replace(u"Arriba"_s, u"Up"_s)
                                         .replace(u"Abajo"_s, u"Down"_s).replace(u"Supr"_s, u"Delete"_s);
                    }
                }
            }
        }
    }
    return shape;
}

/// Every word of the window in one language, as the translations hold it.
QStringList wordsOfTheWindow(const QString &element)
{
    QFile file(QStringLiteral(CAUCE_SOURCE_DIR) + u"/translations/cauce_es_MX.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QStringList words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            words << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return words;
}

} // namespace

/// The guide is two pages in both languages on both papers, and what it names is in the program.
class TestQuickGuide : public QObject
{
    Q_OBJECT
private slots:
    void itIsTwoPages_data();
    void itIsTwoPages();
    void bothLanguagesSayTheSame();
    void whatItQuotesIsInTheWindow_data();
    void whatItQuotesIsInTheWindow();

private:
    QTemporaryDir m_dir;
};

void TestQuickGuide::itIsTwoPages_data()
{
    QTest::addColumn<report::Language>("language");
    QTest::addColumn<report::Paper>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("es-letter") << report::Language::Spanish << report::Paper::Letter << u"612 x 792 pts (letter)"_s;
    QTest::newRow("es-a4") << report::Language::Spanish << report::Paper::A4 << u"(A4)"_s;
    QTest::newRow("en-letter") << report::Language::English << report::Paper::Letter << u"612 x 792 pts (letter)"_s;
    QTest::newRow("en-a4") << report::Language::English << report::Paper::A4 << u"(A4)"_s;
}

void TestQuickGuide::itIsTwoPages()
{
    QFETCH(report::Language, language);
    QFETCH(report::Paper, paper);
    QFETCH(QString, size);
    const auto guide = quickGuide(language, paper);
    QVERIFY2(guide.has_value(), guide ? "" : qPrintable(guide.error().detail));
    const QString kept = qEnvironmentVariable("CAUCE_SHOTS");
    const QString name = u"/guide-%1.pdf"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString path = (kept.isEmpty() ? m_dir.path() : kept) + name;
    const auto pages = report::writePdf(*guide, path);
    QVERIFY(pages.has_value());
    QCOMPARE(*pages, 2);
    if (!report::probe::available())
        QSKIP("poppler-utils is not installed");
    const QString info = report::probe::info(path);
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +2\n"_s)) && info.contains(size), qPrintable(info));
    const QStringList texts = report::probe::pages(path);
    QCOMPARE(texts.size(), qsizetype(2));
    // Each page begins with its own heading, and no line of it is missing.
    qsizetype page = 0;
    const QString both[2] = {texts.at(0).simplified(), texts.at(1).simplified()};
    for (const report::Block &block : guide->blocks) {
        if (std::holds_alternative<report::PageBreak>(block))
            ++page;
        else if (const auto *heading = std::get_if<report::Heading>(&block))
            QVERIFY2(both[page].contains(heading->text), qPrintable(heading->text));
    }
}

void TestQuickGuide::bothLanguagesSayTheSame()
{
    const auto spanish = quickGuide(report::Language::Spanish, report::Paper::Letter);
    const auto english = quickGuide(report::Language::English, report::Paper::Letter);
    QVERIFY(spanish && english);
    QCOMPARE(shapeOf(*spanish), shapeOf(*english));
    QVERIFY(!shapeOf(*spanish).filter(u"Ctrl+K"_s).isEmpty());
}

void TestQuickGuide::whatItQuotesIsInTheWindow_data()
{
    QTest::addColumn<report::Language>("language");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("es") << report::Language::Spanish << u"translation"_s << u"«([^»]+)»"_s;
    QTest::newRow("en") << report::Language::English << u"source"_s << u"“([^”]+)”"_s;
}

void TestQuickGuide::whatItQuotesIsInTheWindow()
{
    QFETCH(report::Language, language);
    QFETCH(QString, element);
    QFETCH(QString, quoted);
    const auto guide = quickGuide(language, report::Paper::Letter);
    QVERIFY(guide.has_value());
    const QStringList known = wordsOfTheWindow(element);
    QVERIFY(known.size() > 100);
    int count = 0;
    auto match = QRegularExpression(quoted).globalMatch(wordsOf(*guide).join(u'\n'));
    while (match.hasNext()) {
        const QString name = match.next().captured(1);
        QVERIFY2(known.contains(name), qPrintable(name));
        ++count;
    }
    QVERIFY(count >= 15);
}

QTEST_MAIN(TestQuickGuide)
#include "tst_quick_guide.moc"
