// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_flow.h"

namespace cauce::report {

namespace {

qreal repeatedHeight(const Piece &piece)
{
    qreal height = 0;
    if (piece.repeated) {
        for (const Piece &head : *piece.repeated)
            height += head.height;
    }
    return height;
}

class Paginator
{
public:
    Paginator(const std::vector<Piece> &pieces, qreal height, int firstPage)
        : m_pieces(pieces)
        , m_height(height)
        , m_firstPage(firstPage)
    {
        m_result.pages.emplace_back();
    }

    Pages run()
    {
        for (std::size_t begin = 0; begin < m_pieces.size();) {
            std::size_t end = begin + 1;
            while (end < m_pieces.size() && m_pieces[end - 1].keepWithNext
                   && m_pieces[end].breakBefore != Piece::Break::PageBefore)
                ++end;
            placeChain(begin, end);
            begin = end;
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool atTop() const { return m_result.pages.back().empty(); }

    /// What pieces begin..end need from here on.
    [[nodiscard]] qreal needed(std::size_t begin, std::size_t end, bool top) const
    {
        qreal sum = top ? repeatedHeight(m_pieces[begin]) : m_pieces[begin].spaceBefore;
        for (std::size_t i = begin; i < end; ++i)
            sum += m_pieces[i].height + (i > begin ? m_pieces[i].spaceBefore : 0);
        return sum;
    }

    void placeChain(std::size_t begin, std::size_t end)
    {
        if (m_pieces[begin].breakBefore == Piece::Break::PageBefore && !atTop())
            newPage();
        const bool fits = m_y + needed(begin, end, atTop()) <= m_height;
        if (!fits && !atTop() && needed(begin, end, true) <= m_height)
            newPage();
        for (std::size_t i = begin; i < end; ++i) {
            const std::size_t together = std::min(end, i + 2);
            if (!atTop() && m_y + needed(i, together, false) > m_height && needed(i, together, true) <= m_height)
                newPage();
            else if (!atTop() && m_y + needed(i, i + 1, false) > m_height)
                newPage();
            place(m_pieces[i]);
        }
    }

    void newPage()
    {
        m_result.pages.emplace_back();
        m_y = 0;
    }

    void place(const Piece &piece)
    {
        if (!atTop()) {
            m_y += piece.spaceBefore;
        } else if (piece.repeated) {
            for (const Piece &head : *piece.repeated) {
                m_result.pages.back().push_back({m_y, &head});
                m_y += head.height;
            }
        }
        if (!piece.id.isEmpty() && !m_result.pageOf.contains(piece.id))
            m_result.pageOf.insert(piece.id, m_firstPage + static_cast<int>(m_result.pages.size()) - 1);
        m_result.pages.back().push_back({m_y, &piece});
        m_y += piece.height;
    }

    const std::vector<Piece> &m_pieces;
    qreal m_height;
    int m_firstPage;
    qreal m_y = 0;
    Pages m_result;
};

} // namespace

Pages paginate(const std::vector<Piece> &pieces, qreal height, int firstPage)
{
    return Paginator(pieces, height, firstPage).run();
}

} // namespace cauce::report
