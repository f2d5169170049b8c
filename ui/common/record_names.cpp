// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/record_names.h"

#include "core/domain/records.h"

namespace cauce {
namespace {

constexpr qsizetype kLongestName = 60;

/// By which of its fields a record is called, the best first.
constexpr std::array kNameFields{"pseudonym", "title", "name", "text", "concept", "source_text", "file_name", "url", "note"};

} // namespace

QString RecordNames::kind(const QByteArray &type)
{
    static const std::unordered_map<std::string_view, QString (*)()> kKinds{
        {"hunt", [] { return tr("treasure hunt"); }},
        {"round", [] { return tr("round"); }},
        {"priority", [] { return tr("priority"); }},
        {"challenge", [] { return tr("challenge"); }},
        {"question", [] { return tr("question"); }},
        {"hint", [] { return tr("hint"); }},
        {"hint_use", [] { return tr("use of a hint"); }},
        {"expected_answer", [] { return tr("expected answer"); }},
        {"institution", [] { return tr("institution"); }},
        {"source", [] { return tr("source"); }},
        {"document", [] { return tr("document"); }},
        {"team", [] { return tr("team"); }},
        {"member", [] { return tr("person"); }},
        {"route_step", [] { return tr("search step"); }},
        {"finding", [] { return tr("finding"); }},
        {"amount", [] { return tr("amount"); }},
        {"evidence", [] { return tr("evidence"); }},
        {"assessment", [] { return tr("openness"); }},
        {"recommendation", [] { return tr("recommendation"); }},
        {"redaction", [] { return tr("suppression"); }},
    };
    const auto found = kKinds.find({type.constData(), static_cast<size_t>(type.size())});
    return found == kKinds.end() ? tr("record") : found->second();
}

QString RecordNames::of(const HuntData &data, const QByteArray &type, const Id &id)
{
    const int index = recordTypeIndex(type);
    if (index < 0 || !data.table(index).contains(id))
        return kind(type);
    const RecordType &known = recordTypes()[static_cast<size_t>(index)];
    for (const char *field : kNameFields) {
        const int at = known.indexOf(field);
        const Value value = at < 0 ? Value() : data.table(index).value(id, static_cast<size_t>(at));
        const QString name = value.text() ? value.text()->left(2 * kLongestName).simplified() : QString();
        if (name.isEmpty())
            continue;
        return tr("%1 “%2”").arg(kind(type), name.size() > kLongestName ? QString(name.left(kLongestName - 1) + u'…') : name);
    }
    return kind(type);
}

QString RecordNames::of(const HuntData &data, const std::vector<FieldAddress> &fields)
{
    if (fields.empty())
        return {};
    int others = -1;
    const Id *before = nullptr;
    for (const FieldAddress &field : fields) {
        others += !before || *before != field.record ? 1 : 0;
        before = &field.record;
    }
    const QString first = of(data, fields.front().type, fields.front().record);
    return others == 0 ? first : tr("%1 and %2 more").arg(first, QString::number(others));
}

} // namespace cauce
