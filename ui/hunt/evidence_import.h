// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QCoreApplication>

namespace cauce {

struct ShownJob;

/// Brings what people drop, paste or choose into the hunt as documents, and makes evidence of a finding of them. Goes on when
/// the panel is closed meanwhile; what fails is said in the notice bar.
class EvidenceImport
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceImport)
public:
    /// The largest picture taken from the clipboard, in pixels: more than two 8K screens.
    static constexpr qint64 kMostPixels = 80'000'000;

    /// One after the other; each becomes evidence of `finding` as soon as it is in.
    static void addFiles(PageContext &context, const Id &finding, const Id &team, QStringList paths);
    /// Both as a PNG document, the first as it is. A picture above kMostPixels is refused with a sentence.
    static void addPng(PageContext &context, const Id &finding, const Id &team, const QByteArray &png);
    static void addPicture(PageContext &context, const Id &finding, const Id &team, const QImage &picture);
    /// Evidence of a finding: a document that is in the hunt, and where in it.
    static void addDocument(Workspace &workspace, const Id &finding, const Id &document, const Place &place = {});
    /// Evidence of a finding: an address that was seen on a day.
    static void addAddress(Workspace &workspace, const Id &finding, const QString &address, const QDate &seenOn);

private:
    /// Whether a picture may be brought; says why where it may not.
    static bool mayBring(PageContext &context, const QSize &size);
    static void bringPicture(PageContext &context, const Id &finding, const Id &team, const QByteArray &png,
        const std::shared_ptr<ShownJob> &shown);
    static void addBrought(PageContext &context, const Id &finding, const Id &document);
};

} // namespace cauce
