// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever somebody copies out of another program: the rows come out even, and no cell with blanks around it.
#include "ui/common/pasted_rows.h"

#include <QGuiApplication>

#include <cstdlib>

using namespace cauce;

namespace {

void mustBeEven(const PastedRows &rows)
{
    for (const QStringList &row : rows) {
        if (row.size() != rows.front().size())
            std::abort();
        for (const QString &cell : row) {
            if (cell != cell.trimmed())
                std::abort();
        }
    }
}

} // namespace

/// Qt asks the platform for fonts when a text names some, as everywhere where people paste.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*count, *arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    mustBeEven(rowsFromText(text));
    mustBeEven(rowsFromHtml(text));
    return 0;
}
