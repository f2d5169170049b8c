// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/report/blocks.h"

#include <QDialog>

#include <future>
#include <optional>

class QComboBox;
class QTextBrowser;

namespace cauce {

class Dialogs;
class JobBar;
class KeyButton;
class NoticeBar;

/// The quick guide to read beside the work, in the window's language, and to keep as a PDF of two pages. Made anew when the
/// language changes.
class QuickGuideWindow final : public QDialog
{
    Q_OBJECT
public:
    /// `dialogs` outlives it.
    explicit QuickGuideWindow(Dialogs &dialogs, QWidget *parent = nullptr);
    ~QuickGuideWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void askWhere();
    void write(const QString &path);
    void finished(const QString &path, const Result<> &written);

    Dialogs &m_dialogs;
    QTextBrowser *m_text;
    NoticeBar *m_notices;
    JobBar *m_jobs;
    QComboBox *m_paper;
    KeyButton *m_save;
    std::optional<Job> m_job;
    std::future<void> m_worker;
};

} // namespace cauce
