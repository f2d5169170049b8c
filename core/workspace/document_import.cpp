// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/document_import.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPointer>
#include <QSaveFile>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace cauce {
namespace {

constexpr int kPiecesPerBatch = 8;
constexpr int kBatchesUnderWay = 2;

using Batch = std::vector<Contents::Packed>;

/// What the reading thread and the store's thread share while one document comes in.
struct Transfer
{
    std::mutex mutex;
    std::condition_variable room;
    int underWay = 0;
    std::optional<Error> failure;
    qint64 content = 0;
};

/// Writes a batch in turns of at most 20 ms each, and tells the reading thread when it is in.
Store::BulkStep writerOf(std::shared_ptr<Transfer> transfer, std::shared_ptr<Batch> batch, qint64 firstPiece)
{
    return [transfer, batch, firstPiece, next = size_t(0)](StoreAccess &access) mutable -> Result<Store::Turn> {
        if (access.file.isReadOnly())
            return fail(ErrorCode::ReadOnly, access.file.path());
        access.file.markInUse();
        QElapsedTimer turn;
        turn.start();
        Transaction transaction(access.db);
        // Both are true only once this is committed: a number that was rolled back is given to the next who asks.
        const qint64 content = transfer->content == 0 ? access.contents.begin() : transfer->content;
        size_t at = next;
        while (at < batch->size() && turn.elapsed() < Store::kTurnMs) {
            access.contents.addPiece(content, firstPiece + static_cast<qint64>(at), (*batch)[at]);
            ++at;
        }
        transaction.commit();
        transfer->content = content;
        next = at;
        return next < batch->size() ? Store::Turn::Again : Store::Turn::Finished;
    };
}

/// Hands a batch to the store; waits while enough are under way. The failure of an earlier one, if any.
std::optional<Error> handOver(Store &store, const std::shared_ptr<Transfer> &transfer, Batch &&pieces, qint64 firstPiece)
{
    std::unique_lock lock(transfer->mutex);
    transfer->room.wait(lock, [&] { return transfer->underWay < kBatchesUnderWay; });
    if (transfer->failure)
        return transfer->failure;
    ++transfer->underWay;
    lock.unlock();
    store.bulk(writerOf(transfer, std::make_shared<Batch>(std::move(pieces)), firstPiece), [transfer](Result<> written) {
        const std::lock_guard guard(transfer->mutex);
        --transfer->underWay;
        if (!written && !transfer->failure)
            transfer->failure = written.error();
        transfer->room.notify_one();
    });
    return std::nullopt;
}

std::optional<Error> waitForAll(const std::shared_ptr<Transfer> &transfer)
{
    std::unique_lock lock(transfer->mutex);
    transfer->room.wait(lock, [&] { return transfer->underWay == 0; });
    return transfer->failure;
}

struct Arrived
{
    Digest sha;
    qint64 size = 0;
    QByteArray head;
};

/// Reads `device` to its end into the store; everything is there, staged, when it returns well.
Result<Arrived> transferAll(Store &store, QIODevice &device, const QString &name, const Job &job,
    const std::shared_ptr<Transfer> &transfer)
{
    Arrived arrived;
    Hasher hasher;
    const qint64 total = device.size();
    for (qint64 piece = 0;;) {
        const qint64 first = piece;
        Batch batch;
        while (batch.size() < kPiecesPerBatch) {
            const QByteArray bytes = device.read(Contents::kPieceBytes);
            if (bytes.isEmpty())
                break;
            hasher.add(bytes);
            arrived.size += bytes.size();
            if (arrived.head.isEmpty())
                arrived.head = bytes.left(4096);
            batch.push_back(Contents::pack(bytes));
            ++piece;
        }
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled, name);
        if (batch.empty())
            break;
        if (arrived.size > DocumentImport::kMaxBytes)
            return fail(ErrorCode::TooLarge, name, QString::number(DocumentImport::kMaxBytes));
        if (auto failure = handOver(store, transfer, std::move(batch), first))
            return *failure;
        job.report(arrived.size, total);
    }
    if (auto failure = waitForAll(transfer))
        return *failure;
    if (arrived.size != total)
        return fail(ErrorCode::Changed, name);
    arrived.sha = hasher.finish();
    return arrived;
}

void giveUp(Store &store, const std::shared_ptr<Transfer> &transfer)
{
    waitForAll(transfer);
    if (transfer->content == 0)
        return;
    store.discard(transfer->content);
}

Document recordOf(const Arrived &arrived, const QString &fileName, const DocumentDetails &details, const Clock &clock)
{
    Document document;
    document.id = Id::make(clock);
    document.fileName = fileName;
    document.title = details.title.isEmpty() ? fileName : details.title;
    document.sha = arrived.sha;
    document.size = arrived.size;
    document.mediaType = DocumentImport::mediaTypeOf(fileName, arrived.head);
    document.originUrl = details.originUrl;
    document.capturedAt = details.capturedAt.isValid() ? details.capturedAt : clock.nowUtc();
    document.capturedBy = details.capturedBy;
    document.institution = details.institution;
    document.documentDate = details.documentDate;
    document.team = details.team;
    document.note = details.note;
    return document;
}

using Open = std::function<Result<std::unique_ptr<QIODevice>>()>;

/// Runs the whole way on a thread of its own; the record is made on the workspace's thread.
void bringIn(Workspace &workspace, Open open, const QString &fileName, const DocumentDetails &details, const Job &job,
    DocumentImport::Done done)
{
    const QPointer<Workspace> self(&workspace);
    const auto finish = [self, fileName, details, done](const Result<Arrived> &arrived, qint64 content) {
        if (!self)
            return;
        if (!arrived) {
            done(arrived.error());
            return;
        }
        const Document document = recordOf(*arrived, fileName, details, self->clock());
        // Its bytes get their name with the record, in one step; until then they are nobody's.
        std::vector<ArrivedContent> named;
        if (content != 0)
            named.push_back({content, arrived->sha, arrived->size});
        self->apply(DraftEdit("add-document").create(document), std::move(named));
        done(document.id);
    };
    // The workspace waits for its imports before it closes the store, so `store` outlives the thread.
    workspace.runBeside([self, &store = workspace.store(), open = std::move(open), fileName, job, finish] {
        const auto transfer = std::make_shared<Transfer>();
        Result<Arrived> arrived = [&]() -> Result<Arrived> {
            auto device = open();
            if (!device)
                return device.error();
            return transferAll(store, **device, fileName, job, transfer);
        }();
        bool isUsed = false;
        if (arrived) {
            const auto isNew = store.call<bool>([&](StoreAccess &access) -> Result<bool> {
                if (access.log.isSuppressed(arrived->sha))
                    return fail(ErrorCode::NotAllowed, fileName);
                return !access.contents.contains(arrived->sha);
            });
            if (!isNew)
                arrived = isNew.error();
            isUsed = isNew && *isNew;
        }
        if (!isUsed)
            giveUp(store, transfer);
        if (self)
            QMetaObject::invokeMethod(self.data(), [finish, arrived, content = isUsed ? transfer->content : 0] { finish(arrived, content); });
    });
}

} // namespace

void DocumentImport::addFile(
    Workspace &workspace, const QString &path, const DocumentDetails &details, const Job &job, Done done)
{
    bringIn(
        workspace,
        [path]() -> Result<std::unique_ptr<QIODevice>> {
            auto file = std::make_unique<QFile>(path);
            if (!file->exists())
                return fail(ErrorCode::NotFound, path);
            if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return fail(ErrorCode::Io, path, file->errorString());
            if (file->size() == 0)
                return fail(ErrorCode::Empty, path);
            if (file->size() > kMaxBytes)
                return fail(ErrorCode::TooLarge, path, QString::number(kMaxBytes));
            return file;
        },
        QFileInfo(path).fileName(), details, job, std::move(done));
}

void DocumentImport::addBytes(Workspace &workspace, const QByteArray &bytes, const QString &fileName,
    const DocumentDetails &details, const Job &job, Done done)
{
    bringIn(
        workspace,
        [bytes, fileName]() -> Result<std::unique_ptr<QIODevice>> {
            if (bytes.isEmpty())
                return fail(ErrorCode::Empty, fileName);
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(bytes);
            buffer->open(QIODevice::ReadOnly);
            return buffer;
        },
        fileName, details, job, std::move(done));
}

QString DocumentImport::mediaTypeOf(const QString &fileName, const QByteArray &head)
{
    return QMimeDatabase().mimeTypeForFileNameAndData(fileName, head).name();
}

void readDocument(Workspace &workspace, const Digest &sha, qint64 limit, std::function<void(Result<QByteArray>)> done)
{
    const auto bytes = std::make_shared<QByteArray>();
    workspace.read(
        [sha, limit, bytes](StoreAccess &access) -> Result<> {
            const qint64 size = access.contents.sizeOf(sha);
            if (size < 0)
                return fail(ErrorCode::NotFound, sha.toHex());
            if (size > limit)
                return fail(ErrorCode::TooLarge, sha.toHex(), QString::number(limit));
            for (qint64 k = 0; bytes->size() < size; ++k) {
                const auto piece = access.contents.piece(sha, k);
                if (!piece || piece->isEmpty() || bytes->size() + piece->size() > size)
                    return fail(ErrorCode::Damaged, sha.toHex());
                bytes->append(*piece);
            }
            return {};
        },
        [bytes, done = std::move(done)](const Result<> &read) {
            if (read)
                done(*bytes);
            else
                done(read.error());
        });
}

/// One piece, read in a turn of its own; what is done with it then keeps no edit waiting. Empty after the last.
static Result<QByteArray> pieceOf(Store &store, const Digest &sha, qint64 k, qint64 before)
{
    QByteArray bytes;
    const auto read = store.bulkCall([&](StoreAccess &access) -> Result<Store::Turn> {
        const qint64 size = access.contents.sizeOf(sha);
        if (size < 0)
            return fail(ErrorCode::NotFound, sha.toHex());
        const auto piece = before < size ? access.contents.piece(sha, k) : std::optional(QByteArray());
        if (!piece || piece->isEmpty() != (before == size) || before + piece->size() > size)
            return fail(ErrorCode::Damaged, sha.toHex());
        bytes = *piece;
        return Store::Turn::Finished;
    });
    return read ? Result<QByteArray>(bytes) : read.error();
}

static Error refusedBy(const QSaveFile &file)
{
    const ErrorCode code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
        : file.error() == QFileDevice::PermissionsError               ? ErrorCode::ReadOnly
                                                                      : ErrorCode::Io;
    return fail(code, file.fileName(), file.errorString());
}

/// Beside `path` until all of it is there, right and synced: whatever ends it, what stood under that name still stands there.
static Result<> writeOut(Store &store, const Digest &sha, const QString &path, const Job &job)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return refusedBy(file);
    Hasher hasher;
    qint64 written = 0;
    for (qint64 k = 0;; ++k) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled, path);
        const auto piece = pieceOf(store, sha, k, written);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        hasher.add(*piece);
        if (file.write(*piece) != piece->size())
            return refusedBy(file);
        written += piece->size();
    }
    if (hasher.finish() != sha)
        return fail(ErrorCode::Damaged, sha.toHex());
    return file.commit() ? Result<>() : Result<>(refusedBy(file));
}

void saveDocument(Workspace &workspace, const Digest &sha, const QString &path, const Job &job, std::function<void(Result<>)> done)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(workspace.path()).canonicalFilePath()) {
        done(fail(ErrorCode::AlreadyExists, path));
        return;
    }
    const QPointer<Workspace> self(&workspace);
    // As with what is brought in: the workspace waits for it, so `store` outlives the thread.
    workspace.runBeside([self, &store = workspace.store(), sha, path, job, done = std::move(done)] {
        const Result<> saved = writeOut(store, sha, path, job);
        if (self)
            QMetaObject::invokeMethod(self.data(), [done, saved] { done(saved); });
    });
}

} // namespace cauce
