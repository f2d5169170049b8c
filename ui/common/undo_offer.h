// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace cauce {

class NoticeBar;

/// “Undo” in a notice that tells of an edit.
class UndoOffer
{
    Q_DECLARE_TR_FUNCTIONS(UndoOffer)
public:
    /// Adds it to the present notice: it takes back `edit` and no other, and is not there while something came after.
    static void add(NoticeBar &notices, Workspace &workspace, EditTicket edit);
};

} // namespace cauce
