// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_writer.h"
#include "core/report/safe_text.h"
#include "core/report/words.h"
#include "tests/core/report/sample_report.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace cauce::report;
using cauce::ErrorCode;
using cauce::Job;
using cauce::Result;
using namespace Qt::StringLiterals;

namespace {

struct Parsed {
    QString error;
    QString text; ///< all characters outside <style>
    QStringList elements;
    QStringList ids;
    QStringList targets; ///< what href points to
    QStringList attributeNames;
    QStringList images;
    QString lang;
};

Parsed parse(const QByteArray &html)
{
    Parsed out;
    QXmlStreamReader reader(html);
    bool style = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            style = reader.name() == "style"_L1;
            out.elements.append(reader.name().toString());
            for (const auto &attribute : reader.attributes()) {
                out.attributeNames.append(attribute.name().toString());
                if (attribute.name() == "id"_L1)
                    out.ids.append(attribute.value().toString());
                if (attribute.name() == "href"_L1)
                    out.targets.append(attribute.value().toString());
                if (attribute.name() == "src"_L1)
                    out.images.append(attribute.value().toString());
                if (reader.name() == "html"_L1 && attribute.qualifiedName() == "lang"_L1)
                    out.lang = attribute.value().toString();
            }
        } else if (token == QXmlStreamReader::EndElement) {
            style = false;
        } else if (token == QXmlStreamReader::Characters && !style) {
            out.text += reader.text();
        }
    }
    if (reader.hasError())
        out.error = u"%1:%2 %3"_s.arg(reader.lineNumber()).arg(reader.columnNumber()).arg(reader.errorString());
    return out;
}

const QString kHostile =
    u"<script>alert('x')</script>\"><img src=x onerror=alert(1)> & &lt; ]]> <!-- \u202egpj.exe \u2066 %1 %2"_s
    + QChar(0) + QChar(0x1b) + QChar(0xd800) + u" end";

Document hostileDocument()
{
    const QString h = kHostile;
    Document document;
    document.title = h;
    document.subtitle = h;
    document.meta = {{h, plain(h)}, {{}, plain(h)}};
    document.blocks = {
        Heading{1, h, h},
        Heading{7, h, h},
        Heading{-2, h, u"\" onclick=\"alert(1)"_s},
        Paragraph{{Run{h, true, true, true, h}, linked(h, u"nowhere"_s), linked(h, u"javascript:alert(1)"_s)}},
        Bullets{{plain(h), {}}},
        Table{h,
              {{Align::Center, 0, Column::Role::RowHead}, {Align::End, -3}},
              {{{{plain(h), {}}}, h}},
              {{{{plain(h), ResultMark::Found}, {{}, ResultMark::Partial}, {plain(h), {}}}, h}},
              h},
        MarkGrid{h, h, {h, h}, {{h, {MarkCell{ResultMark::Unusable, h, h}, std::nullopt, MarkCell{}}, h}, {h, {}, {}}}},
        MoneyChain{h, {{h, h, 7.5, {}, h}, {h, h, -1, ResultMark::NotProduced, h}}, {h}, h},
        KeyValues{{{{}, plain(h)}, {h, plain(h)}}},
        Note{Note::Kind::Warning, plain(h)},
        PageBreak{},
        Picture{"<script>", h, h},
        RoutePath{h,
                  {{RouteStop::Kind::Step, ResultMark::Found, h, h, h, -5, h, h},
                   {RouteStop::Kind::Gap, ResultMark::NotFound, h, h, h, 3, h, h}}}};
    return document;
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormedAndSelfContained()
    {
        const Result<QByteArray> html = toHtml(sample::document());
        QVERIFY(html);
        const Parsed parsed = parse(*html);
        QVERIFY2(parsed.error.isEmpty(), qPrintable(parsed.error));
        QCOMPARE(parsed.lang, u"es-MX"_s);
        QVERIFY(!parsed.elements.contains(u"script"_s));
        QVERIFY(!parsed.elements.contains(u"link"_s));
        QVERIFY(!html->contains("url("));
        QVERIFY(!html->contains("@import"));
        QVERIFY(html->contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
        for (const QString &image : parsed.images)
            QVERIFY(image.startsWith(u"data:image/png;base64,"_s));
        QCOMPARE(parsed.images.size(), 1);
    }

    void idsAreUniqueAndLinksLead()
    {
        for (const Document &document : {sample::document(), hostileDocument()}) {
            const Parsed parsed = parse(*toHtml(document));
            const QSet<QString> ids(parsed.ids.begin(), parsed.ids.end());
            QCOMPARE(ids.size(), parsed.ids.size());
            QVERIFY(!parsed.targets.isEmpty());
            for (const QString &target : parsed.targets)
                QVERIFY2(target.startsWith(u'#') && ids.contains(target.mid(1)), qPrintable(target));
        }
    }

    void holdsEveryBlock()
    {
        const QString text = parse(*toHtml(sample::document())).text;
        const QStringList expected{u"Contenido"_s,
                                   u"San Aurelio de los Pinos (municipio ficticio)"_s,
                                   u"seis preguntas"_s,
                                   u"Proponer compromisos"_s,
                                   u"314"_s,
                                   u"Todos los nombres y cifras"_s,
                                   u"Cuentas Claras"_s,
                                   u"Existe, no se puede usar"_s,
                                   u"$49,750,000.00"_s,
                                   u"Solicitado, folio 00412"_s,
                                   u"21.9 %"_s,
                                   u"Se buscó: “padrón de beneficiarios”"_s,
                                   u"18 min"_s,
                                   u"Aquí se interrumpe"_s,
                                   u"El padrón termina en 2022"_s,
                                   u"Renglón del portal estatal"_s,
                                   u"E120"_s,
                                   sample::sha(119),
                                   u"Fuente: La huella"_s};
        for (const QString &words : expected)
            QVERIFY2(text.contains(words), qPrintable(words));
        for (const QString &question : sample::kQuestions)
            QVERIFY(text.contains(question));
    }

    void hasHeadingsInOrder()
    {
        const QStringList elements = parse(*toHtml(sample::document())).elements;
        QCOMPARE(elements.count(u"h1"_s), 1);
        QCOMPARE(elements.count(u"main"_s), 1);
        QCOMPARE(elements.count(u"nav"_s), 1);
        int level = 0;
        for (const QString &element : elements) {
            if (element.size() != 2 || element.front() != u'h' || !element.back().isDigit())
                continue;
            const int next = element.back().digitValue();
            QVERIFY2(next <= level + 1, qPrintable(u"h%1 after h%2"_s.arg(next).arg(level)));
            level = next;
        }
    }

    void countsTheMarksOfTheMap()
    {
        Document document;
        document.blocks.push_back(MarkGrid{
            u"m"_s,
            {},
            {u"a"_s, u"b"_s, u"c"_s},
            {{u"q"_s, {MarkCell{ResultMark::Found, {}, {}}, MarkCell{ResultMark::Found, {}, {}}, std::nullopt}, {}}}});
        const QString html = QString::fromUtf8(*toHtml(document));
        static const QRegularExpression legend(u"<span>([^<]+)</span></span> <b>(\\d+)</b>"_s);
        QMap<QString, int> counts;
        for (auto it = legend.globalMatch(html); it.hasNext();) {
            const auto match = it.next();
            counts.insert(match.captured(1), match.captured(2).toInt());
        }
        QCOMPARE(counts.size(), 7);
        QCOMPARE(counts.value(u"Encontrado"_s), 2);
        QCOMPARE(counts.value(u"Sin empezar"_s), 0);
    }

    void escapesHostileText()
    {
        const Result<QByteArray> html = toHtml(hostileDocument());
        QVERIFY(html);
        const Parsed parsed = parse(*html);
        QVERIFY2(parsed.error.isEmpty(), qPrintable(parsed.error));
        QVERIFY(!parsed.elements.contains(u"script"_s));
        QVERIFY(!parsed.elements.contains(u"img"_s));
        QVERIFY(!parsed.attributeNames.contains(u"onclick"_s));
        QVERIFY(!parsed.attributeNames.contains(u"onerror"_s));
        for (const char16_t c : {u'\u202e', u'\u2066', u'\0', u'\x1b'})
            QVERIFY(!parsed.text.contains(QChar(c)));
        // What was hostile is shown as text, every time.
        QVERIFY(parsed.text.count(
                    u"<script>alert('x')</script>\"><img src=x onerror=alert(1)> & &lt; ]]> <!-- \uFFFDgpj.exe"_s)
                >= 30);
        QVERIFY(parsed.text.contains(u"%1 %2"_s));
    }

    void emptyBlocksAreHarmless()
    {
        Document document;
        document.blocks = {Heading{},   Paragraph{}, Bullets{},   Table{},   MarkGrid{}, MoneyChain{},
                           KeyValues{}, Note{},      PageBreak{}, Picture{}, RoutePath{}};
        const Parsed parsed = parse(*toHtml(document));
        QVERIFY2(parsed.error.isEmpty(), qPrintable(parsed.error));
    }

    void speaksTheReportsLanguage()
    {
        Document document = sample::document();
        document.language = Language::English;
        const Parsed parsed = parse(*toHtml(document));
        QCOMPARE(parsed.lang, u"en-US"_s);
        for (const QString &words :
             {u"Contents"_s, u"Skip to content"_s, u"Exists, cannot be used"_s, u"Searched for:"_s})
            QVERIFY2(parsed.text.contains(words), qPrintable(words));
        QVERIFY(!parsed.text.contains(u"Contenido"_s));
    }

    void sameContentGivesSameBytes() { QCOMPARE(*toHtml(sample::document()), *toHtml(sample::document())); }

    void writesAndReplacesTheFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"reporte ñ.html"_s);
        QVERIFY(writeHtml(sample::document(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *toHtml(sample::document()));
    }

    void cancelWritesNothing()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"r.html"_s);
        const Job job;
        job.cancel();
        const Result<> done = writeHtml(sample::document(), path, job);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void bothLanguagesHaveAllWords()
    {
        for (const Language language : {Language::Spanish, Language::English}) {
            const ReportWords &words = reportWords(language);
            QVERIFY(words.pageOf.contains(u"%1"_s) && words.pageOf.contains(u"%2"_s));
            for (const ResultMark mark : kResultMarks)
                QVERIFY(!words.mark(mark).isEmpty());
        }
        QCOMPARE(reportLocale(Language::Spanish).toString(1234567.5, 'f', 2), u"1,234,567.50"_s);
        QCOMPARE(reportLocale(Language::English).toString(1234567.5, 'f', 2), u"1,234,567.50"_s);
    }

    void unsafeCharactersAreMadeVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"¿Cuánto? “ñ” 🙂"_s << u"¿Cuánto? “ñ” 🙂"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("control") << u"a\u0007b\u0085"_s << u"a\uFFFDb\uFFFD"_s;
        QTest::newRow("direction") << u"\u202a\u202e\u2069x"_s << u"\uFFFD\uFFFD\uFFFDx"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xdc00)) + u"a"_s << u"\uFFFDa"_s;
        QTest::newRow("noncharacter") << u"\uFFFE\U0001FFFFa"_s << u"\uFFFD\uFFFDa"_s;
    }
    void unsafeCharactersAreMadeVisible()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(safeText(text), safe);
    }
};

QTEST_MAIN(TestHtml)
#include "tst_html.moc"
