// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a child that went mad may send: frames in any pieces, and every payload that a frame may carry.
#include "core/reader/pdf.h"
#include "core/reader/picture.h"
#include "core/reader/protocol.h"
#include "core/reader/text.h"

#include <cstdlib>

using namespace cauce;

namespace {

constexpr qint64 kLimit = 1 << 20;

void readAs(const QByteArray &payload)
{
    if (const auto question = decodeQuestion(payload)) {
        const auto again = decodeQuestion(encodeQuestion(*question));
        if (!again || *again != *question)
            std::abort();
    }
    (void)decodeLimits(payload);
    (void)decodeRefusal(payload);
    (void)decodeImage(payload);
    (void)pdf::decodeInfo(payload);
    (void)pdf::decodePageSize(payload);
    (void)pdf::decodeText(payload);
    (void)picture::decodeInfo(payload);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAs(bytes);
    // Once whole and once byte by byte: the frames are the same.
    std::vector<QByteArray> whole, split;
    for (const qsizetype step : {bytes.size(), qsizetype(1)}) {
        FrameReader reader(kLimit);
        for (qsizetype at = 0; at < bytes.size();) {
            const auto taken = reader.feed(QByteArrayView(bytes).sliced(at, std::min(std::max<qsizetype>(step, 1), bytes.size() - at)));
            if (!taken)
                break;
            at += *taken;
            if (reader.isComplete()) {
                const Frame frame = reader.take();
                readAs(frame.payload);
                (step == 1 ? split : whole).push_back(frame.payload);
            } else if (*taken == 0) {
                std::abort();
            }
        }
    }
    if (bytes.size() > 1 && whole != split)
        std::abort();
    return 0;
}
