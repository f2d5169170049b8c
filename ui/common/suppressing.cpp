// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/suppressing.h"

#include "core/storage/backup.h"
#include "ui/common/error_text.h"
#include "ui/common/record_words.h"
#include "ui/common/settling.h"

namespace cauce {

bool Suppressing::isAllowed(const Workspace &workspace)
{
    return workspace.actor().role == Role::Facilitation && !workspace.isReadOnly();
}

void Suppressing::value(QWidget *parent, PageContext &context, const FieldAddress &field) const
{
    const QString warning = tr(
        "What this field says will go for good, with everything it said before and the same words where another field says just "
        "that: from this file and from its backups on this laptop. Only the date and your reason stay. This cannot be undone. "
        "Copies that others have keep it until they are joined with this file.");
    ask(parent, context, warning, [field](StoreAccess &access, const Suppression &how) { return suppressValue(access, field, how); });
}

void Suppressing::document(QWidget *parent, PageContext &context, const Document &document) const
{
    if (!document.sha)
        return;
    const QString warning =
        tr("The document “%1” will go for good from this file and from its backups on this laptop. Its entry in the list stays, "
           "with the date and your reason. This cannot be undone. Copies that others have keep it until they are joined with "
           "this file.")
            .arg(RecordWords::orUnnamed(document.title.isEmpty() ? document.fileName : document.title));
    ask(parent, context, warning,
        [sha = *document.sha](StoreAccess &access, const Suppression &how) { return suppressDocument(access, sha, how); });
}

void Suppressing::ask(QWidget *parent, PageContext &context, const QString &warning, Work work) const
{
    settleAll(parent->window());
    const auto carryOut = [&context, folder = m_backupFolder, work = std::move(work)](const QString &reason) {
        Workspace &workspace = context.workspace;
        const BackupRota rota(folder, workspace.path(), workspace.data().hunt().id);
        workspace.suppress(
            [rota, work, author = workspace.author(), reason](StoreAccess &access) {
                return work(access, Suppression{author, reason, rota});
            },
            [&context, rota](const Result<SuppressionReport> &report) {
                if (!report) {
                    context.notices.showNotice(NoticeBar::Tone::Trouble, ErrorText::of(report.error()));
                    return;
                }
                finish(context.workspace, context.jobs, {rota, true, report->gone},
                    [&context, said = mentionWords(*report)](const ScrubReport &left) {
                        QStringList all = QStringList(tr("It was suppressed.")) + said + leftWords(left);
                        const bool clean = all.size() == 1;
                        context.notices.showNotice(clean ? NoticeBar::Tone::Done : NoticeBar::Tone::Warning, all.join(u' '));
                    });
            });
    };
    const TextQuestion why{tr("Suppress"), tr("Why must it go? For example: personal data of somebody who asked for information."),
        QString(), tr("Go on")};
    context.dialogs.askText(parent, why, [parent, &context, warning, carryOut](const std::optional<QString> &reason) {
        if (!reason)
            return;
        if (reason->trimmed().isEmpty()) {
            context.notices.showNotice(NoticeBar::Tone::Info, tr("Nothing was suppressed: write why it must go."));
            return;
        }
        const ConfirmQuestion sure{tr("Suppress"), warning, tr("Suppress it for good"), tr("Leave it")};
        context.dialogs.confirm(parent, sure, [carryOut, reason = reason->trimmed()](Answer answer) {
            if (answer == Answer::DoIt)
                carryOut(reason);
        });
    });
}

void Suppressing::finish(
    Workspace &workspace, JobBar &jobs, ScrubOrder order, std::function<void(const ScrubReport &)> then)
{
    const auto job = std::make_shared<std::optional<Job>>();
    const auto begin = [job, &jobs] {
        return job->emplace(
            jobs.begin(tr("Taking what was suppressed out of the backups and of the file"), JobBar::Shown::AfterAMoment));
    };
    workspace.finishSuppressing(std::move(order), begin, [job, &jobs, then = std::move(then)](const ScrubReport &left) {
        if (*job)
            jobs.end(**job);
        then(left);
    });
}

QStringList Suppressing::leftWords(const ScrubReport &left)
{
    QStringList said;
    if (left.isPutOff)
        said << tr("Its traces in the backups and in unused corners of the file go later: when the hunt is closed and opened again.");
    if (!left.backupsLeft.empty())
        said << tr("%n backup(s) could not be reached and may hold it still: %1", nullptr, static_cast<int>(left.backupsLeft.size()))
                    .arg(left.backupsLeft.front().subject);
    if (left.tracesLeft)
        said << tr("The file could not be written anew, so traces may remain in it; this is tried again when it is opened next. %1")
                    .arg(ErrorText::of(*left.tracesLeft));
    return said;
}

QString Suppressing::stillLeft(const ScrubReport &left)
{
    return (QStringList(tr("Something was suppressed here earlier, and that is not finished.")) + leftWords(left)).join(u' ');
}

QStringList Suppressing::mentionWords(const SuppressionReport &report)
{
    const int mentions = static_cast<int>(report.mentions.size());
    if (mentions == 0)
        return {};
    const bool areQuotes = std::all_of(report.mentions.begin(), report.mentions.end(),
        [](const FieldAddress &field) { return field.type == "evidence" && field.field == "place"; });
    return {areQuotes ? tr("%n piece(s) of evidence quote words of it: look for them and change them.", nullptr, mentions)
                      : tr("The same words stand inside %n longer text(s): look for them and change them.", nullptr, mentions)};
}

} // namespace cauce
