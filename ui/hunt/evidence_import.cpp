// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/evidence_import.h"

#include "core/workspace/document_import.h"
#include "ui/common/error_text.h"
#include "ui/common/record_words.h"
#include "ui/common/shown_job.h"
#include "ui/hunt/finding_section.h"
#include "ui/hunt/team_work.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QThreadPool>

namespace cauce {

namespace {

DocumentDetails detailsFor(const Workspace &workspace, const Id &team)
{
    DocumentDetails details;
    details.capturedAt = workspace.clock().nowUtc();
    details.capturedBy = workspace.author().name.value_or(QString());
    details.team = team;
    return details;
}

} // namespace

void EvidenceImport::addFiles(PageContext &context, const Id &finding, const Id &team, QStringList paths)
{
    if (paths.isEmpty())
        return;
    const QString path = paths.takeFirst();
    const auto shown = std::make_shared<ShownJob>(context, tr("Adding “%1”").arg(QFileInfo(path).fileName()));
    DocumentImport::addFile(context.workspace, path, detailsFor(context.workspace, team), shown->job,
        [&context, finding, team, paths, shown](Result<Id> document) {
            shown->end();
            if (document)
                addBrought(context, finding, *document);
            else if (document.error().code == ErrorCode::Cancelled)
                return;
            else
                context.notices.showNotice(NoticeBar::Tone::Trouble, ErrorText::of(document.error()));
            addFiles(context, finding, team, paths);
        });
}

bool EvidenceImport::mayBring(PageContext &context, const QSize &size)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    if (!size.isEmpty() && pixels <= kMostPixels)
        return true;
    context.notices.showNotice(NoticeBar::Tone::Warning,
        size.isEmpty() ? tr("The clipboard holds no picture that can be read. Copy it again and paste it.")
                       : tr("The picture has %1 megapixels and the most is %2. Cut out the part that you need and paste that.")
                             .arg(QLocale().toString(pixels / 1'000'000), QLocale().toString(kMostPixels / 1'000'000)));
    return false;
}

void EvidenceImport::bringPicture(
    PageContext &context, const Id &finding, const Id &team, const QByteArray &png, const std::shared_ptr<ShownJob> &shown)
{
    const QString name = tr("capture %1.png").arg(context.workspace.clock().nowUtc().toLocalTime().toString(
        QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    DocumentImport::addBytes(context.workspace, png, name, detailsFor(context.workspace, team), shown->job,
        [&context, finding, shown](Result<Id> document) {
            shown->end();
            if (document)
                addBrought(context, finding, *document);
            else if (document.error().code != ErrorCode::Cancelled)
                context.notices.showNotice(NoticeBar::Tone::Trouble, ErrorText::of(document.error()));
        });
}

void EvidenceImport::addPng(PageContext &context, const Id &finding, const Id &team, const QByteArray &png)
{
    QBuffer buffer;
    buffer.setData(png);
    // Its head alone says how large it is.
    if (mayBring(context, QImageReader(&buffer, "png").size()))
        bringPicture(context, finding, team, png, std::make_shared<ShownJob>(context, tr("Adding the pasted picture")));
}

void EvidenceImport::addPicture(PageContext &context, const Id &finding, const Id &team, const QImage &picture)
{
    if (!mayBring(context, picture.size()))
        return;
    const auto shown = std::make_shared<ShownJob>(context, tr("Adding the pasted picture"));
    // Packing a large picture takes seconds: not on the window's thread.
    QThreadPool::globalInstance()->start([&context, finding, team, picture, shown, home = QPointer(&context.workspace)] {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        QMetaObject::invokeMethod(qApp, [&context, finding, team, png, shown, home] {
            if (home)
                bringPicture(context, finding, team, png, shown);
        });
    });
}

void EvidenceImport::addBrought(PageContext &context, const Id &finding, const Id &document)
{
    const HuntData &records = context.workspace.data();
    if (records.find<Finding>(finding)) {
        addDocument(context.workspace, finding, document);
        return;
    }
    // Somebody deleted it while the file came in.
    const Document *kept = records.find<Document>(document);
    context.notices.showNotice(NoticeBar::Tone::Warning,
        tr("“%1” is in the library. The finding that it was for was deleted meanwhile.")
            .arg(kept ? nameOf(*kept) : RecordWords::notHere()));
}

void EvidenceImport::addDocument(Workspace &workspace, const Id &finding, const Id &document, const Place &place)
{
    Evidence evidence;
    evidence.id = Id::make(workspace.clock());
    evidence.finding = finding;
    evidence.document = document;
    evidence.place = place;
    evidence.order = endOrder<Evidence>(workspace.data(), [&](const Evidence &other) { return other.finding == finding; });
    workspace.apply(DraftEdit("create").create(evidence));
}

void EvidenceImport::addAddress(Workspace &workspace, const Id &finding, const QString &address, const QDate &seenOn)
{
    Evidence evidence;
    evidence.id = Id::make(workspace.clock());
    evidence.finding = finding;
    evidence.url = address;
    evidence.capturedOn = seenOn;
    evidence.order = endOrder<Evidence>(workspace.data(), [&](const Evidence &other) { return other.finding == finding; });
    workspace.apply(DraftEdit("create").create(evidence));
}

} // namespace cauce
