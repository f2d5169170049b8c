// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <openssl/evp.h>

namespace cauce {

struct Hasher::Context
{
    Context() : md(EVP_MD_CTX_new()) { EVP_DigestInit_ex(md, EVP_sha256(), nullptr); }
    ~Context() { EVP_MD_CTX_free(md); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    EVP_MD_CTX *md;
};

Hasher::Hasher() : m_context(std::make_unique<Context>()) {}
Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

void Hasher::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->md, bytes.data(), static_cast<size_t>(bytes.size()));
}

Digest Hasher::finish()
{
    Digest digest(ByteName<32>{});
    unsigned int size = 32;
    EVP_DigestFinal_ex(m_context->md, digest.bytes.data(), &size);
    EVP_DigestInit_ex(m_context->md, EVP_sha256(), nullptr);
    return digest;
}

Digest sha256(QByteArrayView bytes)
{
    Digest digest(ByteName<32>{});
    unsigned int size = 32;
    EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), digest.bytes.data(), &size, EVP_sha256(), nullptr);
    return digest;
}

} // namespace cauce
