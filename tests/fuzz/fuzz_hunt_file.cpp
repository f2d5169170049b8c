// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file from a stranger's USB stick: opened as a hunt, read, checked, or refused. An input that begins as a SQLite file is the
// file; any other is what is altered in a small hunt: place (4 bytes, the highest first), how many bytes (1), the bytes.
#include "core/base/clock.h"
#include "core/domain/draft_edit.h"
#include "core/storage/store.h"

#include <QFile>
#include <QTemporaryDir>

using namespace cauce;

namespace {

/// In memory where there is such a place: a file is written for each input.
QString folder()
{
    static const QTemporaryDir dir(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/fuzz-XXXXXX") : QString());
    return dir.path();
}

QByteArray smallHunt()
{
    const FixedClock clock(1'700'000'000'000);
    const QString path = folder() + QStringLiteral("/propio.cauce");
    if (const auto store = Store::create(path, clock)) {
        (*store)->post([](StoreAccess &access) -> Result<> {
            for (int i = 0; i < 3; ++i) {
                Team team;
                team.id = Id::make(access.clock);
                team.name = QStringLiteral("Jaguares %1").arg(i);
                EditRequest request;
                request.author = Author::make(Role::Facilitation, {}, QStringLiteral("Rosa"), QStringLiteral("laptop"));
                request.changes = DraftEdit("create").create(team).take();
                if (const auto made = makeEdit(access, request); !made)
                    return made.error();
            }
            access.drafts.put(QStringLiteral("finding.text"), QByteArray("borrador"), 1);
            const qint64 content = access.contents.begin();
            access.contents.addPiece(content, 0, Contents::pack(QByteArray(5000, 'a')));
            const bool kept = access.contents.finish(content, sha256(QByteArray(5000, 'a')), 5000);
            return kept ? Result<>() : Result<>(fail(ErrorCode::Internal));
        });
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fileFrom(const QByteArray &input)
{
    if (input.startsWith("SQLite format 3"))
        return input;
    static const QByteArray hunt = smallHunt();
    QByteArray altered = hunt;
    for (qsizetype at = 0; at + 5 <= input.size() && !altered.isEmpty();) {
        qint64 place = 0;
        for (int i = 0; i < 4; ++i)
            place = place << 8 | static_cast<unsigned char>(input[at + i]);
        const qsizetype count = std::min<qsizetype>(static_cast<unsigned char>(input[at + 4]), input.size() - at - 5);
        for (qsizetype i = 0; i < count; ++i)
            altered[(place + i) % altered.size()] = input[at + 5 + i];
        at += 5 + count;
    }
    return altered;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = fileFrom(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const QString path = folder() + QStringLiteral("/ajeno.cauce");
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return 0;
        file.write(bytes);
    }
    {
        const FixedClock clock(1'700'000'000'000);
        OpenOptions options;
        options.access = OpenOptions::Access::ReadOnly;
        if (const auto file = HuntFile::open(path, options)) {
            (void)guarded<void>(path, [&]() -> Result<> {
                EditLog log((*file)->db());
                Projection projection((*file)->db(), log);
                HuntData hunt;
                projection.load(hunt);
                (void)Drafts((*file)->db()).all();
                (void)checkAll((*file)->db(), log, projection, Job());
                return {};
            });
        }
    }
    for (const char *rest : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(rest));
    return 0;
}
