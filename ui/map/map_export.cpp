// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_export.h"

#include "core/report/save_report.h"
#include "ui/common/error_text.h"
#include "ui/common/page.h"

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
        const Job job = context.jobs.begin(tr("Drawing “%1”").arg(QFileInfo(*path).fileName()));
        const auto tell = [job, path = *path, jobs = &context.jobs, notices = &context.notices](const Result<> &saved) {
            jobs->end(job);
            if (saved)
                notices->showNotice(NoticeBar::Tone::Done, tr("“%1” was saved.").arg(QFileInfo(path).fileName()));
            else
                notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(saved.error()));
        };
        Workspace &workspace = context.workspace;
        workspace.runBeside([figure, width = drawn.width, format, title = workspace.data().hunt().title, path = *path, job, tell,
                                notices = &context.notices] {
            const auto bytes = drawnAs(format, *figure, width, title);
            Result<> saved = bytes ? Result<>() : Result<>(bytes.error());
            if (job.isCancelled())
                saved = fail(ErrorCode::Cancelled, path);
            if (saved)
                saved = report::saveReport(path, *bytes);
            QMetaObject::invokeMethod(notices, [tell, saved] { tell(saved); });
        });
    });
}

} // namespace cauce
