// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace cauce {

/// Makes a table look and behave as all of ours: whole rows, hairlines, left-aligned wrapping headers, Tab leaves the table,
/// no row numbers. Models right-align numbers through Qt::TextAlignmentRole.
void dressTable(QTableView *table);

} // namespace cauce
