// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <variant>
#include <vector>

/// A report as plain values: what it says, in order, without how it looks. The writers beside this file make HTML and PDF of it.
/// All text may come from strangers: the writers escape it and make control and direction-changing characters visible.
namespace cauce::report {

enum class Language {
    Spanish,
    English
}; ///< es_MX, en_US
enum class Paper {
    Letter,
    A4
};
enum class Align {
    Start,
    End,
    Center
};

/// The seven results of a question or a search. Each has its own shape, word and colour, so that none depends on colour.
enum class ResultMark {
    Found,
    Partial,
    NotFound,
    Unusable,
    NeedsRequest,
    NotProduced,
    NotStarted
};
inline constexpr std::array kResultMarks{ResultMark::Found,     ResultMark::Partial,      ResultMark::NotFound,
                                         ResultMark::Unusable,  ResultMark::NeedsRequest, ResultMark::NotProduced,
                                         ResultMark::NotStarted};

/// A piece of text in one style. A line feed in it starts a new line.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool code = false;
    QString link; ///< the anchor of a heading or table row; empty, or one that does not exist, links nowhere
};
using Runs = std::vector<Run>;

/// Text without any style.
inline Runs plain(const QString &text) { return {Run{text, false, false, false, {}}}; }
inline Run strong(const QString &text) { return {text, true, false, false, {}}; }
inline Run emphasis(const QString &text) { return {text, false, true, false, {}}; }
inline Run code(const QString &text) { return {text, false, false, true, {}}; }
inline Run linked(const QString &text, const QString &anchor) { return {text, false, false, false, anchor}; }

struct Heading {
    int level = 1; ///< 1 to 3; levels 1 and 2 are numbered and listed in the table of contents, of a report
    QString text;
    QString anchor; ///< what links to it name; may be empty
};

struct Paragraph {
    Runs runs;
};

struct Bullets {
    std::vector<Runs> items;
};

struct Column {
    enum class Role {
        Data,
        RowHead
    };
    Align align = Align::Start;
    double width = 1; ///< share of the table relative to the other columns; above 0
    Role role = Role::Data;
};

struct Cell {
    Runs runs;                      ///< when empty and there is a mark, the mark's own word is written
    std::optional<ResultMark> mark; ///< drawn before the text
};

struct TableRow {
    std::vector<Cell> cells; ///< missing ones at the end are empty
    QString anchor;          ///< what links to it name; may be empty
};

struct Table {
    QString caption; ///< says what the table shows; may be empty
    std::vector<Column> columns;
    std::vector<TableRow> headerRows; ///< repeated on every page
    std::vector<TableRow> rows;
    QString source; ///< where the figures come from; may be empty
};

struct MarkCell {
    ResultMark mark = ResultMark::NotStarted;
    QString word; ///< empty: the mark's own word
    QString link; ///< anchor of what stands behind the cell; may be empty
};

struct MarkGridRow {
    QString head;
    std::vector<std::optional<MarkCell>> cells; ///< one per column; nothing where the question is not this team's
    QString group;                              ///< not empty: a band with this title stands before the row
};

/// The treasure map: questions down, teams (or challenges) across.
struct MarkGrid {
    QString caption;
    QString corner; ///< title of the column of row heads, such as "Pregunta"
    QStringList columns;
    std::vector<MarkGridRow> rows;
};

struct MoneyStage {
    QString label;
    QString amount;                ///< exact, already formatted; for a gap it may be empty
    double fraction = 0;           ///< of the largest amount in the chain, 0 to 1; ignored in a gap
    std::optional<ResultMark> gap; ///< set where there is no amount: why
    QString word;                  ///< for a gap; empty: the mark's own word
};

/// Amounts along the budget cycle, with the breaks.
struct MoneyChain {
    QString caption;
    std::vector<MoneyStage> stages;
    QStringList warnings; ///< what does not add up, one sentence each
    QString source;
};

struct KeyValue {
    QString key; ///< may be empty: the value then stands alone
    Runs value;
};

struct KeyValues {
    std::vector<KeyValue> items;
};

struct Note {
    enum class Kind {
        Info,
        Warning
    };
    Kind kind = Kind::Info;
    Runs runs;
};

struct PageBreak {
};

struct Picture {
    QByteArray png; ///< a PNG file; anything else is replaced by a sentence with the alternative text
    QString alt;    ///< what the picture shows, for people who do not see it
    QString caption;
};

/// One search on the way to an answer, or a gap where the way breaks off.
struct RouteStop {
    enum class Kind {
        Step,
        Gap
    };
    Kind kind = Kind::Step;
    ResultMark mark = ResultMark::NotStarted;
    QString word;     ///< empty: the mark's own word
    QString source;   ///< where was searched; for a gap: what is missing
    QString searched; ///< the words searched for
    std::optional<int> minutes;
    QString note; ///< obstacles and remarks
    QString link;
};

struct RoutePath {
    QString caption;
    std::vector<RouteStop> stops; ///< in the order in which they were made
};

using Block = std::variant<Heading, Paragraph, Bullets, Table, MarkGrid, MoneyChain, KeyValues, Note, PageBreak,
                           Picture, RoutePath>;

enum class Form {
    Report, ///< a large title, numbered chapters, a table of contents
    Leaflet ///< a small line with the title, plain headings
};

struct Document {
    QString title;
    QString subtitle;
    Language language = Language::Spanish;
    Paper paper = Paper::Letter;
    Form form = Form::Report;
    std::vector<KeyValue> meta; ///< lines under the title: place, dates, who made it
    std::vector<Block> blocks;
};

} // namespace cauce::report
