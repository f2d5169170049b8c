// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace cauce {

class KeyButton;
class WrapLabel;

/// Progress of one piece of long work: what it is, how far, for how long, and a Cancel that works.
class JobBar final : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until begin().
    explicit JobBar(QWidget *parent = nullptr);

    /// Shows the bar and gives the job to hand to the worker, which may report from any thread.
    /// `what` is a sentence: "Importing ramo23.csv".
    [[nodiscard]] Job begin(const QString &what);
    /// What Cancel does; nothing while nothing runs.
    void cancel();
    /// The work has ended (done, failed or cancelled); hides the bar.
    void end();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// "0:07", "12:40", "1:02:03".
    [[nodiscard]] static QString elapsedText(qint64 seconds);

signals:
    /// Cancel was pressed; the job already knows.
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Sink;
    void refresh();

    std::shared_ptr<Sink> m_sink;
    Job m_job;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QString m_what;
    bool m_running = false;
    WrapLabel *m_words;
    WrapLabel *m_time;
    QProgressBar *m_bar;
    KeyButton *m_cancel;
};

} // namespace cauce
