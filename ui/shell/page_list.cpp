// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "ui/hunt/hunt_page.h"
#include "ui/library/library_page.h"
#include "ui/map/map_page.h"
#include "ui/prepare/prepare_page.h"
#include "ui/reports/reports_page.h"

namespace cauce {
namespace {

template<class P>
Page *makePage(PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

} // namespace

QString PageList::startTitle()
{
    return tr("Home");
}

PageId PageList::firstFor(Role role)
{
    switch (role) {
    case Role::Facilitation:
        return PageId::Prepare;
    case Role::Team:
        return PageId::Hunt;
    case Role::Institution:
        return PageId::Map;
    }
    return PageId::Prepare;
}

std::vector<PageEntry> PageList::forRole(Role role)
{
    std::vector<PageEntry> all{
        {PageId::Prepare, tr("Prepare"), QStringLiteral("document-edit"), makePage<PreparePage>},
        {PageId::Hunt, tr("Search"), QStringLiteral("edit-find"), makePage<HuntPage>},
        {PageId::Library, tr("Library"), QStringLiteral("documentation"), makePage<LibraryPage>},
        {PageId::Map, tr("Map"), QStringLiteral("map-flat"), makePage<MapPage>},
        {PageId::Reports, tr("Reports"), QStringLiteral("office-report"), makePage<ReportsPage>},
    };
    const std::vector<PageId> seen = role == Role::Team ? std::vector{PageId::Hunt, PageId::Library}
        : role == Role::Institution                     ? std::vector{PageId::Library, PageId::Map, PageId::Reports}
                                                        : std::vector<PageId>();
    if (!seen.empty())
        std::erase_if(all, [&](const PageEntry &entry) { return std::find(seen.begin(), seen.end(), entry.id) == seen.end(); });
    return all;
}

bool PageList::sees(Role role, PageId page)
{
    const auto all = forRole(role);
    return std::any_of(all.begin(), all.end(), [&](const PageEntry &entry) { return entry.id == page; });
}

} // namespace cauce
