// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/job_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <atomic>

namespace cauce {

namespace {

constexpr int kRefreshMs = 100;
constexpr int kBarSteps = 1000;
constexpr qint64 kMomentMs = 400;

} // namespace

/// Where the worker leaves its last word; the bar comes and looks, so that a fast worker never floods the window.
struct JobBar::Sink {
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
};

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new WrapLabel(QString(), TextRole::Body, this))
    , m_time(new WrapLabel(QString(), TextRole::Quiet, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new KeyButton(tr("Cancel"), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    row->setSpacing(kCardPadding);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_time);
    row->addLayout(column, 1);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    m_bar->setTextVisible(false);
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &JobBar::refresh);
    connect(m_cancel, &QAbstractButton::clicked, this, &JobBar::cancel);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

Job JobBar::begin(const QString &what, Shown shown)
{
    Piece piece;
    piece.what = what;
    piece.sink = std::make_shared<Sink>();
    piece.job = Job([sink = piece.sink](qint64 done, qint64 total) {
        sink->total.store(total);
        sink->done.store(done);
    });
    piece.elapsed.start();
    piece.shownFromMs = shown == Shown::AtOnce ? 0 : kMomentMs;
    const Job job = piece.job;
    m_pieces.push_back(std::move(piece));
    showLast();
    return job;
}

const JobBar::Piece *JobBar::shownPiece() const
{
    const auto isDue = [](const Piece &piece) { return piece.shownFromMs == 0 || piece.elapsed.elapsed() >= piece.shownFromMs; };
    const auto last = std::find_if(m_pieces.rbegin(), m_pieces.rend(), isDue);
    return last == m_pieces.rend() ? nullptr : &*last;
}

QString JobBar::what() const
{
    const Piece *shown = shownPiece();
    return shown ? shown->what : QString();
}

void JobBar::showLast()
{
    if (m_pieces.empty())
        m_timer.stop();
    else
        m_timer.start();
    refresh();
}

void JobBar::cancel()
{
    const Piece *shown = shownPiece();
    if (!shown || shown->job.isCancelled())
        return;
    const Job job = shown->job;
    job.cancel();
    refresh();
    emit cancelled();
}

void JobBar::cancelAll()
{
    // Whoever hears of it may end a piece.
    for (const Piece &piece : std::exchange(m_pieces, {}))
        piece.job.cancel();
    showLast();
}

void JobBar::changeEvent(QEvent *event)
{
    // The work goes on while the window learns another language.
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        refresh();
    }
    QWidget::changeEvent(event);
}

void JobBar::end(const Job &job)
{
    std::erase_if(m_pieces, [&](const Piece &piece) { return piece.job == job; });
    showLast();
}

QString JobBar::elapsedText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(QString::number(seconds / 60), two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

void JobBar::refresh()
{
    const Piece *shown = shownPiece();
    if (!shown) {
        hide();
        return;
    }
    const qint64 done = shown->sink->done.load();
    const qint64 total = shown->sink->total.load();
    m_bar->setAccessibleName(shown->what);
    m_cancel->setEnabled(!shown->job.isCancelled());
    m_words->setText(shown->job.isCancelled() ? tr("Cancelling: %1").arg(shown->what) : shown->what);
    const QString time = elapsedText(shown->elapsed.elapsed() / 1000);
    if (total > 0) {
        const double share = std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
        m_bar->setRange(0, kBarSteps);
        m_bar->setValue(static_cast<int>(share * kBarSteps));
        m_time->setText(tr("%1 % in %2").arg(QString::number(static_cast<int>(share * 100)), time));
    } else {
        m_bar->setRange(0, 0);
        m_time->setText(tr("Working for %1").arg(time));
    }
    show();
}

} // namespace cauce

#include "moc_job_bar.cpp"
