// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_export.h"

#include "core/report/save_report.h"
#include "ui/common/file_writing.h"

#include <QFileInfo>

namespace cauce {

QString MapExport::menuWords(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return tr("As a picture (PNG)…");
    case FigureFormat::Svg:
        return tr("As a drawing (SVG)…");
    case FigureFormat::Pdf:
        break;
    }
    return tr("As a PDF…");
}

QString MapExport::commandWords(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return tr("Export the map as a picture (PNG)");
    case FigureFormat::Svg:
        return tr("Export the map as a drawing (SVG)");
    case FigureFormat::Pdf:
        break;
    }
    return tr("Export the map as a PDF");
}

void MapExport::run(PageContext &context, QWidget *asker, FigureFormat format, std::function<MapSheet()> sheet)
{
    FileQuestion question;
    question.title = tr("Where should the map be kept?");
    question.suffix = suffixOf(format);
    question.filters = {QStringLiteral("%1 (*.%2)").arg(question.suffix.toUpper(), question.suffix)};
    question.suggestedName = tr("map") + u'.' + question.suffix;
    context.dialogs.saveFile(asker, question, [&context, format, sheet = std::move(sheet)](const std::optional<QString> &path) {
        if (!path)
            return;
        MapSheet drawn = sheet();
        // The figure is a value of words, and drawing it takes a second: not on the window's thread.
        const std::shared_ptr<const Figure> figure = std::move(drawn.figure);
        const QString name = QFileInfo(*path).fileName();
        writeBeside(context, tr("Drawing “%1”").arg(name), tr("“%1” was saved.").arg(name),
            [figure, width = drawn.width, format, title = context.workspace.data().hunt().title, path = *path](const Job &job) -> Result<> {
                const auto bytes = drawnAs(format, *figure, width, title);
                if (!bytes)
                    return bytes.error();
                return job.isCancelled() ? Result<>(fail(ErrorCode::Cancelled, path)) : report::saveReport(path, *bytes);
            });
    });
}

} // namespace cauce
