// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QRandomGenerator>

namespace cauce {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    auto *system = QRandomGenerator::system();
    for (int at = 0; at < count; at += 4) {
        const quint32 word = system->generate();
        memcpy(bytes.data() + at, &word, static_cast<size_t>(std::min(4, count - at)));
    }
    return bytes;
}

} // namespace cauce
