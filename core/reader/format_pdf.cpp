// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/pdf.h"
#include "core/reader/pdf_operation.h"

#include <QImage>
#include <algorithm>
#include <cmath>
#include <limits>
#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace cauce::pdf {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPagesSearchedForText = 5;
constexpr int kWidestPixels = 8192;
constexpr double kPointsPerInch = 72.0;
/// Pixels of one page picture: 4 bytes each in the child twice, once more on the way.
constexpr double kMostPixels = 24e6;
/// Readers accept a little rubbish before the mark; so do we.
constexpr qsizetype kMarkWithin = 1024;

QString toText(const poppler::ustring &text)
{
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(text.data()), static_cast<qsizetype>(text.size()))
        .remove(QChar::Null);
}

/// Typesetters' joined letters as the letters they are, so that a search for "fiscal" finds it; no page ends.
QString readable(QString text)
{
    constexpr char16_t kFirstLigature = 0xFB00;
    constexpr char16_t kLastLigature = 0xFB06;
    for (char16_t each = kFirstLigature; each <= kLastLigature; ++each)
        text.replace(QChar(each), QString(QChar(each)).normalized(QString::NormalizationForm_KC));
    return text.remove(QLatin1Char('\f'));
}

bool isSideways(const poppler::page &page)
{
    const auto orientation = page.orientation();
    return orientation == poppler::page::landscape || orientation == poppler::page::seascape;
}

QSizeF sizeOf(const poppler::page &page)
{
    const poppler::rectf box = page.page_rect();
    const QSizeF size(std::abs(box.width()), std::abs(box.height()));
    return isSideways(page) ? size.transposed() : size;
}

class PdfParser : public FormatParser
{
public:
    explicit PdfParser(std::unique_ptr<poppler::document> document) : m_document(std::move(document)) { }

    Result<QByteArray> answer(quint16 operation, const QByteArray &arguments, const PartWriter &) override
    {
        switch (static_cast<Operation>(operation)) {
        case Operation::Info:
            return info();
        case Operation::PageSize:
        case Operation::Text: {
            qint32 number = 0;
            if (const Result<> read = readPayload(arguments, number); !read)
                return read.error();
            return static_cast<Operation>(operation) == Operation::Text ? text(number) : pageSize(number);
        }
        case Operation::Render: {
            qint32 number = 0;
            qint32 width = 0;
            if (const Result<> read = readPayload(arguments, number, width); !read)
                return read.error();
            return render(number, width);
        }
        }
        return fail(ErrorCode::Unsupported);
    }

private:
    using PagePointer = std::unique_ptr<poppler::page>;

    Result<PagePointer> page(int number) const
    {
        if (number < 1 || number > m_document->pages())
            return fail(ErrorCode::BadInput, {}, QString::number(number));
        PagePointer found(m_document->create_page(number - 1));
        if (!found)
            return fail(ErrorCode::Damaged, {}, u"page %1"_s.arg(number));
        return found;
    }

    Result<QByteArray> info() const
    {
        const int pages = m_document->pages();
        const Result<PagePointer> first = page(1);
        if (!first)
            return fail(ErrorCode::Damaged, {}, u"pages"_s);
        const QSizeF size = sizeOf(**first);
        return PayloadWriter()(qint32{pages}, double{size.width()}, double{size.height()}, toText(m_document->get_title()),
                               toText(m_document->get_author()), hasText());
    }

    bool hasText() const
    {
        const int last = std::min(m_document->pages(), kPagesSearchedForText);
        for (int number = 1; number <= last; ++number) {
            const Result<PagePointer> each = page(number);
            if (each && !toText((*each)->text()).trimmed().isEmpty())
                return true;
        }
        return false;
    }

    Result<QByteArray> pageSize(int number) const
    {
        const Result<PagePointer> found = page(number);
        if (!found)
            return found.error();
        const QSizeF size = sizeOf(**found);
        return PayloadWriter()(double{size.width()}, double{size.height()});
    }

    Result<QByteArray> text(int number) const
    {
        const Result<PagePointer> found = page(number);
        if (!found)
            return found.error();
        return readable(toText((*found)->text())).toUtf8();
    }

    Result<QByteArray> render(int number, int width) const
    {
        if (width < 1 || width > kWidestPixels)
            return fail(ErrorCode::BadInput, {}, QString::number(width));
        const Result<PagePointer> found = page(number);
        if (!found)
            return found.error();
        const QSizeF points = sizeOf(**found);
        if (!(points.width() > 0) || !(points.height() > 0))
            return fail(ErrorCode::Damaged, {}, u"page %1"_s.arg(number));
        const double height = std::ceil(width * points.height() / points.width());
        if (!(height * width <= kMostPixels) || height > std::numeric_limits<qint16>::max())
            return fail(ErrorCode::TooLarge, {}, QString::number(static_cast<qint64>(kMostPixels)));
        poppler::page_renderer renderer;
        renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
        const double resolution = kPointsPerInch * width / points.width();
        const poppler::image drawn = renderer.render_page(found->get(), resolution, resolution, 0, 0, width,
                                                          std::max(1, static_cast<int>(height)));
        if (!drawn.is_valid() || drawn.format() != poppler::image::format_argb32)
            return fail(ErrorCode::Damaged, {}, u"page %1"_s.arg(number));
        return encodeImage(QImage(reinterpret_cast<const uchar *>(drawn.const_data()), drawn.width(), drawn.height(),
                                  drawn.bytes_per_row(), QImage::Format_RGB32));
    }

    std::unique_ptr<poppler::document> m_document;
};

} // namespace

Result<std::unique_ptr<FormatParser>> open(QByteArrayView document)
{
    const auto head = QByteArray::fromRawData(document.data(), std::min(document.size(), kMarkWithin));
    if (!head.contains("%PDF-"))
        return fail(ErrorCode::Unsupported);
    if (document.size() > std::numeric_limits<int>::max())
        return fail(ErrorCode::TooLarge, {}, QString::number(std::numeric_limits<int>::max()));
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::unique_ptr<poppler::document> opened(
        poppler::document::load_from_raw_data(document.data(), static_cast<int>(document.size())));
    if (!opened)
        return fail(ErrorCode::Damaged);
    if (opened->is_locked())
        return fail(ErrorCode::Unsupported, {}, u"password"_s);
    if (opened->pages() < 1)
        return fail(ErrorCode::Damaged, {}, u"pages"_s);
    return std::make_unique<PdfParser>(std::move(opened));
}

} // namespace cauce::pdf
