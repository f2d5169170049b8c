// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cauce::test {

/// What was measured, beside what it has to reach: printed as a small table at the end.
class Figures
{
public:
    enum class Reach { AtMost, AtLeast };

    explicit Figures(QString title) : m_title(std::move(title)) {}

    /// A figure that must keep to `bound`; `peer` is another program's in the same run.
    void add(const QString &what, double ours, const QString &unit, double bound, Reach reach = Reach::AtMost,
        std::optional<double> peer = std::nullopt);
    /// One that must be no more than the peer's.
    void addBeside(const QString &what, double ours, double peer, const QString &unit);
    /// One that is only told.
    void tell(const QString &what, double ours, const QString &unit);
    /// Something that could not be measured here, and why.
    void skip(const QString &what, const QString &why);

    /// Prints the table with the machine and the day; 0 if every bound holds.
    [[nodiscard]] int finish() const;

private:
    struct Row
    {
        QStringList cells;
        bool holds = true;
    };
    QString m_title;
    std::vector<Row> m_rows;
};

/// A folder of the build where big files stay from run to run.
[[nodiscard]] QString benchFolder();
/// The value below which `share` (0 to 1) of `values` lie.
[[nodiscard]] double percentile(std::vector<double> values, double share);

} // namespace cauce::test
