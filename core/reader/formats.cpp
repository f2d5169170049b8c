// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/format.h"

#include "core/reader/pdf.h"
#include "core/reader/picture.h"

#include <array>

namespace cauce {

std::span<const ReaderFormat> readerFormats()
{
    static constexpr std::array all{
        ReaderFormat{pdf::kFormat, pdf::open},
        ReaderFormat{picture::kFormat, picture::open},
    };
    return all;
}

} // namespace cauce
