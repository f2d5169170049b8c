// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes by a hunt: one that is there, a new one, the example.
#include "core/workspace/example.h"
#include "ui/common/error_text.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace cauce {

void MainWindow::openFile(const QString &name)
{
    // It is remembered under this name, and next time the program may be started from elsewhere.
    const QString path = QFileInfo(name).absoluteFilePath();
    Workspace *workspace = m_session.workspace();
    if (workspace && QFileInfo(path) == QFileInfo(workspace->path())) {
        toPage(firstPage());
        m_opensOn.reset();
    } else {
        m_session.open(path);
    }
}

void MainWindow::askToOpen()
{
    m_services.dialogs.openFile(this, huntQuestion(tr("Open a hunt")), [this](std::optional<QString> path) {
        if (path)
            openFile(*path);
    });
}

void MainWindow::askToCreate()
{
    FileQuestion question = huntQuestion(tr("Where to keep the new hunt"));
    question.suggestedName = tr("my-hunt.cauce");
    m_services.dialogs.saveFile(this, question, [this](std::optional<QString> path) {
        if (!path)
            return;
        m_services.preferences.setRole(Role::Facilitation);
        m_session.create(*path);
    });
}

void MainWindow::openExample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("ejemplo.cauce"));
    // What somebody wants to see of it first is what came out.
    m_opensOn = PageId::Map;
    if (QFile::exists(path)) {
        openFile(path);
        return;
    }
    if (m_preparesExample)
        return;
    m_preparesExample = true;
    const auto job = m_jobs->begin(tr("Preparing the example"));
    const auto finished = [this, job, path](const Result<> &written) {
        m_preparesExample = false;
        m_jobs->end(job);
        if (written)
            openFile(path);
        else
            m_opensOn.reset();
        if (!written && written.error().code != ErrorCode::Cancelled)
            m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(written.error()));
    };
    runApart([path, &clock = m_services.clock, job] { return writeExampleHunt(path, clock, job); }, finished);
}

} // namespace cauce
