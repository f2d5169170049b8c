// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness.h"
#include "ui/common/card.h"

namespace cauce {

class LinkLabel;
class StatusLabel;
class WrapLabel;

/// "Is it ready?": what is missing, what to look at and what is done, each line with a link to where it is mended.
class ReadinessPanel final : public Card
{
    Q_OBJECT
public:
    explicit ReadinessPanel(QWidget *parent = nullptr);

    void showItems(const HuntData &records, const std::vector<ReadinessItem> &items);

signals:
    /// A link was pressed.
    void mendAsked(const cauce::ReadinessItem &item);

private:
    struct Line {
        QWidget *box = nullptr;
        StatusLabel *words = nullptr;
        LinkLabel *link = nullptr;
        ReadinessItem item;
    };
    Line &lineAt(size_t index);

    QWidget *m_list;
    std::vector<std::unique_ptr<Line>> m_lines;
};

} // namespace cauce

Q_DECLARE_METATYPE(cauce::ReadinessItem)
