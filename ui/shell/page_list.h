// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QCoreApplication>

namespace cauce {

/// One page as the rail knows it.
struct PageEntry
{
    PageId id;
    QString title;
    QString icon;
    std::function<Page *(PageContext &, QWidget *parent)> make;
};

/// The pages that there are, in the order of the method, in the present language; and which of them a function sees.
class PageList
{
    Q_DECLARE_TR_FUNCTIONS(PageList)
public:
    [[nodiscard]] static std::vector<PageEntry> forRole(Role role);
    [[nodiscard]] static bool sees(Role role, PageId page);
    /// The page that a function sees first.
    [[nodiscard]] static PageId firstFor(Role role);
    [[nodiscard]] static QString startTitle();
};

} // namespace cauce
