// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/scrubbing.h"
#include "core/storage/suppress.h"
#include "ui/common/page.h"

#include <QCoreApplication>

namespace cauce {

/// *Suprimir* as a person does it: says why, is told what will go and that it cannot be undone, and is told what came of it.
/// For facilitation only.
class Suppressing
{
    Q_DECLARE_TR_FUNCTIONS(Suppressing)
public:
    /// Where BackupRota keeps the backups of hunts: they lose it too.
    explicit Suppressing(QString backupFolder) : m_backupFolder(std::move(backupFolder)) {}

    /// Whether the person at the window may suppress, in this file.
    [[nodiscard]] static bool isAllowed(const Workspace &workspace);
    /// What a field says and ever said, with equal texts elsewhere.
    void value(QWidget *parent, PageContext &context, const FieldAddress &field) const;
    /// The bytes of a document; its record stays and says what it was.
    void document(QWidget *parent, PageContext &context, const Document &document) const;

    /// Goes on with what suppressing left to do, with its progress in `jobs`, and tells `then`.
    static void finish(Workspace &workspace, JobBar &jobs, ScrubOrder order, std::function<void(const ScrubReport &)> then);
    /// What a person is told at opening when a suppression of before could not be finished.
    [[nodiscard]] static QString stillLeft(const ScrubReport &left);

private:
    [[nodiscard]] static QStringList leftWords(const ScrubReport &left);
    using Work = std::function<Result<SuppressionReport>(StoreAccess &, const Suppression &)>;
    void ask(QWidget *parent, PageContext &context, const QString &warning, Work work) const;
    static QStringList mentionWords(const SuppressionReport &report);

    QString m_backupFolder;
};

} // namespace cauce
