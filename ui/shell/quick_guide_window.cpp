// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_guide_window.h"

#include "core/report/pdf_writer.h"
#include "core/workspace/quick_guide.h"
#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/error_text.h"
#include "ui/common/job_bar.h"
#include "ui/common/labels.h"
#include "ui/common/notice_bar.h"
#include "ui/shell/guide_text.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr QSize kGuideSize(820, 560);

report::Language windowLanguage()
{
    return QLocale().language() == QLocale::Spanish ? report::Language::Spanish : report::Language::English;
}

} // namespace

QuickGuideWindow::QuickGuideWindow(Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_dialogs(dialogs), m_text(new QTextBrowser), m_notices(new NoticeBar), m_jobs(new JobBar),
      m_paper(new QComboBox), m_save(new PrimaryButton(tr("Print or save as PDF…"), QKeySequence(Qt::CTRL | Qt::Key_P)))
{
    setWindowTitle(tr("Quick guide"));
    resize(kGuideSize);
    m_text->setAccessibleName(tr("Quick guide"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_paper->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    m_paper->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    auto *leave = new KeyButton(tr("Close"));
    // Enter belongs to nobody here: it would ask for a file while somebody reads.
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_save, leave})
        button->setAutoDefault(false);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid * 2);
    foot->setSpacing(kGrid);
    auto *paper = new FieldLabel(tr("Paper"), m_paper);
    foot->addWidget(paper, 0, Qt::AlignVCenter);
    foot->addWidget(m_paper);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_text, 1);
    column->addWidget(m_jobs);
    column->addLayout(foot);
    connect(leave, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &QuickGuideWindow::askWhere);
    fill();
}

QuickGuideWindow::~QuickGuideWindow()
{
    if (m_job)
        m_job->cancel();
}

void QuickGuideWindow::fill()
{
    const auto guide = quickGuide(windowLanguage(), report::Paper::Letter);
    if (!guide) {
        m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(guide.error()));
        return;
    }
    m_text->document()->setDocumentMargin(kPageMargin);
    m_text->setHtml(guideText(*guide, Theme::of(this)));
}

void QuickGuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

void QuickGuideWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_text->setFocus(Qt::OtherFocusReason);
}

void QuickGuideWindow::askWhere()
{
    if (m_job)
        return;
    FileQuestion question;
    question.title = tr("Where should the guide be kept?");
    question.suffix = QStringLiteral("pdf");
    question.filters = {tr("PDF documents (*.pdf)")};
    question.suggestedName = tr("quick-guide.pdf");
    m_dialogs.saveFile(this, question, [this](const std::optional<QString> &path) {
        if (path)
            write(*path);
    });
}

void QuickGuideWindow::write(const QString &path)
{
    if (m_job)
        return;
    const auto guide = quickGuide(windowLanguage(), static_cast<report::Paper>(m_paper->currentData().toInt()));
    if (!guide) {
        finished(path, guide.error());
        return;
    }
    m_job = m_jobs->begin(tr("Writing “%1”").arg(QFileInfo(path).fileName()));
    m_save->setEnabled(false);
    m_worker = std::async(std::launch::async, [this, guide = *guide, path, job = *m_job] {
        const auto pages = report::writePdf(guide, path, job);
        const Result<> written = pages ? Result<>() : Result<>(pages.error());
        // This window waits for the worker before it goes, so it is there to be told.
        QMetaObject::invokeMethod(this, [this, path, written] { finished(path, written); }, Qt::QueuedConnection);
    });
}

void QuickGuideWindow::finished(const QString &path, const Result<> &written)
{
    if (m_job)
        m_jobs->end(*m_job);
    m_job.reset();
    m_save->setEnabled(true);
    if (!written) {
        const bool cancelled = written.error().code == ErrorCode::Cancelled;
        m_notices->showNotice(cancelled ? NoticeBar::Tone::Info : NoticeBar::Tone::Trouble, ErrorText::of(written.error()));
        return;
    }
    m_notices->showNotice(NoticeBar::Tone::Done,
        tr("The guide is in “%1”. Open it to print it; one sheet on both sides is enough.").arg(QFileInfo(path).fileName()));
    m_notices->addAction(tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace cauce

#include "moc_quick_guide_window.cpp"
