// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/hunt_writer.h"

#include "core/storage/finished_file.h"
#include "core/workspace/resources.h"

namespace cauce {
namespace {

/// Where the base of all templates comes first.
constexpr auto kBaseTemplate = "seis-preguntas";

/// The file that is being written has a name of its own, which says nothing to people.
Error about(const QString &path, Error error)
{
    error.subject = path;
    return error;
}

} // namespace

HuntWriter::HuntWriter(QString path, QString unfinished, OpenedHunt hunt)
    : m_path(std::move(path)), m_unfinished(std::move(unfinished)), m_hunt(std::move(hunt))
{
}

HuntWriter::~HuntWriter()
{
    if (!m_hunt.store)
        return;
    m_hunt.store.reset();
    discardUnfinishedFile(m_unfinished);
}

Result<HuntWriter> HuntWriter::create(const QString &path, const Clock &clock)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, path);
    const QString unfinished = unfinishedName(path);
    auto hunt = createHunt(unfinished, clock);
    if (!hunt)
        return about(path, hunt.error());
    return HuntWriter(path, unfinished, std::move(*hunt));
}

Result<> HuntWriter::apply(DraftEdit draft, const Author &author)
{
    EditRequest request;
    request.action = draft.action();
    request.author = author;
    request.changes = draft.take();
    auto made = m_hunt.store->call<EditOutcome>(
        [&request](StoreAccess &access) { return makeEdit(access, std::move(request)); });
    if (!made)
        return about(m_path, made.error());
    for (const auto &[id, state] : made->records) {
        if (!m_hunt.data->apply(id, state))
            return fail(ErrorCode::Internal, m_path, id.toString());
    }
    return {};
}

Result<Digest> HuntWriter::keep(const QByteArray &bytes)
{
    const Digest sha = sha256(bytes);
    const auto kept = m_hunt.store->call<bool>([&](StoreAccess &access) -> Result<bool> {
        Transaction transaction(access.db);
        const qint64 content = access.contents.begin();
        for (qint64 at = 0, k = 0; at < bytes.size(); at += Contents::kPieceBytes, ++k)
            access.contents.addPiece(content, k, Contents::pack(bytes.mid(at, Contents::kPieceBytes)));
        const bool named = access.contents.finish(content, sha, bytes.size());
        transaction.commit();
        return named;
    });
    if (!kept)
        return about(m_path, kept.error());
    if (!*kept)
        return fail(ErrorCode::NotAllowed, m_path);
    return sha;
}

Result<> HuntWriter::finish()
{
    m_hunt.store.reset();
    auto named = giveName(m_unfinished, m_path, Existing::Refuse);
    if (!named) {
        discardUnfinishedFile(m_unfinished);
        return about(m_path, named.error());
    }
    return {};
}

QStringList templateIds()
{
    QStringList ids{QLatin1String(kBaseTemplate)};
    for (const QString &file : resourcesIn(QStringLiteral("templates"))) {
        const auto json = resource(QStringLiteral("templates/") + file);
        const auto pattern = json ? parseTemplate(*json) : Result<Template>(json.error());
        if (pattern && !ids.contains(pattern->id))
            ids.append(pattern->id);
    }
    return ids;
}

Result<TemplatePair> templateById(const QString &id)
{
    const QStringList ids = templateIds();
    if (!ids.contains(id))
        return fail(ErrorCode::NotFound, id, ids.join(QStringLiteral(", ")));
    const auto read = [](const QString &name) -> Result<Template> {
        const auto json = resource(QStringLiteral("templates/%1.json").arg(name));
        return json ? parseTemplate(*json) : Result<Template>(json.error());
    };
    auto pattern = read(id);
    if (!pattern)
        return pattern.error();
    TemplatePair pair{std::move(*pattern), std::nullopt};
    if (!pair.pattern.extends.isEmpty()) {
        auto base = read(pair.pattern.extends);
        if (!base)
            return base.error();
        pair.base = std::move(*base);
    }
    return pair;
}

} // namespace cauce
