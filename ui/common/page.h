// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/reader/reader.h"
#include "core/workspace/workspace.h"
#include "ui/common/command_palette.h"
#include "ui/common/dialogs.h"
#include "ui/common/job_bar.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/notice_bar.h"

#include <QWidget>

class QVBoxLayout;

namespace cauce {

/// The pages of the method, in the order of the rail.
enum class PageId { Start, Prepare, Hunt, Library, Data, Requests, Map, Review, Commitments, Learning, Reports };

/// Where to go: a page and what to show there. `aspect` is the page's own word ("hints", "readiness").
struct Destination
{
    PageId page = PageId::Start;
    Id record;
    QString aspect;
    Id team;
    Id challenge;
    Id slot; ///< the question, as steps and findings refer to it
    Id document;  ///< a document to open, or to use as evidence
    Place place;  ///< where in it
};

/// What a page is given: the open hunt and the window's services. Outlives the page.
struct PageContext
{
    Workspace &workspace;
    Dialogs &dialogs;
    Reader &reader;
    /// Shows what happened; the window's one notice bar.
    NoticeBar &notices;
    /// Long work: `begin` a job on it.
    JobBar &jobs;
    std::function<void(const Destination &)> navigate;
    /// Where the backups of this laptop are.
    QString backupFolder = {};
    /// What the search works on; null ids while no team and question are chosen there.
    SlotKey spot = {};
    /// Whether the function that is worked in has this page: what leads to one that it has not is not offered.
    std::function<bool(PageId)> sees = [](PageId) { return true; };
};

/// One page of the method: header above, body below. Rebuilt when the language changes.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(PageContext &context, const QString &title, const QString &purpose, QWidget *parent = nullptr);

    /// Records changed. Called only while the page is shown; a hidden page gets one call when it is shown next, if it missed any.
    virtual void refresh() = 0;
    /// Shows what `destination` names.
    virtual void show(const Destination &destination);
    /// Where the page is, in words for show(): one made anew in another language goes back there.
    [[nodiscard]] virtual Destination whereabouts() const { return {}; }
    /// The page's actions, for the command palette.
    [[nodiscard]] virtual std::vector<Command> commands() { return {}; }
    /// Where the keys begin when somebody comes here for the first time: what the page is about, not what stands above it.
    [[nodiscard]] virtual QWidget *firstStop() const = 0;
    using QWidget::show;

protected:
    [[nodiscard]] PageContext &context() const { return m_context; }
    [[nodiscard]] Workspace &workspace() const { return m_context.workspace; }
    [[nodiscard]] const HuntData &data() const { return m_context.workspace.data(); }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// Where the page's content goes, below the header.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void showEvent(QShowEvent *event) override;

private:
    PageContext &m_context;
    PageHeader *m_header;
    QVBoxLayout *m_body;
    bool m_stale = true;
};

} // namespace cauce
