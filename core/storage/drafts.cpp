// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafts.h"

#include "core/domain/value.h"

namespace cauce {
namespace {

bool holdsText(const QByteArray &draft, const QByteArray &text)
{
    if (draft.contains(text))
        return true;
    const QString wide = QString::fromUtf8(text);
    QByteArray little;
    QByteArray big;
    for (const QChar unit : wide) {
        const char low = static_cast<char>(unit.unicode() & 0xff);
        const char high = static_cast<char>(unit.unicode() >> 8);
        little.append(low).append(high);
        big.append(high).append(low);
    }
    return draft.contains(little) || draft.contains(big);
}

} // namespace

void collectTexts(const Value &value, std::set<QByteArray> &texts)
{
    if (value.text() && value.text()->toUtf8().size() >= kTellingBytes)
        texts.insert(value.text()->toUtf8());
    if (value.list()) {
        for (const Value &part : *value.list())
            collectTexts(part, texts);
    }
}


void Drafts::put(const QString &key, const QByteArray &value, qint64 timeMs)
{
    m_db.prepare("INSERT OR REPLACE INTO draft (key, value, time) VALUES (?, ?, ?)").bindAll(key, value, timeMs).run();
}

void Drafts::drop(const QString &key)
{
    m_db.prepare("DELETE FROM draft WHERE key = ?").bindAll(key).run();
}

QMap<QString, QByteArray> Drafts::all()
{
    QMap<QString, QByteArray> drafts;
    Statement rows = m_db.prepare("SELECT key, value FROM draft");
    while (rows.step())
        drafts.insert(rows.text(0), rows.blob(1));
    return drafts;
}

QStringList Drafts::holding(const std::set<QByteArray> &texts)
{
    QStringList keys;
    const auto drafts = all();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        const bool holds = std::any_of(texts.begin(), texts.end(),
            [&](const QByteArray &text) { return holdsText(draft.value(), text) || holdsText(draft.key().toUtf8(), text); });
        if (holds)
            keys.append(draft.key());
    }
    return keys;
}

} // namespace cauce
