// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

#include <QLocale>

namespace cauce::report {

/// The words that the writers themselves put into a report, in the report's language (which need not be the window's).
/// %1, %2 stand for what is filled in. They come from resources/report/words.*.json.
struct ReportWords {
    QString pageOf;        ///< %1 page, %2 pages
    QString pageReference; ///< %1 page; follows a link on paper
    QString contents;
    QString skipToContent;
    QString source;    ///< %1 what is cited
    QString continued; ///< %1 caption of a table that goes on
    QString columnsOf; ///< %1 first, %2 last, %3 number of columns of a grid that is printed in parts
    QString info;
    QString warning;
    QString minutes;  ///< %1 number
    QString searched; ///< %1 the words searched
    QString gap;
    QString stage;
    QString proportion;
    QString amount;
    QString step;
    QString notApplicable;
    QString unreadablePicture; ///< %1 alternative text
    std::array<QString, kResultMarks.size()> marks;

    [[nodiscard]] const QString &mark(ResultMark mark) const { return marks.at(static_cast<std::size_t>(mark)); }
};

/// The words of one language. The table is compiled in, so this cannot fail.
[[nodiscard]] const ReportWords &reportWords(Language language);

/// A text of the exercise report by its key in words.*.json; the same keys are in both languages.
[[nodiscard]] const QString &exerciseText(Language language, const QString &key);

/// How numbers are written: es_MX ("1,234.5") or en_US.
[[nodiscard]] QLocale reportLocale(Language language);

/// The language as HTML and PDF name it: "es-MX" or "en-US".
[[nodiscard]] QString languageTag(Language language);

} // namespace cauce::report
