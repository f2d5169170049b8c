// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pasted_rows.h"

#include <QMimeData>
#include <QSet>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace cauce {

namespace {

constexpr qsizetype kMostHtml = 4 * 1024 * 1024;

/// Reads HTML without fetching what it points to: a pasted page may name files and addresses.
class DeafDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(""); }
};

QString tidyCell(const QString &cell)
{
    QString text = cell;
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.replace(QChar::Nbsp, QLatin1Char(' '));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.remove(QChar::ObjectReplacementCharacter);
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines << line.simplified();
    return lines.join(QLatin1Char('\n')).trimmed();
}

PastedRows squared(const PastedRows &rows)
{
    PastedRows kept;
    qsizetype widest = 0;
    for (const QStringList &row : rows) {
        const bool blank = std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
        if (blank)
            continue;
        kept.append(row);
        qsizetype used = row.size();
        while (used > 0 && row.at(used - 1).isEmpty())
            --used;
        widest = std::max(widest, used);
    }
    for (QStringList &row : kept) {
        while (row.size() < widest)
            row.append(QString());
        while (row.size() > widest)
            row.removeLast();
    }
    return kept;
}

void readTable(QTextTable *table, PastedRows &rows)
{
    for (int r = 0; r < table->rows(); ++r) {
        QStringList row;
        for (int c = 0; c < table->columns(); ++c) {
            const QTextTableCell cell = table->cellAt(r, c);
            if (!cell.isValid() || cell.row() != r || cell.column() != c) {
                row << QString();
                continue;
            }
            QTextCursor cursor = cell.firstCursorPosition();
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            row << tidyCell(cursor.selectedText());
        }
        rows << row;
    }
}

void readFrames(QTextFrame *frame, PastedRows &rows)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            readTable(table, rows);
        else
            readFrames(child, rows);
    }
}

} // namespace

PastedRows rowsFromText(const QString &text)
{
    PastedRows rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool atStart = true;
    const auto endCell = [&] {
        row << tidyCell(cell);
        cell.clear();
        atStart = true;
    };
    const auto endRow = [&] {
        endCell();
        rows << row;
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"')) {
                cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"')) {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
            continue;
        }
        if (c == QLatin1Char('"') && atStart) {
            // Only a quote that is closed before a tab or a line end opens a quoted cell: a stray one is a character.
            qsizetype close = i + 1;
            bool closed = false;
            for (; close < text.size(); ++close) {
                if (text.at(close) != QLatin1Char('"'))
                    continue;
                if (close + 1 < text.size() && text.at(close + 1) == QLatin1Char('"')) {
                    ++close;
                    continue;
                }
                closed = close + 1 == text.size() || text.at(close + 1) == QLatin1Char('\t')
                         || text.at(close + 1) == QLatin1Char('\n') || text.at(close + 1) == QLatin1Char('\r');
                break;
            }
            if (closed) {
                quoted = true;
                atStart = false;
                continue;
            }
        }
        if (c == QLatin1Char('\t')) {
            endCell();
        } else if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            if (c == QLatin1Char('\r') && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n'))
                ++i;
            endRow();
        } else {
            cell += c;
            atStart = false;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return squared(rows);
}

PastedRows rowsFromHtml(const QString &html)
{
    if (html.size() > kMostHtml || !html.contains(QLatin1String("<table"), Qt::CaseInsensitive))
        return {};
    DeafDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    PastedRows rows;
    readFrames(document.rootFrame(), rows);
    return squared(rows);
}

PastedRows pastedRows(const QMimeData &data)
{
    if (data.hasHtml()) {
        PastedRows rows = rowsFromHtml(data.html());
        if (!rows.isEmpty())
            return rows;
    }
    return data.hasText() ? rowsFromText(data.text()) : PastedRows();
}

} // namespace cauce
