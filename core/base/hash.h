// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <memory>

namespace cauce {

/// SHA-256 of what is fed to it, piece by piece.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;

    void add(QByteArrayView bytes);
    /// The digest of all that was added; the hasher starts afresh.
    [[nodiscard]] Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// SHA-256 of `bytes`.
[[nodiscard]] Digest sha256(QByteArrayView bytes);

} // namespace cauce
