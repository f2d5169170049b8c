// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits from outside, written as a list of values: whatever they say, verifying, resolving and joining them stays safe, and a
// sealed edit always verifies.
#include "core/domain/history.h"
#include "core/domain/hunt_data.h"

#include <cstdlib>

using namespace cauce;

namespace {

QByteArray bytesAt(const Value::List &list, size_t at)
{
    const QByteArray *bytes = at < list.size() ? list[at].bytes() : nullptr;
    return bytes ? *bytes : QByteArray();
}

/// An id of four bytes of the input: few, so that edits meet.
Id idFrom(const QByteArray &bytes)
{
    Id id;
    for (qsizetype i = 0; i < std::min<qsizetype>(bytes.size(), 4); ++i)
        id.bytes[static_cast<size_t>(i)] = static_cast<unsigned char>(bytes[i]);
    return id;
}

Digest digestFrom(const QByteArray &bytes, const History &known)
{
    if (bytes.size() == 32)
        return Digest(*ByteName<32>::fromBytes(bytes));
    // A short name stands for an edit that came before.
    auto at = known.edits().begin();
    std::advance(at, known.edits().empty() ? 0 : bytes.size() % static_cast<qsizetype>(known.edits().size()));
    return at == known.edits().end() ? Digest() : at->first;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto value = Value::decode(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const Value::List *edits = value ? value->list() : nullptr;
    if (!edits || edits->size() > 40)
        return 0;
    History all, backwards;
    std::vector<Edit> sealed;
    for (const Value &each : *edits) {
        const Value::List *parts = each.list();
        if (!parts || parts->empty() || parts->size() > 40)
            continue;
        std::vector<NewChange> changes;
        std::set<std::pair<Id, QByteArray>> seen;
        for (size_t i = 1; i < parts->size(); ++i) {
            const Value::List *change = (*parts)[i].list();
            if (!change || change->size() < 4)
                continue;
            NewChange made{idFrom(bytesAt(*change, 0)), bytesAt(*change, 1), bytesAt(*change, 2), (*change)[3], {}};
            for (size_t k = 4; k < change->size(); ++k)
                made.replaces.push_back(digestFrom(bytesAt(*change, k), all));
            if (seen.emplace(made.record, made.field).second)
                changes.push_back(std::move(made));
        }
        const qint64 *time = parts->front().number();
        const Author author = Author::make(Role::Facilitation, {}, QStringLiteral("Rosa"), QStringLiteral("laptop"));
        sealed.push_back(sealEdit(author, time ? *time : 0, "set", std::move(changes)));
        if (!verifies(sealed.back()) && !sealed.back().changes.empty()) {
            // Refused for what it says, not for how it was sealed: its id must be right all the same.
            if (computeEditId(sealed.back()) != sealed.back().id)
                std::abort();
        }
        all.add(sealed.back());
    }
    for (auto edit = sealed.rbegin(); edit != sealed.rend(); ++edit)
        backwards.add(*edit);
    const auto one = all.resolve();
    const auto other = backwards.resolve();
    if (one.size() != other.size())
        std::abort();
    HuntData hunt;
    for (const auto &[id, state] : one) {
        const RecordState &there = other.at(id);
        if (there.type != state.type || there.deleted != state.deleted || there.fields.size() != state.fields.size())
            std::abort();
        for (const auto &[name, field] : state.fields) {
            if (there.fields.at(name).shown != field.shown)
                std::abort();
        }
        (void)hunt.apply(id, state);
    }
    (void)visibleGhosts(one);
    return 0;
}
