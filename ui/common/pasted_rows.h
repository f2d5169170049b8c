// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace cauce {

/// Rows of cells, as pasted from a spreadsheet or a word processor.
using PastedRows = QList<QStringList>;

/// Text copied from Excel, Calc or a plain editor: tabs between cells, lines between rows, cells with line breaks or tabs in
/// double quotes. Blank rows are left out; cells are trimmed; all rows get the width of the widest.
[[nodiscard]] PastedRows rowsFromText(const QString &text);

/// HTML copied from Word, Excel, Writer or a browser: the rows of all its tables, merged cells empty after their first. Nothing
/// when it holds no table or is over 4 MiB.
[[nodiscard]] PastedRows rowsFromHtml(const QString &html);

/// The clipboard's best reading: its tables, else its text.
[[nodiscard]] PastedRows pastedRows(const QMimeData &data);

} // namespace cauce
