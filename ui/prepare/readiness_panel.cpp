// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/readiness_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/plain_scroll.h"
#include "ui/prepare/readiness_words.h"

#include <QVBoxLayout>

namespace cauce {
namespace {

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Done: return Mark::Found;
    case Severity::Warning: return Mark::Partial;
    case Severity::Missing: break;
    }
    return Mark::Unusable;
}

} // namespace

ReadinessPanel::ReadinessPanel(QWidget *parent) : Card(tr("Is it ready?"), parent), m_list(new QWidget)
{
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(kGrid + kGrid / 2);
    column->addStretch(1);
    body()->addWidget(plainScroll(m_list), 1);
}

ReadinessPanel::Line &ReadinessPanel::lineAt(size_t index)
{
    while (m_lines.size() <= index) {
        auto line = std::make_unique<Line>();
        Line *raw = line.get();
        line->box = new QWidget;
        auto *column = new QVBoxLayout(line->box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        line->words = new StatusLabel;
        line->link = new LinkLabel;
        column->addWidget(line->words);
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(18, 0, 0, 0);
        indented->addWidget(line->link);
        column->addLayout(indented);
        connect(line->link, &LinkLabel::clicked, this, [this, raw] { emit mendAsked(raw->item); });
        auto *list = static_cast<QVBoxLayout *>(m_list->layout());
        list->insertWidget(list->count() - 1, line->box);
        m_lines.push_back(std::move(line));
    }
    return *m_lines[index];
}

void ReadinessPanel::showItems(const HuntData &records, const std::vector<ReadinessItem> &items)
{
    std::vector<ReadinessItem> shown = items;
    // What is missing first, then what to look at; in each, the order in which it is prepared.
    std::stable_sort(shown.begin(), shown.end(),
        [](const ReadinessItem &a, const ReadinessItem &b) { return a.severity > b.severity; });
    for (size_t at = 0; at < shown.size(); ++at) {
        Line &line = lineAt(at);
        line.item = shown[at];
        line.words->setStatus(markOf(shown[at].severity), ReadinessWords::sentence(records, shown[at]));
        const bool done = shown[at].severity == Severity::Done;
        line.link->setText(done ? QString() : ReadinessWords::mend(shown[at]));
        line.link->setVisible(!done);
        line.box->show();
    }
    for (size_t at = shown.size(); at < m_lines.size(); ++at)
        m_lines[at]->box->hide();
}

} // namespace cauce

#include "moc_readiness_panel.cpp"
