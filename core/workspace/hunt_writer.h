// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/templates.h"
#include "core/workspace/workspace.h"

namespace cauce {

/// Makes a whole hunt file at once, without an event loop: each step is durable when it returns, and the file gets its name
/// only at the end. For hunts from templates, the example and tests.
class HuntWriter
{
public:
    /// A new empty hunt that will stand at `path`. `AlreadyExists`, `ReadOnly`, `Io`. `clock` must outlive the writer.
    [[nodiscard]] static Result<HuntWriter> create(const QString &path, const Clock &clock);
    HuntWriter(HuntWriter &&) noexcept = default;
    HuntWriter &operator=(HuntWriter &&) = delete;
    /// A file that was not finished is removed.
    ~HuntWriter();

    [[nodiscard]] const HuntData &data() const { return *m_hunt.data; }
    /// Makes one edit by `author`.
    [[nodiscard]] Result<> apply(DraftEdit draft, const Author &author);
    /// Keeps the bytes of a document; the record is the caller's to make.
    [[nodiscard]] Result<Digest> keep(const QByteArray &bytes);
    /// Closes the file and gives it its name. Nothing else may be called after it.
    [[nodiscard]] Result<> finish();

private:
    HuntWriter(QString path, QString unfinished, OpenedHunt hunt);

    QString m_path;
    QString m_unfinished;
    OpenedHunt m_hunt;
};

/// A template of resources/templates by its id, and the one it extends. `NotFound` with the ids that there are in `detail`.
struct TemplatePair
{
    Template pattern;
    std::optional<Template> base;
};
[[nodiscard]] Result<TemplatePair> templateById(const QString &id);
/// The ids of all templates, the base first.
[[nodiscard]] QStringList templateIds();

} // namespace cauce
