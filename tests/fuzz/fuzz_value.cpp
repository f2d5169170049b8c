// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values as they stand in files: only the canonical spelling is read, and it is the one that is written.
#include "core/domain/hunt_data.h"
#include "core/domain/value.h"

#include <cstdlib>

using namespace cauce;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto value = Value::decode(bytes);
    if (!value)
        return 0;
    if (value->encoded() != bytes)
        std::abort();
    // What a field takes in it gives back as something that it takes in again.
    static HuntData hunt;
    static const Id id = *Id::fromString(u"01234567-89ab-7def-8123-456789abcdef");
    for (const RecordType &type : recordTypes()) {
        AnyTable &rows = hunt.table(recordTypeIndex(type.name));
        for (const Field &field : type.fields) {
            rows.remove(id);
            rows.make(id, {});
            const auto at = static_cast<size_t>(type.indexOf(field.name));
            if (!rows.put(id, at, *value))
                continue;
            const Value once = rows.value(id, at);
            if (!once.isEmpty() && (!rows.put(id, at, once) || rows.value(id, at) != once))
                std::abort();
        }
    }
    return 0;
}
