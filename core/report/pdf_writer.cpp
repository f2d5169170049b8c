// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_writer.h"

#include "core/report/page_blocks.h"
#include "core/report/safe_text.h"
#include "core/report/save_report.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <iterator>

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

/// Longer titles are shortened in the footer (the whole title stands on page 1).
constexpr qsizetype kLongestRunningTitle = 90;

/// A page number in a link can change where lines break, and so the page. It settles at once or never: then the numbers are left out.
constexpr int kMostLayouts = 4;

/// The page number assumed before the first layout: wide enough for most reports.
constexpr int kAssumedPage = 88;

/// Lines of a paragraph that may move with the figure it introduces.
constexpr std::size_t kLongestIntroduction = 6;

class PdfReport
{
public:
    PdfReport(const Document &document, const Job &job)
        : m_document(document)
        , m_job(job)
        , m_style(document.paper)
        , m_words(reportWords(document.language))
        , m_outline(outlineOf(document))
        , m_pageHeight(m_style.paperSize().height() - 2 * m_style.margin())
    {}

    Result<> layOutAll()
    {
        for (int attempt = 0; attempt < kMostLayouts; ++attempt) {
            const QHash<QString, int> assumed = m_pageOf;
            const Result<> done = layOutOnce(attempt + 1 == kMostLayouts);
            if (!done)
                return done;
            if (!m_referred || assumed == m_pageOf)
                break;
        }
        return {};
    }

    Result<QByteArray> draw()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(safeLine(m_document.title));
        writer.setCreator(u"Cauce " CAUCE_VERSION ""_s);
        writer.setResolution(PageStyle::kResolution);
        const QPageSize::PageSizeId size = m_document.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4;
        writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Internal, {}, u"QPdfWriter"_s);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform
                               | QPainter::LosslessImageRendering);
        for (int page = 0; page < pageCount(); ++page) {
            if (m_job.isCancelled())
                return fail(ErrorCode::Cancelled);
            if (page > 0)
                writer.newPage();
            drawPage(painter, page);
            m_job.report(blockCount() + page + 1, blockCount() + pageCount());
        }
        painter.end();
        return bytes;
    }

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

private:
    enum class Before {
        Other,
        Heading,
        Introduction
    };

    [[nodiscard]] qint64 blockCount() const { return static_cast<qint64>(m_document.blocks.size()); }

    QString reference(const QString &anchor, bool withoutNumbers)
    {
        const auto id = m_outline.ids.constFind(anchor);
        if (id == m_outline.ids.constEnd() || withoutNumbers)
            return {};
        m_referred = true;
        QString words = m_words.pageReference.arg(m_pageOf.value(*id, kAssumedPage));
        words.replace(QChar::Space, QChar::Nbsp);
        return words;
    }

    Result<> layOutOnce(bool withoutNumbers)
    {
        PrintContext context{
            m_document,   m_style,
            m_words,      reportLocale(m_document.language),
            m_outline,    [this, withoutNumbers](const QString &anchor) { return reference(anchor, withoutNumbers); },
            m_pageHeight, 0};
        m_front.clear();
        m_body.clear();
        m_after = 0;
        m_break = Piece::Break::Anywhere;
        m_before = Before::Other;
        const bool contents = hasContents(m_outline);
        std::vector<Piece> &first = contents ? m_front : m_body;
        add(first, layOutTitle(context));
        if (contents)
            add(m_front, layOutContents(context, [this](const QString &id) { return m_pageOf.value(id); }));
        m_after = contents ? 0 : m_after;
        qint64 done = 0;
        for (const Block &block : m_document.blocks) {
            if (m_job.isCancelled())
                return fail(ErrorCode::Cancelled);
            addBlock(block, std::visit([&](const auto &b) { return layOut(context, b); }, block));
            m_job.report(++done, blockCount() + pageCount());
        }
        m_pages.clear();
        m_pageOf.clear();
        if (contents)
            take(paginate(m_front, m_pageHeight, 1));
        if (!m_body.empty())
            take(paginate(m_body, m_pageHeight, pageCount() + 1));
        return {};
    }

    /// A heading, the paragraph under it and the figure that the paragraph leads to stay together where a page can hold them.
    void addBlock(const Block &block, LaidBlock laid)
    {
        const bool figure = std::holds_alternative<Table>(block) || std::holds_alternative<MarkGrid>(block)
                            || std::holds_alternative<MoneyChain>(block) || std::holds_alternative<RoutePath>(block)
                            || std::holds_alternative<Picture>(block);
        if (figure && m_before == Before::Introduction) {
            for (std::size_t i = m_introduction; i < m_body.size(); ++i)
                m_body[i].keepWithNext = true;
        }
        const bool heading = std::holds_alternative<Heading>(block);
        const bool introduction = std::holds_alternative<Paragraph>(block) && m_before == Before::Heading
                                  && laid.pieces.size() <= kLongestIntroduction;
        m_introduction = m_body.size();
        add(m_body, std::move(laid));
        m_before = heading ? Before::Heading : introduction ? Before::Introduction : Before::Other;
    }

    void add(std::vector<Piece> &to, LaidBlock block)
    {
        if (block.breakBefore == Piece::Break::PageBefore)
            m_break = block.breakBefore;
        if (block.pieces.empty())
            return;
        Piece &first = block.pieces.front();
        first.breakBefore = std::exchange(m_break, Piece::Break::Anywhere);
        first.spaceBefore = std::max({first.spaceBefore, block.before, m_after});
        // Under a heading its own distance counts, so that the two are seen to belong together.
        if (m_before == Before::Heading)
            first.spaceBefore = m_after;
        m_after = block.after;
        to.insert(to.end(), std::make_move_iterator(block.pieces.begin()), std::make_move_iterator(block.pieces.end()));
    }

    void take(Pages pages)
    {
        m_pages.insert(m_pages.end(), std::make_move_iterator(pages.pages.begin()),
                       std::make_move_iterator(pages.pages.end()));
        m_pageOf.insert(pages.pageOf);
    }

    void drawPage(QPainter &painter, int page) const
    {
        const qreal margin = m_style.margin();
        for (const Placed &placed : m_pages.at(static_cast<std::size_t>(page)))
            placed.piece->draw(painter, QPointF(margin, margin + placed.y));
        const qreal width = m_style.contentWidth();
        const qreal y = m_style.paperSize().height() - margin + PageStyle::points(14);
        const TextLook right{PrintRole::Footer, ink::kQuiet, Align::End};
        const TextBox number(plain(m_words.pageOf.arg(page + 1).arg(pageCount())), m_style, right, width * 0.28);
        number.draw(painter, QPointF(margin + width * 0.72, y));
        if (page > 0) {
            const TextBox title(plain(runningTitle()), m_style, {PrintRole::Footer, ink::kQuiet}, width * 0.7);
            title.drawLine(painter, 0, QPointF(margin, y));
        }
    }

    [[nodiscard]] QString runningTitle() const
    {
        const QString title = safeLine(m_document.title);
        if (title.size() <= kLongestRunningTitle)
            return title;
        const qsizetype space = title.lastIndexOf(QChar::Space, kLongestRunningTitle);
        return title.left(space > kLongestRunningTitle / 2 ? space : kLongestRunningTitle) + u"…"_s;
    }

    const Document &m_document;
    const Job &m_job;
    PageStyle m_style;
    const ReportWords &m_words;
    Outline m_outline;
    qreal m_pageHeight;
    std::vector<Piece> m_front;
    std::vector<Piece> m_body;
    qreal m_after = 0;
    Piece::Break m_break = Piece::Break::Anywhere;
    Before m_before = Before::Other;
    std::size_t m_introduction = 0; ///< the first piece of the paragraph under a heading
    std::vector<std::vector<Placed>> m_pages;
    QHash<QString, int> m_pageOf;
    bool m_referred = false;
};

} // namespace

Result<int> writePdf(const Document &document, const QString &path, const Job &job)
{
    PdfReport report(document, job);
    const Result<> laid = report.layOutAll();
    if (!laid)
        return laid.error();
    const Result<QByteArray> bytes = report.draw();
    if (!bytes)
        return bytes.error();
    const Result<> saved = saveReport(path, *bytes);
    if (!saved)
        return saved.error();
    return report.pageCount();
}

} // namespace cauce::report
