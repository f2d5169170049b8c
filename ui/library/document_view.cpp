// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/document_view.h"

#include "core/reader/text.h"
#include "core/workspace/document_import.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/record_words.h"
#include "ui/library/page_canvas.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cauce {
namespace {

/// What the window reads into memory to show; larger documents are saved and opened with another program.
constexpr qint64 kMostShown = 512 * 1024 * 1024;
constexpr qint64 kMostText = 256 * 1024;
constexpr int kWidestPage = 4096;
constexpr double kZoomStep = 1.25;
constexpr double kMostZoom = 4.0;

QToolButton *barButton(const QString &name, QStringView icon, const QKeySequence &key)
{
    auto *button = new QToolButton;
    setThemedIcon(button, icon);
    setLook(button, Look::FlatButton);
    button->setAccessibleName(name);
    button->setToolTip(name + QStringLiteral(" (") + keyWords(key) + u')');
    button->setShortcut(key);
    return button;
}

} // namespace

DocumentView::DocumentView(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_bar(new QWidget), m_pageWords(new QLabel), m_pageNumber(new QSpinBox),
      m_pageCount(new QLabel), m_stack(new QStackedWidget), m_scroll(new QScrollArea), m_canvas(new PageCanvas),
      m_text(new QPlainTextEdit), m_words(new WrapLabel)
{
    m_previous = barButton(tr("Page before"), u"go-previous", QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next = barButton(tr("Next page"), u"go-next", QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    auto *closer = barButton(tr("Larger"), u"zoom-in", QKeySequence(QKeySequence::ZoomIn));
    auto *farther = barButton(tr("Smaller"), u"zoom-out", QKeySequence(QKeySequence::ZoomOut));
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    m_pageNumber->setAccessibleName(tr("Page"));
    m_pageNumber->setToolTip(tr("Type a page and press Enter"));
    m_pageNumber->setButtonSymbols(QAbstractSpinBox::NoButtons);
    // Only what was typed to its end: on the way to page 46 nobody wants page 4.
    m_pageNumber->setKeyboardTracking(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_pageWords, m_pageNumber, m_pageCount, m_next})
        bar->addWidget(widget);
    bar->addStretch(1);
    bar->addWidget(farther);
    bar->addWidget(closer);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the document"));
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_bar->hide();
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(closer, &QToolButton::clicked, this, [this] { zoomBy(kZoomStep); });
    connect(farther, &QToolButton::clicked, this, [this] { zoomBy(1 / kZoomStep); });
    connect(m_pageNumber, &QSpinBox::valueChanged, this, &DocumentView::showPage);
    connect(m_canvas, &PageCanvas::regionChanged, this, &DocumentView::shown);
    connect(m_canvas, &PageCanvas::marked, this, [this] { m_wanted = {}; });
}

Place DocumentView::place() const
{
    Place place;
    place.page = m_page;
    const QRect region = m_canvas->region();
    if (m_stack->currentWidget() == m_scroll && !region.isNull()) {
        place.left = region.left();
        place.top = region.top();
        place.width = region.width();
        place.height = region.height();
    }
    if (m_stack->currentWidget() == m_text)
        place.quote = m_text->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    return place;
}

void DocumentView::say(const QString &words)
{
    m_words->setText(words);
    m_stack->setCurrentWidget(m_words);
    m_bar->hide();
    emit shown();
}

void DocumentView::say(const Error &error)
{
    say(error.code == ErrorCode::TooLarge
            ? tr("It is kept, but is too large to be shown here. Save a copy outside and open it with another program.")
            : ErrorText::of(error));
}

void DocumentView::open(const Id &id, const Place &place)
{
    const Document *document = m_context.workspace.data().find<Document>(id);
    m_document = id;
    m_wanted = place;
    m_opened.reset();
    m_page = m_pages = 0;
    m_zoom = 1.0;
    m_canvas->setRegion({});
    const int ticket = ++m_ticket;
    if (!document) {
        say(id.isNull() ? QString() : RecordWords::notHere());
        return;
    }
    if (!document->sha) {
        say(RecordWords::notHere());
        return;
    }
    m_busy = true;
    say(tr("Opening “%1”…").arg(document->title));
    const QPointer<DocumentView> self(this);
    readDocument(m_context.workspace, *document->sha, kMostShown,
        [self, ticket, name = document->fileName](const Result<QByteArray> &bytes) {
            if (!self || self->m_ticket != ticket)
                return;
            if (bytes) {
                self->read(*bytes, name, ticket);
            } else {
                Error error = bytes.error();
                error.subject = name;
                self->m_busy = false;
                self->say(error);
            }
        });
}

void DocumentView::read(const QByteArray &bytes, const QString &name, int ticket)
{
    const QPointer<DocumentView> self(this);
    m_context.workspace.runBeside([self, bytes, name, ticket, reader = m_context.reader] {
        const auto load = [&]() -> Result<Loaded> {
            Loaded result;
            result.opened = std::make_shared<Opened>();
            result.opened->kind = kindOf(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024)));
            const ByteSource source = ByteSource::ofBytes(name, bytes);
            if (result.opened->kind == DocumentKind::Text) {
                const auto text = readText(source, kMostText);
                if (!text)
                    return text.error();
                result.text = text->text;
                result.isCut = text->extent == TextExtent::Beginning;
                return result;
            }
            if (result.opened->kind == DocumentKind::Other)
                return fail(ErrorCode::Unsupported, name);
            auto session = reader.open(source);
            if (!session)
                return session.error();
            result.opened->session.emplace(std::move(*session));
            result.pages = 1;
            if (result.opened->kind == DocumentKind::Pdf) {
                const auto info = result.opened->session->pdfInfo();
                if (!info)
                    return info.error();
                result.pages = info->pageCount;
            }
            return result;
        };
        const auto result = std::make_shared<Result<Loaded>>(load());
        if (self) {
            QMetaObject::invokeMethod(self.data(), [self, ticket, result] {
                if (self && self->m_ticket == ticket)
                    self->loaded(*result);
            });
        }
    });
}

void DocumentView::loaded(const Result<Loaded> &result)
{
    m_busy = false;
    if (!result) {
        say(result.error());
        return;
    }
    m_opened = result->opened;
    m_pages = result->pages;
    if (m_opened->kind == DocumentKind::Text) {
        m_text->setPlainText(result->isCut ? QString(result->text + u'\n' + tr("… (only the beginning is shown)")) : result->text);
        if (!m_wanted.quote.isEmpty())
            m_text->find(m_wanted.quote);
        m_stack->setCurrentWidget(m_text);
        emit shown();
        return;
    }
    showPage(qBound(1, m_wanted.page, m_pages));
}

void DocumentView::showPage(int page)
{
    if (!m_opened || page < 1 || page > m_pages)
        return;
    m_page = page;
    m_canvas->setRegion({});
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < m_pages);
    const bool isPdf = m_opened->kind == DocumentKind::Pdf;
    m_pageWords->setText(isPdf ? tr("Page") : tr("Picture"));
    m_pageCount->setText(tr("of %1").arg(m_pages));
    m_pageNumber->setVisible(isPdf);
    m_pageCount->setVisible(isPdf);
    {
        const QSignalBlocker quiet(m_pageNumber);
        m_pageNumber->setRange(1, m_pages);
        m_pageNumber->setValue(page);
    }
    renderPage();
}

void DocumentView::zoomBy(double factor)
{
    m_zoom = qBound(1.0, m_zoom * factor, kMostZoom);
    renderPage();
}

void DocumentView::renderPage()
{
    if (!m_opened || !m_opened->session)
        return;
    const int ticket = ++m_ticket;
    const int width = std::min(kWidestPage,
        static_cast<int>(std::max(320, m_scroll->viewport()->width()) * m_zoom * devicePixelRatioF()));
    m_busy = true;
    const QPointer<DocumentView> self(this);
    m_context.workspace.runBeside([self, opened = m_opened, page = m_page, width, ticket] {
        const auto image = std::make_shared<Result<QImage>>([&]() -> Result<QImage> {
            const std::lock_guard lock(opened->mutex);
            return opened->kind == DocumentKind::Pdf ? opened->session->pdfPage(page, width)
                                                     : opened->session->picture(QSize(width, 8192));
        }());
        if (!self)
            return;
        QMetaObject::invokeMethod(self.data(), [self, image, ticket] {
            if (!self || self->m_ticket != ticket)
                return;
            self->m_busy = false;
            if (!*image) {
                self->say(image->error());
                return;
            }
            const int viewed = static_cast<int>(self->m_scroll->viewport()->width() * self->m_zoom);
            self->m_canvas->setImage(**image, self->m_zoom > 1.0 ? viewed : 0);
            const Place &wanted = self->m_wanted;
            if (wanted.hasRegion() && wanted.page == self->m_page)
                self->m_canvas->setRegion({wanted.left, wanted.top, wanted.width, wanted.height});
            self->m_bar->show();
            self->m_stack->setCurrentWidget(self->m_scroll);
            emit self->shown();
        });
    });
}

} // namespace cauce

#include "moc_document_view.cpp"
