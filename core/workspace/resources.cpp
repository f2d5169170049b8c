// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/resources.h"

#include <QDir>
#include <QFile>

// The resource lives in a static library: without this call the linker may drop it. It must stand outside any namespace.
static void initContent()
{
    Q_INIT_RESOURCE(content);
}

namespace cauce {

Result<QByteArray> resource(const QString &path)
{
    initContent();
    QFile file(QStringLiteral(":/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, path);
    return file.readAll();
}

QStringList resourcesIn(const QString &folder)
{
    initContent();
    return QDir(QStringLiteral(":/") + folder).entryList(QDir::Files, QDir::Name);
}

} // namespace cauce
