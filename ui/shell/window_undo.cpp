// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo by key: what they change may stand on another page, so the window says what it was.
#include "ui/common/record_names.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>

namespace cauce {

void MainWindow::undo()
{
    takeStep(Way::Back);
}

void MainWindow::redo()
{
    takeStep(Way::Forth);
}

void MainWindow::takeStep(Way way)
{
    Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    const UndoStack::Step *next = way == Way::Back ? workspace->nextUndo() : workspace->nextRedo();
    if (!next) {
        tellOfStep(way == Way::Back ? tr("There is nothing to undo.") : tr("There is nothing to do again."));
        return;
    }
    const std::vector<FieldAddress> fields = next->guarded;
    const EditTicket ticket = next->ticket;
    // What goes with it has its name only until then, what comes back only from then on.
    const QString before = RecordNames::of(workspace->data(), fields);
    way == Way::Back ? workspace->undo() : workspace->redo();
    const FieldAddress &first = fields.front();
    const bool isThere = workspace->data().table(recordTypeIndex(first.type)).contains(first.record);
    const QString what = isThere ? RecordNames::of(workspace->data(), fields) : before;
    if (tellOfStep(way == Way::Back ? tr("Undone: %1.").arg(what) : tr("Done again: %1.").arg(what)))
        offerToReturn(way, ticket);
}

bool MainWindow::tellOfStep(const QString &words)
{
    // What is wrong stays until somebody has read it.
    const auto tone = m_notices->tone();
    if (!m_notices->isHidden() && (tone == NoticeBar::Tone::Warning || tone == NoticeBar::Tone::Trouble))
        return false;
    m_notices->showNotice(NoticeBar::Tone::Done, words);
    return true;
}

void MainWindow::offerToReturn(Way way, EditTicket edit)
{
    QAbstractButton *button = way == Way::Back ? m_notices->addAction(tr("Redo"), [this] { redo(); })
                                               : m_notices->addAction(tr("Undo"), [this] { undo(); });
    const Workspace *workspace = m_session.workspace();
    // It is for this step and no other: not once something was written since, or the hunt is closed.
    connect(workspace, &Workspace::undoChanged, button, [button, workspace, way, edit] {
        const UndoStack::Step *next = way == Way::Back ? workspace->nextRedo() : workspace->nextUndo();
        button->setVisible(next && next->ticket == edit);
    });
    connect(workspace, &QObject::destroyed, button, &QWidget::hide);
}

} // namespace cauce
