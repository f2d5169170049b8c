// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/treasure_map.h"
#include "ui/map/map_model.h"
#include "ui/map/map_words.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace cauce {

class RecommendForm;

/// The right column of the map: what the map says, and what came of the cell that is chosen: findings, amounts, evidence,
/// steps, recommendations.
class MapSide final : public QWidget
{
    Q_OBJECT
public:
    enum class Recommending { Offered, NotOffered };
    /// Whether the one who looks has the page of the search.
    enum class ToSearch { Offered, NotOffered };
    explicit MapSide(ToSearch toSearch, QWidget *parent = nullptr);

    void setSays(const QList<MarkedSentence> &sentences);
    /// Shows a cell from the records as they are now; a null spot says how to choose one.
    void setSpot(const HuntData &hunt, const WorkIndex &work, const MapSpot &spot, Recommending recommending);
    [[nodiscard]] RecommendForm *form() const { return m_form; }
    /// Puts the focus on what can be done with the cell.
    void focusCell();
    /// Scrolls to what came of the cell, on the next turn: until then it has no size.
    void revealCell();

signals:
    /// Open this in the search.
    void openAsked(const cauce::SlotKey &key);
    /// Open this document there.
    void documentAsked(const cauce::Id &document, const cauce::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPart(const HuntData &hunt, const WorkIndex &work, const SlotProgress &part, QVBoxLayout *column);
    void addFinding(const HuntData &hunt, const WorkIndex &work, const Finding &finding, QVBoxLayout *column);
    void addEvidence(const HuntData &hunt, const Evidence &evidence, QVBoxLayout *column);
    void addRecommendations(
        const HuntData &hunt, QVBoxLayout *column, const std::function<bool(const Recommendation &)> &keep);
    QVBoxLayout *freshBox(QWidget *&box, int at);
    void reveal();

    ToSearch m_toSearch;
    QScrollArea *m_scroll = nullptr;
    QPointer<QWidget> m_toReveal;
    QTimer m_revealing;
    QVBoxLayout *m_column;
    QWidget *m_says = nullptr;
    QWidget *m_cell = nullptr;
    RecommendForm *m_form;
};

} // namespace cauce
