// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace cauce {

/// A data file of the program by its path under resources/ ("templates/becas.json"). `NotFound`.
[[nodiscard]] Result<QByteArray> resource(const QString &path);
/// Names of the files in a folder of resources/, sorted.
[[nodiscard]] QStringList resourcesIn(const QString &folder);

} // namespace cauce
