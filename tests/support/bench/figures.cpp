// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench/figures.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cauce::test {
namespace {

QString written(double value, const QString &unit)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0) + u' ' + unit;
}

QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

} // namespace

void Figures::add(
    const QString &what, double ours, const QString &unit, double bound, Reach reach, std::optional<double> peer)
{
    const bool holds = reach == Reach::AtMost ? ours <= bound : ours >= bound;
    m_rows.push_back({{what, written(ours, unit), peer ? written(*peer, unit) : u"—"_s,
                          (reach == Reach::AtMost ? u"≤ "_s : u"≥ "_s) + written(bound, unit), holds ? u"ok"_s : u"OVER"_s},
        holds});
}

void Figures::addBeside(const QString &what, double ours, double peer, const QString &unit)
{
    const bool holds = ours <= peer;
    m_rows.push_back({{what, written(ours, unit), written(peer, unit), u"≤ the peer's"_s, holds ? u"ok"_s : u"OVER"_s}, holds});
}

void Figures::tell(const QString &what, double ours, const QString &unit)
{
    m_rows.push_back({{what, written(ours, unit), u"—"_s, u"—"_s, QString()}, true});
}

void Figures::skip(const QString &what, const QString &why)
{
    m_rows.push_back({{what, u"—"_s, u"—"_s, u"—"_s, u"skipped: "_s + why}, true});
}

int Figures::finish() const
{
    std::vector<Row> rows{{{m_title, u"ours"_s, u"peer"_s, u"bound"_s, QString()}, true}};
    rows.insert(rows.end(), m_rows.begin(), m_rows.end());
    std::array<qsizetype, 5> widths{};
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], row.cells.at(i).size());
    }
    QTextStream out(stdout);
    out << processor() << u", "_s << QThread::idealThreadCount() << u" cores, "_s << QSysInfo::prettyProductName() << u", "_s
        << QDate::currentDate().toString(Qt::ISODate) << Qt::endl;
    bool all = true;
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const qsizetype width = widths[static_cast<size_t>(i)];
            out << (i == 0 ? row.cells.at(i).leftJustified(width) : row.cells.at(i).rightJustified(width)) << u"  "_s;
        }
        out << Qt::endl;
        all = all && row.holds;
    }
    return all ? 0 : 1;
}

QString benchFolder()
{
    const QString folder = QString::fromUtf8(CAUCE_BENCH_FOLDER);
    QDir().mkpath(folder);
    return folder;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::min(values.size(), std::max<size_t>(at, 1)) - 1];
}

} // namespace cauce::test
