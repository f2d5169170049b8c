// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>
#include <utility>

namespace cauce {

/// What went wrong, for programs. Words for people are made from it in one place, `ui/common/error_text`.
enum class ErrorCode {
    Cancelled,        ///< a person pressed Cancel; nothing was changed
    NotFound,         ///< no such file, record, document or template
    NoFolder,         ///< the folder in which a file was to be made is not there; `subject` is the folder
    NotAHunt,         ///< the file is not a hunt of ours
    NewerVersion,     ///< the file needs a newer program; `detail` is the version it needs
    ForeignSchema,    ///< the file holds a table, trigger, view or index that is not ours; `detail` names it
    Damaged,          ///< the bytes do not hold together; `detail` says where
    ReadOnly,         ///< the place cannot be written to
    HalfWritten,      ///< a write was cut short, and what takes it back lies beside the file, where nothing can be written
    OpenElsewhere,    ///< somebody has it open; `detail` says who
    AlreadyExists,    ///< a file of that name is there already
    DiskFull,         ///< no room left
    Io,               ///< the operating system refused; `detail` is its reason
    TooLarge,         ///< above a stated limit; `detail` is the limit
    Empty,            ///< there is nothing in it
    Changed,          ///< it changed or vanished while it was read
    NotAllowed,       ///< the rights table says no; `detail` says to whom and what
    BadInput,         ///< the text or value given cannot be; `detail` quotes it
    Conflict,         ///< later work builds on it; `detail` lists what
    OutOfLimits,      ///< the reader child ran out of memory, time or output
    Unsupported,      ///< a format we do not read
    Internal          ///< a broken invariant; `detail` for the log
};

/// An error: code, what it is about (a path, a name), and technical detail.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject; ///< the file, record or field it is about; may be empty
    QString detail;  ///< facts that the sentence for people may quote; never a sentence itself

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. Cannot be ignored.
template<class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}
};

/// The shortest way to return an error from a function that gives a Result.
inline Error fail(ErrorCode code, QString subject = {}, QString detail = {})
{
    return Error{code, std::move(subject), std::move(detail)};
}

} // namespace cauce
