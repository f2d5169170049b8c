// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/in_turns.h"
#include "ui/common/page.h"

#include <QPointer>

#include <map>

class QStackedWidget;

namespace cauce {

/// The pages of the open hunt, in the window's stack: made when they are first needed, or ahead while nothing else is done. One
/// that is made anew, in another language or for another function, goes back to where the one before it was.
class PageDeck final : public QObject
{
    Q_OBJECT
public:
    /// Who has the keys after a page is shown: the page, or whoever had them before.
    enum class Keys { ToPage, Stay };

    explicit PageDeck(QStackedWidget *stack, QObject *parent = nullptr);

    /// From here on the pages are those of this hunt and of the function it is worked on in; it must stay until end().
    void begin(PageContext &context);
    /// Makes the page if it is not there, hidden; null where the function has none such.
    Page *make(PageId id);
    /// The page made and shown; null where the function has none such.
    Page *show(PageId id, Keys keys);
    /// The page shown; null while none is.
    [[nodiscard]] Page *current() const;
    /// All pages go, and where each was is kept.
    void drop();
    /// All pages go: the hunt is closed.
    void end();

signals:
    void made(cauce::Page *page);

private:
    /// Of what this function sees, the pages that are not there yet.
    void makeAhead();

    QStackedWidget *m_stack;
    PageContext *m_context = nullptr;
    std::map<PageId, QPointer<Page>> m_pages;
    std::map<PageId, Destination> m_places; ///< where pages were that are made anew
    InTurns m_ahead;
};

} // namespace cauce
