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

/// Progress of long work: what it is, how far, for how long, and a Cancel that works. Of several pieces at a time it shows the one
/// that was begun last; when that ends, the one before.
class JobBar final : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until begin().
    explicit JobBar(QWidget *parent = nullptr);

    /// What is over in a moment as a rule shows the bar only when it is not.
    enum class Shown { AtOnce, AfterAMoment };
    /// Shows the bar and gives the job to hand to the worker, which may report from any thread.
    /// `what` is a sentence: "Importing ramo23.csv".
    [[nodiscard]] Job begin(const QString &what, Shown shown = Shown::AtOnce);
    /// What Cancel does, to the piece that is shown; nothing while nothing runs.
    void cancel();
    /// Cancels every piece and shows none any more: what they were for is going.
    void cancelAll();
    /// The piece has ended (done, failed or cancelled). Nothing happens where it is not here any more.
    void end(const Job &job);
    [[nodiscard]] bool isRunning() const { return shownPiece(); }
    /// What is done, of the piece that is shown; empty while nothing runs.
    [[nodiscard]] QString what() const;

    /// "0:07", "12:40", "1:02:03".
    [[nodiscard]] static QString elapsedText(qint64 seconds);

signals:
    /// Cancel was pressed; the job already knows.
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Sink;
    struct Piece
    {
        QString what;
        Job job;
        std::shared_ptr<Sink> sink;
        QElapsedTimer elapsed;
        qint64 shownFromMs = 0;
    };
    [[nodiscard]] const Piece *shownPiece() const;
    void showLast();
    void refresh();

    std::vector<Piece> m_pieces; ///< in the order in which they were begun
    QTimer m_timer;
    WrapLabel *m_words;
    WrapLabel *m_time;
    QProgressBar *m_bar;
    KeyButton *m_cancel;
};

} // namespace cauce
