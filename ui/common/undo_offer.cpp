// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undo_offer.h"

#include "ui/common/notice_bar.h"

#include <QAbstractButton>
#include <QPointer>

namespace cauce {

void UndoOffer::add(NoticeBar &notices, Workspace &workspace, EditTicket edit)
{
    if (!workspace.isLast(edit))
        return;
    // The notice may stand longer than the hunt is open.
    const QPointer<Workspace> hunt(&workspace);
    QAbstractButton *button = notices.addAction(tr("Undo"), [&notices, hunt, edit] {
        if (hunt && hunt->undo(edit))
            notices.dismiss();
    });
    QObject::connect(&workspace, &Workspace::undoChanged, button,
        [button, &workspace, edit] { button->setVisible(workspace.isLast(edit)); });
    QObject::connect(&workspace, &QObject::destroyed, button, &QWidget::hide);
}

} // namespace cauce
