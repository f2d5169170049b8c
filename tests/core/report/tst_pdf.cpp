// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outline.h"
#include "core/report/pdf_writer.h"
#include "core/report/words.h"
#include "tests/core/report/pdf_probe.h"
#include "tests/core/report/sample_report.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace cauce::report;
using cauce::ErrorCode;
using cauce::Job;
using cauce::Result;
using namespace Qt::StringLiterals;

namespace {

/// No process may write a file longer than this while it lives: what a full disk looks like.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }

private:
    rlimit m_before{};
};

QString flat(QString text) { return text.simplified(); }

Document longTable(int rows)
{
    Document document;
    document.title = u"Tabla larga"_s;
    Table table{u"Pagos"_s, {{Align::Start, 1}, {Align::Start, 3}, {Align::End, 1}}, {}, {}, {}};
    table.headerRows.push_back(
        {{{plain(u"FOLIOCOL"_s), {}}, {plain(u"CONCEPTOCOL"_s), {}}, {plain(u"MONTOCOL"_s), {}}}, {}});
    for (int i = 0; i < rows; ++i) {
        const QString tag = u"%1"_s.arg(i, 3, 10, QChar(u'0'));
        QString concept_ = u"inicio%1 "_s.arg(tag);
        for (int word = 0; word < i % 5 * 12; ++word)
            concept_ += u"relleno "_s;
        concept_ += u"final%1"_s.arg(tag);
        table.rows.push_back(
            {{{plain(u"fila%1"_s.arg(tag)), {}}, {plain(concept_), {}}, {plain(u"$1,234,%1.00"_s.arg(tag)), {}}}, {}});
    }
    document.blocks.push_back(table);
    return document;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        if (!probe::available())
            QSKIP("pdftotext (poppler-utils) is not installed");
    }

    void pagesAreNumbered()
    {
        const Result<int> count = writePdf(sample::document(), path(u"sample.pdf"_s));
        QVERIFY(count);
        const QStringList pages = probe::pages(path(u"sample.pdf"_s));
        QCOMPARE(pages.size(), qsizetype(*count));
        QVERIFY(*count > 20);
        for (int i = 0; i < *count; ++i)
            QVERIFY2(pages.at(i).contains(u"Página %1 de %2"_s.arg(i + 1).arg(*count)), qPrintable(pages.at(i)));
    }

    void titlePaperAndFonts()
    {
        QVERIFY(writePdf(sample::document(), path(u"info.pdf"_s)));
        const QString info = probe::info(path(u"info.pdf"_s));
        QVERIFY2(info.contains(u"Búsqueda del tesoro del dinero público"_s), qPrintable(info));
        QVERIFY2(info.contains(u"612 x 792 pts (letter)"_s), qPrintable(info));
        const QStringList fonts = probe::fonts(path(u"info.pdf"_s)).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"_s);
        for (const QString &font : fonts)
            QCOMPARE(embedded.match(font).captured(1), u"yes"_s);

        Document a4 = longTable(3);
        a4.paper = Paper::A4;
        a4.language = Language::English;
        QVERIFY(writePdf(a4, path(u"a4.pdf"_s)));
        QVERIFY(probe::info(path(u"a4.pdf"_s)).contains(u"(A4)"_s));
        QVERIFY(probe::pages(path(u"a4.pdf"_s)).first().contains(u"Page 1 of 1"_s));
    }

    void contentsGiveTheTruePages()
    {
        const Document document = sample::document();
        QVERIFY(writePdf(document, path(u"toc.pdf"_s)));
        const QStringList pages = probe::pages(path(u"toc.pdf"_s));
        int checked = 0;
        int lastPage = 0;
        for (const OutlineEntry &entry : outlineOf(document).headings) {
            if (!entry.inContents())
                continue;
            static const QRegularExpression spaces(u"\\s+"_s);
            QString pattern = QRegularExpression::escape(entry.number) + u"\\s+"_s
                              + QRegularExpression::escape(entry.text).replace(u"\\ "_s, u"\\s+"_s);
            const QRegularExpression inContents(u"(?:^|\\n)\\s*"_s + pattern + u"\\s+(\\d+)\\s*(?:\\n|$)"_s);
            const auto match = inContents.match(pages.at(0) + u'\n' + pages.at(1));
            QVERIFY2(match.hasMatch(), qPrintable(pattern));
            const int page = match.captured(1).toInt();
            QVERIFY(page >= lastPage && page <= pages.size());
            lastPage = page;
            QVERIFY2(flat(pages.at(page - 1)).contains(flat(entry.number + u' ' + entry.text)),
                     qPrintable(entry.label() + u"\n" + pages.at(page - 1)));
            ++checked;
        }
        QCOMPARE(checked, 14);
    }

    void linksNameTheirPage()
    {
        const Document document = sample::document();
        QVERIFY(writePdf(document, path(u"links.pdf"_s)));
        const QStringList pages = probe::pages(path(u"links.pdf"_s));
        static const QRegularExpression link(u"retos\\s+\\(p\\.\\s(\\d+)\\)"_s);
        const auto match = link.match(pages.join(u'\n').replace(QChar(QChar::Nbsp), QChar::Space));
        QVERIFY(match.hasMatch());
        QVERIFY(flat(pages.at(match.captured(1).toInt() - 1)).contains(u"3 Retos"_s));
    }

    void headingIsNeverLastOnItsPage()
    {
        Document document;
        document.title = u"Encabezados"_s;
        for (int i = 0; i < 120; ++i) {
            document.blocks.push_back(Heading{3, u"Encabezado%1"_s.arg(i), {}});
            QString text;
            for (int word = 0; word < 20 + i * 7 % 90; ++word)
                text += u"palabra%1 "_s.arg(i);
            document.blocks.push_back(Paragraph{plain(text)});
        }
        QVERIFY(writePdf(document, path(u"headings.pdf"_s)));
        const QStringList pages = probe::pages(path(u"headings.pdf"_s));
        QVERIFY(pages.size() > 8);
        for (const QString &page : pages) {
            const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 2);
            QVERIFY2(!lines.at(lines.size() - 2).contains(u"Encabezado"_s),
                     qPrintable(page)); // the last line is the footer
        }
    }

    void longTableRepeatsItsHeadAndKeepsRowsWhole()
    {
        QVERIFY(writePdf(longTable(300), path(u"table.pdf"_s)));
        const QStringList pages = probe::pages(path(u"table.pdf"_s));
        QVERIFY(pages.size() > 5);
        int rows = 0;
        for (const QString &page : pages) {
            QCOMPARE(page.count(u"FOLIOCOL"_s), 1);
            QCOMPARE(page.count(u"MONTOCOL"_s), 1);
            static const QRegularExpression rowTag(u"fila(\\d{3})"_s);
            for (auto it = rowTag.globalMatch(page); it.hasNext(); ++rows) {
                const QString tag = it.next().captured(1);
                QVERIFY2(page.contains(u"inicio"_s + tag) && page.contains(u"final"_s + tag)
                             && page.contains(u"$1,234,%1.00"_s.arg(tag)),
                         qPrintable(tag));
            }
        }
        QCOMPARE(rows, 300);
        QVERIFY(pages.at(1).contains(u"Pagos (continúa)"_s));
    }

    void rowHigherThanAPageIsSplitWithoutLoss()
    {
        Document document = longTable(2);
        QString text;
        for (int i = 0; i < 2500; ++i)
            text += u"w%1 "_s.arg(i);
        std::get<Table>(document.blocks.front())
            .rows.push_back({{{plain(u"alta"_s), {}}, {plain(text), {}}, {plain(u"$1.00"_s), {}}}, {}});
        QVERIFY(writePdf(document, path(u"high.pdf"_s)));
        const QString all = probe::pages(path(u"high.pdf"_s)).join(u' ');
        const QStringList words = all.split(QRegularExpression(u"\\s+"_s));
        const QSet<QString> seen(words.begin(), words.end());
        for (int i = 0; i < 2500; ++i)
            QVERIFY2(seen.contains(u"w%1"_s.arg(i)), qPrintable(QString::number(i)));
    }

    void wideMapIsPrintedInParts()
    {
        Document document;
        document.title = u"Mapa"_s;
        MarkGrid grid{u"Mapa ancho"_s, u"Pregunta"_s, {}, {}};
        for (int i = 0; i < 25; ++i)
            grid.columns.append(u"Eq. %1"_s.arg(i + 1));
        MarkGridRow row{u"1. ¿Cuánto?"_s, {}, u"Reto de prueba"_s};
        for (int i = 0; i < 25; ++i)
            row.cells.push_back(
                i == 3 ? std::nullopt
                       : std::optional(MarkCell{kResultMarks.at(static_cast<std::size_t>(i % 7)), {}, {}}));
        grid.rows.push_back(row);
        document.blocks.push_back(grid);
        QVERIFY(writePdf(document, path(u"wide.pdf"_s)));
        const QString text = flat(probe::pages(path(u"wide.pdf"_s)).join(u' '));
        for (int i = 0; i < 25; ++i)
            QVERIFY2(text.contains(u"Eq. %1"_s.arg(i + 1)), qPrintable(text));
        QVERIFY(text.contains(u"de 25"_s));
        for (const ResultMark mark : kResultMarks)
            QVERIFY(text.contains(reportWords(Language::Spanish).mark(mark).section(u' ', 0, 0)));
    }

    void hostileTextIsPrintedVisibly()
    {
        Document document;
        document.title = u"Título con <script>alert(1)</script> y \u202e reves"_s;
        document.blocks.push_back(Heading{1, QString(3000, u'H'), {}});
        document.blocks.push_back(Paragraph{plain(QString(20000, u'x') + QChar(0) + u"\x07 fin-del-texto"_s)});
        document.blocks.push_back(Picture{"not a picture", u"Plano del parque"_s, u"Pie de foto"_s});
        document.blocks.push_back(Table{});
        document.blocks.push_back(MarkGrid{});
        document.blocks.push_back(MoneyChain{});
        document.blocks.push_back(RoutePath{});
        document.blocks.push_back(Bullets{});
        document.blocks.push_back(KeyValues{});
        document.blocks.push_back(Note{});
        document.blocks.push_back(PageBreak{});
        document.blocks.push_back(PageBreak{});
        QVERIFY(writePdf(document, path(u"hostile.pdf"_s)));
        const QStringList pages = probe::pages(path(u"hostile.pdf"_s));
        const QString text = flat(pages.join(u' '));
        QVERIFY(text.contains(u"<script>alert(1)</script>"_s));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(text.contains(u"fin-del-texto"_s));
        QVERIFY(text.contains(u"Mostraba: Plano del parque"_s));
        QVERIFY(text.contains(u"Pie de foto"_s));
        QCOMPARE(text.count(u'x') >= 20000, true);
    }

    void emptyReportHasOnePage()
    {
        const Result<int> pages = writePdf(Document{}, path(u"empty.pdf"_s));
        QVERIFY(pages);
        QCOMPARE(*pages, 1);
    }

    void runsOnAnotherThread()
    {
        Result<int> pages = fail(ErrorCode::Internal);
        std::thread worker([&] { pages = writePdf(sample::document(), path(u"thread.pdf"_s)); });
        worker.join();
        QVERIFY(pages);
        QCOMPARE(qsizetype(*pages), probe::pages(path(u"thread.pdf"_s)).size());
    }

    void progressRunsToItsEnd()
    {
        qint64 last = 0;
        qint64 end = 0;
        const Job job([&](qint64 done, qint64 total) {
            last = done;
            end = total;
        });
        QVERIFY(writePdf(longTable(100), path(u"progress.pdf"_s), job));
        QVERIFY(end > 1);
        QCOMPARE(last, end);
    }

    void cancelLeavesTheOldFile()
    {
        const QString file = path(u"cancel.pdf"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("before");
        old.close();
        Job *current = nullptr;
        Job job([&](qint64 done, qint64) {
            if (done == 5)
                current->cancel();
        });
        current = &job;
        const Result<int> pages = writePdf(sample::document(), file, job);
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("before"));
    }

    void fullDiskLeavesNothing()
    {
        const QString folder = path(u"full"_s);
        QVERIFY(QDir().mkpath(folder));
        Result<int> pages = 0;
        {
            const FileSizeLimit limit(2000);
            pages = writePdf(sample::document(), folder + u"/report.pdf"_s);
        }
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::DiskFull);
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void placeThatIsNotThere()
    {
        const Result<int> pages = writePdf(Document{}, path(u"no/such/folder/report.pdf"_s));
        QVERIFY(!pages);
        QCOMPARE(pages.error().subject, path(u"no/such/folder/report.pdf"_s));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
