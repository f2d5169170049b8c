// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A child for tests: `storage_writer hold FILE` keeps a hunt open until its input ends; `storage_writer write FILE SEED` makes
// edits, drafts, documents and copies until it is killed, and prints a line for each once it is durable, and one for each thing
// that is typed when it is handed over.
#include "core/domain/draft_edit.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

void say(const char *what, const QString &name, int number = 0)
{
    // In one piece: several threads speak.
    const QByteArray line = QByteArray(what) + ' ' + name.toUtf8() + ' ' + QByteArray::number(number) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

int hold(const QString &path)
{
    const SystemClock clock;
    const auto store = Store::open(path, clock);
    if (!store)
        return 2;
    say("open", u"-"_s);
    while (std::getchar() != EOF) {
    }
    return 0;
}

class Writer
{
public:
    Writer(Store &store, unsigned seed) : m_store(store), m_random(seed), m_seed(seed) {}

    void run()
    {
        for (int i = 0;; ++i) {
            edit(i);
            if (i % 2 == 0)
                draft(i);
            if (i == 4)
                copy();
            if (i % 5 == 0)
                document(i);
            // As a person would: the next thing comes once the last is durable, or a little before.
            if (m_random() % 3 == 0)
                m_store.drain();
        }
    }

private:
    void edit(int i)
    {
        RouteStep step;
        step.id = Id::make(m_clock);
        step.words = u"palabras %1 "_s.arg(i) + QString(static_cast<int>(m_random() % 2000), u'p');
        DraftEdit draft("create");
        draft.create(step);
        m_store.edit({"create", m_author, draft.take(), {}}, [](const Result<EditOutcome> &made) {
            if (made && made->edit)
                say("edit", made->edit->toHex());
        });
    }
    void draft(int i)
    {
        const QString key = u"borrador.%1"_s.arg(m_seed);
        say("typed", key, i);
        m_store.post(
            [this, key, i](StoreAccess &access) -> Result<> {
                access.file.markInUse();
                access.drafts.put(key, QByteArray::number(i), m_clock.nowMs());
                return {};
            },
            [key, i](const Result<> &kept) {
                if (kept)
                    say("draft", key, i);
            });
    }
    void document(int i)
    {
        QByteArray bytes(static_cast<qsizetype>(m_random() % 300'000), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(m_random());
        bytes += QByteArray::number(m_seed) + '/' + QByteArray::number(i);
        const Digest sha = sha256(bytes);
        struct Progress
        {
            qint64 content = 0;
            qint64 k = 0;
        };
        auto at = std::make_shared<Progress>();
        m_store.bulk(
            [bytes, sha, at](StoreAccess &access) -> Result<Store::Turn> {
                constexpr qsizetype kPiece = 100'000;
                access.file.markInUse();
                Transaction transaction(access.db);
                if (at->k == 0)
                    at->content = access.contents.begin();
                const QByteArray piece = bytes.mid(at->k * kPiece, kPiece);
                if (!piece.isEmpty())
                    access.contents.addPiece(at->content, at->k++, Contents::pack(piece));
                else
                    access.contents.finish(at->content, sha, bytes.size());
                transaction.commit();
                return piece.isEmpty() ? Store::Turn::Finished : Store::Turn::Again;
            },
            [sha](const Result<> &added) {
                if (added)
                    say("document", sha.toHex());
            });
    }

    /// *Guardar una copia…*, over and over, while all the rest goes on.
    void copy()
    {
        std::thread([this] {
            const QString path = m_store.path() + u".copia.cauce"_s;
            while (saveCopy(m_store, path, Job(), Existing::Replace))
                say("copy", u"-"_s);
        }).detach();
    }

    Store &m_store;
    std::mt19937 m_random;
    unsigned m_seed;
    SystemClock m_clock;
    Author m_author = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"hold"_s)
        return hold(arguments[2]);
    if (arguments.size() != 4 || arguments[1] != u"write"_s)
        return 2;
    const SystemClock clock;
    auto store = Store::open(arguments[2], clock);
    if (!store)
        return 2;
    // As the window does.
    const auto sound = (*store)->call<bool>([](StoreAccess &access) -> Result<bool> {
        const auto problems = checkWhereDue(access, Job());
        return problems && problems->empty();
    });
    if (!sound || !*sound || !(*store)->tidyUp())
        return 2;
    say("open", u"-"_s);
    Writer(**store, arguments[3].toUInt()).run();
    return 0;
}
