// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QCoreApplication>

namespace cauce {

/// “Recover” in a notice that tells of a draft thrown away.
class DraftOffer
{
    Q_DECLARE_TR_FUNCTIONS(DraftOffer)
public:
    /// Adds it to the present notice: it keeps `drafts` again and goes back to `form`.
    static void add(PageContext &context, const QMap<QString, QByteArray> &drafts, const Destination &form);
};

} // namespace cauce
