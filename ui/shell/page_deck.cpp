// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_deck.h"

#include "ui/common/settling.h"
#include "ui/shell/page_list.h"

#include <QStackedWidget>

namespace cauce {
namespace {

/// After a page was shown, until others are made ahead: it is there to be used first.
constexpr int kCalmMs = 400;

} // namespace

PageDeck::PageDeck(QStackedWidget *stack, QObject *parent) : QObject(parent), m_stack(stack)
{
    m_ahead.setPause(InTurns::kAheadMs);
}

void PageDeck::begin(PageContext &context)
{
    m_context = &context;
}

Page *PageDeck::current() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void PageDeck::drop()
{
    m_ahead.start({});
    settleAll(m_stack);
    for (const auto &[id, page] : m_pages) {
        // One that was made ahead and not yet shown has still to go back to where the one before it was.
        if (page && !m_places.contains(id)) {
            m_places[id] = page->whereabouts();
            m_places[id].page = id;
        }
        delete page.data();
    }
    m_pages.clear();
}

void PageDeck::end()
{
    drop();
    m_places.clear();
    m_context = nullptr;
}

Page *PageDeck::make(PageId id)
{
    if (!m_context)
        return nullptr;
    if (Page *page = m_pages[id])
        return page;
    for (const PageEntry &entry : PageList::forRole(m_context->workspace.author().role)) {
        if (entry.id != id)
            continue;
        Page *page = entry.make(*m_context, m_stack);
        m_pages[id] = page;
        m_stack->addWidget(page);
        emit made(page);
        return page;
    }
    return nullptr;
}

Page *PageDeck::show(PageId id, Keys keys)
{
    Page *page = make(id);
    if (!page)
        return nullptr;
    const QPointer<QWidget> before = page->focusWidget();
    m_stack->setCurrentWidget(page);
    const QPointer<QWidget> given = page->focusWidget();
    if (const auto place = m_places.find(id); place != m_places.end()) {
        const Destination back = place->second;
        m_places.erase(place);
        page->show(back);
    }
    // A place may take the keys itself, such as a form that is open there.
    if (keys == Keys::ToPage && page->focusWidget() == given) {
        QWidget *stop = before ? before.data() : page->firstStop();
        stop->setFocus(Qt::OtherFocusReason);
    }
    makeAhead();
    return page;
}

void PageDeck::makeAhead()
{
    std::deque<InTurns::Part> missing;
    for (const PageEntry &entry : PageList::forRole(m_context->workspace.author().role)) {
        if (!m_pages[entry.id])
            missing.push_back([this, id = entry.id] { make(id); });
    }
    m_ahead.start(std::move(missing), kCalmMs);
}

} // namespace cauce

#include "moc_page_deck.cpp"
