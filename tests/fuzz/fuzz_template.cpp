// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Templates and checklists as data: read or refused with a reason; what is read can be put into a hunt.
#include "core/domain/openness.h"
#include "core/domain/templates.h"

using namespace cauce;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)parseTemplate(json);
    (void)parseChecklist(json);
    (void)parseStars(json);
    return 0;
}
