// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/draft_offer.h"

#include <QAbstractButton>

namespace cauce {

void DraftOffer::add(PageContext &context, const QMap<QString, QByteArray> &drafts, const Destination &form)
{
    QAbstractButton *button = context.notices.addAction(tr("Recover"), [&context, drafts, form] {
        context.notices.dismiss();
        for (auto each = drafts.begin(); each != drafts.end(); ++each) {
            // What was begun in its place meanwhile is not thrown away for it.
            if (!each.value().isEmpty() && context.workspace.draft(each.key()).isEmpty())
                context.workspace.keepDraft(each.key(), each.value());
        }
        context.navigate(form);
    });
    // The notice may stand longer than the hunt is open.
    QObject::connect(&context.workspace, &QObject::destroyed, button, &QWidget::hide);
}

} // namespace cauce
