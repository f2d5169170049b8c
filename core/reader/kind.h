// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace cauce {

/// How a document can be shown in the window.
enum class DocumentKind { Pdf, Picture, Text, Other };

/// A document's kind by its first bytes (1,024 are enough; names and endings are never believed).
DocumentKind kindOf(QByteArrayView head);

} // namespace cauce
