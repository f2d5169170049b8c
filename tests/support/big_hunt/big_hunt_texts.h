// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace cauce {

/// Words as people in an exercise would write them, at random but always the same for one seed.
class BigHuntTexts
{
public:
    explicit BigHuntTexts(unsigned seed) : m_random(seed) {}

    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    [[nodiscard]] QString programme();
    [[nodiscard]] QString institution();
    [[nodiscard]] QString person();
    [[nodiscard]] QString question();
    [[nodiscard]] QString words();    ///< what was typed into a search box
    [[nodiscard]] QString note();     ///< one or two sentences
    [[nodiscard]] QString finding();  ///< two or three sentences with a figure
    [[nodiscard]] QString source();
    [[nodiscard]] QByteArray noise(qint64 bytes);      ///< cannot be compressed
    [[nodiscard]] QByteArray spreadsheet(qint64 bytes); ///< rows of text

private:
    [[nodiscard]] QString one(const QStringList &of) { return of.at(below(static_cast<int>(of.size()))); }

    std::mt19937 m_random;
};

} // namespace cauce
