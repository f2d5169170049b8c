// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

#include <QHash>

namespace cauce::report {

/// A heading with what the writers give it.
struct OutlineEntry {
    int level = 1;  ///< 1 to 3, whatever the block said
    QString number; ///< "2" or "2.1"; empty below level 2 and in a leaflet
    QString text;   ///< one safe line
    QString id;     ///< unique in the document, letters, digits, - and _ only

    /// Number and text as printed.
    [[nodiscard]] QString label() const { return number.isEmpty() ? text : number + QStringLiteral("  ") + text; }
    [[nodiscard]] bool inContents() const { return !number.isEmpty(); }
};

/// The headings of a document in order, and where its links lead.
struct Outline {
    std::vector<OutlineEntry> headings;
    QHash<QString, QString> ids; ///< anchor as the blocks name it -> id; the first of several equal anchors wins
};

[[nodiscard]] Outline outlineOf(const Document &document);

/// True where the report has enough headings for a table of contents to help.
[[nodiscard]] bool hasContents(const Outline &outline);

} // namespace cauce::report
