// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/suppress.h"

#include "core/domain/draft_edit.h"
#include "core/domain/field_codec.h"
#include "core/domain/history.h"
#include "core/domain/rights.h"
#include "core/storage/scrubbing.h"

namespace cauce {
namespace {

/// What is to go: as salted hashes for the history, as bytes for everything else.
struct Wanted
{
    std::set<Digest> targets;
    std::set<QByteArray> texts;        ///< UTF-8
    std::vector<FieldAddress> mentions;
    Id record;                         ///< drafts of this record go whatever they hold
    QString kind = QStringLiteral("value");
};

/// Whether the field takes any text: not a code, a date or an id, whose equals elsewhere have nothing to do with it.
bool takesAnyText(const FieldAddress &field)
{
    const RecordType *type = recordType(field.type);
    const int at = type ? type->indexOf(field.field) : -1;
    HuntData scratch;
    return at >= 0 && scratch.table(recordTypeIndex(field.type)).put(Id(), static_cast<size_t>(at), Value(QStringLiteral("¿?")));
}

bool saysSomething(const Change &change)
{
    const auto value = change.decoded();
    return value && !value->isEmpty() && !value->isTombstone();
}

/// Looks through the whole history for the texts: equal values go too, longer ones are mentioned.
void lookElsewhere(StoreAccess &access, const std::set<QByteArray> &equal, Wanted &wanted)
{
    Statement rows = access.db.prepare("SELECT c.salt, c.value, r.id, f.type, f.name FROM change c"
                                       " JOIN record r ON r.n = c.record JOIN field f ON f.n = c.field"
                                       " WHERE c.value IS NOT NULL");
    std::set<FieldAddress> mentions;
    while (rows.step()) {
        const QByteArray value = rows.blob(1);
        const bool isEqual = equal.contains(value);
        const bool isMention = !isEqual && std::any_of(wanted.texts.begin(), wanted.texts.end(), [&](const QByteArray &text) {
            return value.contains(text);
        });
        // Hashing every value of a long history would take seconds.
        if (!isEqual && !isMention)
            continue;
        const Digest hash = saltedHash(rows.blob(0), value);
        if (isEqual)
            wanted.targets.insert(hash);
        else if (!wanted.targets.contains(hash))
            mentions.insert({rows.id(2), rows.text(3).toUtf8(), rows.text(4).toUtf8()});
    }
    wanted.mentions.assign(mentions.begin(), mentions.end());
    Statement authors = access.db.prepare("SELECT name, name_hash FROM author WHERE name IS NOT NULL");
    while (authors.step()) {
        if (equal.contains(Value(authors.text(0)).encoded()))
            wanted.targets.insert(authors.digest(1));
    }
}

/// Where evidence from a document says, or once said, words of it.
std::vector<FieldAddress> quotesOf(StoreAccess &access, const HuntData &data, const Digest &sha)
{
    std::set<Id> pointing;
    std::set<Id> quoting;
    Statement rows = access.db.prepare("SELECT c.value, r.id, f.name FROM change c JOIN record r ON r.n = c.record"
                                       " JOIN field f ON f.n = c.field"
                                       " WHERE f.type = 'evidence' AND f.name IN ('document', 'place') AND c.value IS NOT NULL");
    while (rows.step()) {
        const auto value = Value::decode(rows.blob(0));
        if (!value)
            continue;
        if (rows.text(2) == QLatin1String("document")) {
            const Document *document = data.find<Document>(FieldCodec<Id>::read(*value).value_or(Id()));
            if (document && document->sha == sha)
                pointing.insert(rows.id(1));
        } else if (const auto place = FieldCodec<Place>::read(*value); place && !place->quote.isEmpty()) {
            quoting.insert(rows.id(1));
        }
    }
    std::vector<FieldAddress> quotes;
    for (const Id &evidence : pointing) {
        if (quoting.contains(evidence))
            quotes.push_back({evidence, "evidence", "place"});
    }
    return quotes;
}

QStringList draftsToDrop(StoreAccess &access, const Wanted &wanted)
{
    QStringList keys = access.drafts.holding(wanted.texts);
    if (!wanted.record.isNull())
        keys += access.drafts.all().keys().filter(wanted.record.toString());
    keys.removeDuplicates();
    return keys;
}

std::optional<Error> objection(const StoreAccess &access, const Suppression &how)
{
    if (access.file.isReadOnly())
        return fail(ErrorCode::ReadOnly, access.file.path());
    if (!mayCreate({how.author.role, how.author.team}, typeOf<Redaction>().name))
        return fail(ErrorCode::NotAllowed, access.file.path(), QString(codeOf(how.author.role)));
    return std::nullopt;
}

Result<SuppressionReport> carryOut(StoreAccess &access, const Wanted &wanted, const Suppression &how)
{
    SuppressionReport report;
    report.mentions = wanted.mentions;
    access.file.markInUse();
    // Noted first: whatever interrupts from here on, the next opening goes on with it.
    noteScrub(access.db, how.rota);
    report.drafts = draftsToDrop(access, wanted);
    Redaction redaction;
    redaction.id = Id::make(access.clock);
    redaction.targets.assign(wanted.targets.begin(), wanted.targets.end());
    redaction.kind = wanted.kind;
    redaction.reason = how.reason;
    redaction.at = access.clock.nowUtc();
    auto made = makeEdit(access, {"suppress", how.author, DraftEdit("suppress").create(redaction).take(), {}, report.drafts});
    if (!made)
        return made.error();
    report.edit = made->edit.value_or(Digest());
    report.records = std::move(made->records);
    // What is mentioned elsewhere is there still, and rightly.
    for (const QByteArray &text : wanted.texts) {
        if (text.size() > 2 * kTellingBytes && report.mentions.empty())
            report.gone.insert(text);
    }
    return report;
}

} // namespace

Result<SuppressionReport> suppressValue(
    StoreAccess &access, const FieldAddress &field, const Suppression &how, Versions versions)
{
    if (const auto objected = objection(access, how))
        return *objected;
    const LoadedChanges loaded = access.log.changesOf(field.record);
    const RecordState state = resolveRecord(loaded.views);
    const auto shown = state.fields.find(field.field);
    const QByteArray now = shown == state.fields.end() ? QByteArray() : shown->second.shown.encoded();
    Wanted wanted;
    std::set<QByteArray> equal;
    wanted.record = versions == Versions::All ? field.record : Id();
    for (const Change &change : loaded.changes) {
        if (change.type != field.type || change.field != field.field || !saysSomething(change)
            || (versions == Versions::Shown && *change.value != now))
            continue;
        wanted.targets.insert(change.valueHash);
        collectTexts(*change.decoded(), wanted.texts);
        if (change.decoded()->text() && takesAnyText(field))
            equal.insert(*change.value);
    }
    if (wanted.targets.empty())
        return fail(ErrorCode::NotFound, QString::fromUtf8(field.type + '.' + field.field));
    lookElsewhere(access, equal, wanted);
    return carryOut(access, wanted, how);
}

Result<SuppressionReport> suppressDocument(StoreAccess &access, const Digest &sha, const Suppression &how)
{
    if (const auto objected = objection(access, how))
        return *objected;
    HuntData data;
    access.projection.load(data);
    const bool isSpokenOf = !data.all<Document>().where([&](const Document &document) { return document.sha == sha; }).empty();
    if (!isSpokenOf && !access.contents.contains(sha))
        return fail(ErrorCode::NotFound, sha.toHex());
    Wanted wanted;
    wanted.targets.insert(sha);
    wanted.kind = QStringLiteral("document");
    wanted.mentions = quotesOf(access, data, sha);
    return carryOut(access, wanted, how);
}

Result<SuppressionReport> suppressAuthorName(StoreAccess &access, const QString &name, const Suppression &how)
{
    if (const auto objected = objection(access, how))
        return *objected;
    Wanted wanted;
    collectTexts(Value(name), wanted.texts);
    if (!name.isEmpty())
        lookElsewhere(access, {Value(name).encoded()}, wanted);
    if (wanted.targets.empty())
        return fail(ErrorCode::NotFound, name);
    return carryOut(access, wanted, how);
}

} // namespace cauce
