// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/pasted_records.h"

#include <QDialog>

namespace cauce {

/// Shows what pasting will add, before it does: how many rows, the first of them under the columns they go to, and
/// what of them is not taken as it stands.
class PastePreview final : public QDialog
{
    Q_OBJECT
public:
    PastePreview(const PastedRecords &records, const HuntData &hunt, QWidget *parent);
};

} // namespace cauce
