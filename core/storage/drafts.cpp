// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafts.h"

namespace cauce {

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

} // namespace cauce
