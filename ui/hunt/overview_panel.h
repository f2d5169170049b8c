// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/page.h"
#include "ui/hunt/panel_frame.h"

namespace cauce {

class LinkLabel;
class RowList;

/// What the question has so far, while nothing is being written: its findings, each to be opened, and what to do next.
class OverviewPanel final : public PanelFrame
{
    Q_OBJECT
public:
    explicit OverviewPanel(PageContext &context, QWidget *parent = nullptr);

    void show(const SlotProgress &progress, const WorkIndex &work);
    using QWidget::show;
    void focusFinding(const Id &finding);

signals:
    void opened(const cauce::Id &finding);
    void nextAsked();

private:
    void showNext(const SlotProgress &progress, const WorkIndex &work);

    PageContext &m_context;
    WrapLabel *m_words;
    RowList *m_findings;
    WrapLabel *m_nextWords;
    LinkLabel *m_next;
};

} // namespace cauce
