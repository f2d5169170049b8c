// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cauce {

/// Lets the program speak `language` ("es_MX" or "en"): our words, Qt's own, numbers and dates. Needs a QCoreApplication;
/// widgets that stand already keep their words.
void speak(const QString &language);

} // namespace cauce
