// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/kind.h"
#include "core/reader/session.h"
#include "ui/common/page.h"

#include <QScrollArea>
#include <QWidget>
#include <mutex>

class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace cauce {

class PageCanvas;

/// Shows one document in the window: the pages of a PDF, a picture, a text; or says why it cannot. All reading happens beside
/// the window, in the reader child.
class DocumentView final : public QWidget
{
    Q_OBJECT
public:
    DocumentView(PageContext &context, QWidget *parent = nullptr);

    /// Opens a document of the hunt at a place; a null id shows nothing.
    void open(const Id &document, const Place &place = {});
    [[nodiscard]] Id document() const { return m_document; }
    /// The page shown and the region marked on it; page 0 for a text.
    [[nodiscard]] Place place() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// Something new is shown, or a region was marked.
    void shown();

private:
    struct Opened
    {
        std::mutex mutex; ///< the session answers one question at a time
        std::optional<ReaderSession> session;
        DocumentKind kind = DocumentKind::Other;
    };
    struct Loaded
    {
        std::shared_ptr<Opened> opened;
        int pages = 0;
        QString text;
        bool isCut = false;
    };
    void read(const QByteArray &bytes, const QString &name, int ticket);
    void loaded(const Result<Loaded> &loaded);
    void showPage(int page);
    void zoomBy(double factor);
    void say(const QString &words);
    /// Why it cannot be shown. What is too large for that is kept all the same.
    void say(const Error &error);
    void renderPage();

    PageContext &m_context;
    Id m_document;
    Place m_wanted; ///< what the document was opened at, until a person marks something else
    std::shared_ptr<Opened> m_opened;
    int m_ticket = 0; ///< an answer to an older question is dropped
    int m_page = 0;
    int m_pages = 0;
    double m_zoom = 1.0;
    bool m_busy = false;
    QWidget *m_bar;
    QLabel *m_pageWords;
    QSpinBox *m_pageNumber;
    QLabel *m_pageCount;
    QToolButton *m_previous;
    QToolButton *m_next;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    PageCanvas *m_canvas;
    QPlainTextEdit *m_text;
    WrapLabel *m_words;
};

} // namespace cauce
