// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/domain/questions.h"
#include "core/report/exercise_report.h"
#include "core/report/html_writer.h"
#include "core/report/pdf_writer.h"
#include "core/workspace/report_choices.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/plain_scroll.h"
#include "ui/common/record_words.h"
#include "ui/common/text_scale.h"
#include "ui/common/text_edits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace cauce {
namespace {

/// What is typed as the title is kept with the hunt until another is typed.
const QString kTitleDraft = QStringLiteral("report.title");

} // namespace

ReportsPage::ReportsPage(PageContext &context, QWidget *parent)
    : Page(context, tr("Reports"), tr("What was found and what was not, with its evidence, in one file to print or send."), parent),
      m_title(new SettlingLineEdit), m_language(new QComboBox), m_file(new QComboBox), m_paper(new QComboBox),
      m_names(new QCheckBox(tr("Write the names of the members"))), m_namesMeaning(new WrapLabel({}, TextRole::Quiet)),
      m_save(new PrimaryButton(tr("Save the report…"), QKeySequence(QStringLiteral("Ctrl+Return")))), m_preview(new Card(tr("What goes into it")))
{
    header()->addAction(m_save);
    auto *inside = new QWidget;
    // With large letters the two cards stand one below the other.
    auto *row = new QBoxLayout(textScale() > kLargeText ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kCardPadding);
    row->addWidget(makeChoices(), 1, Qt::AlignTop);
    row->addWidget(m_preview, 1, Qt::AlignTop);
    body()->addWidget(plainScroll(inside), 1);

    connect(m_save, &QAbstractButton::clicked, this, &ReportsPage::save);
    connect(m_file, &QComboBox::currentIndexChanged, this, [this] { m_paper->setEnabled(fileKind() == FileKind::Pdf); });
    connect(m_names, &QCheckBox::toggled, this, [this] { nameButton(); });
    connect(m_title, &SettlingLineEdit::typed, this, [this](const QString &text) { workspace().keepDraft(kTitleDraft, text.toUtf8()); });
    connect(m_title, &SettlingLineEdit::settled, this, [this](const QString &text) {
        workspace().keepDraft(kTitleDraft, text.toUtf8());
        m_title->setValue(text);
    });
    nameButton();
}

QWidget *ReportsPage::makeChoices()
{
    auto *card = new Card(tr("Report of the exercise"));
    auto *column = card->body();
    const auto addField = [&](const QString &name, QWidget *field) {
        column->addWidget(new FieldLabel(name, field));
        column->addWidget(field);
    };
    addField(tr("Title"), m_title);
    m_language->addItem(tr("Spanish"), static_cast<int>(report::Language::Spanish));
    m_language->addItem(tr("English"), static_cast<int>(report::Language::English));
    m_ofWindow = QLocale().language() == QLocale::English ? 1 : 0;
    m_language->setCurrentIndex(m_ofWindow);
    addField(tr("Language of the report"), m_language);
    m_file->addItem(tr("PDF, to print"), static_cast<int>(FileKind::Pdf));
    m_file->addItem(tr("HTML, one page for any browser"), static_cast<int>(FileKind::Html));
    addField(tr("Kind of file"), m_file);
    m_paper->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    m_paper->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    addField(tr("Paper"), m_paper);
    column->addSpacing(kGrid);
    column->addWidget(m_names);
    column->addWidget(m_namesMeaning);
    column->addStretch(1);
    return card;
}

void ReportsPage::nameButton()
{
    m_namesMeaning->setText(m_names->isChecked()
            ? tr("Whoever gets the file will read the names of the members. Ask them first.")
            : tr("Members appear under their pseudonym or a number: the file can be handed on without their names."));
    m_names->setAccessibleDescription(m_namesMeaning->text());
}

ReportsPage::FileKind ReportsPage::fileKind() const
{
    return static_cast<FileKind>(m_file->currentData().toInt());
}

void ReportsPage::refresh()
{
    const QString own = data().hunt().title;
    m_title->setPlaceholderText(RecordWords::orUnnamed(own));
    if (!m_title->isPending())
        m_title->setValue(QString::fromUtf8(workspace().draft(kTitleDraft)));
    fillPreview();
}

void ReportsPage::fillPreview()
{
    const auto count = [&]<class R>(const R *) { return static_cast<int>(data().all<R>().size()); };
    const int findings = count(static_cast<const Finding *>(nullptr));
    const int steps = count(static_cast<const RouteStep *>(nullptr));
    const std::vector<std::pair<QString, QString>> lines{
        {tr("What it was for"), data().hunt().purpose.isEmpty() ? tr("No purpose written yet") : tr("Purpose, place and dates")},
        {tr("Who searched"), tr("%n team(s)", nullptr, count(static_cast<const Team *>(nullptr)))},
        {tr("Treasure map"), tr("%n challenge(s)", nullptr, count(static_cast<const Challenge *>(nullptr)))},
        {tr("Answers side by side"), tr("%n question(s)", nullptr, static_cast<int>(countQuestions(data())))},
        {tr("Money chain"), tr("%n amount(s)", nullptr, count(static_cast<const Amount *>(nullptr)))},
        {tr("Routes"), tr("%n step(s)", nullptr, steps)},
        {tr("Findings and openness"), tr("%n finding(s)", nullptr, findings)},
        {tr("Evidence, with SHA-256, origin and date"), tr("%n piece(s)", nullptr, count(static_cast<const Evidence *>(nullptr)))},
        {tr("Recommendations"), tr("%n recommendation(s)", nullptr, count(static_cast<const Recommendation *>(nullptr)))},
        {tr("How to verify the evidence"), tr("Always")}};
    delete m_previewBody;
    m_previewBody = new QWidget;
    auto *grid = new QGridLayout(m_previewBody);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kCardPadding);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto &[section, words] : lines) {
        auto *amount = new WrapLabel(words, TextRole::Quiet);
        amount->setAlignment(Qt::AlignRight);
        amount->setObjectName(QStringLiteral("previewCount"));
        grid->addWidget(new WrapLabel(section), row, 0);
        grid->addWidget(amount, row++, 1);
    }
    if (findings == 0 && steps == 0) {
        auto *note = new StatusLabel(Mark::NotStarted, tr("Nobody has searched yet: the report would only hold the questions."));
        grid->addWidget(note, row, 0, 1, 2);
    }
    m_preview->body()->addWidget(m_previewBody);
}

void ReportsPage::save()
{
    if (m_job)
        return;
    const FileKind kind = fileKind();
    FileQuestion question;
    question.title = tr("Where should the report be kept?");
    question.suffix = kind == FileKind::Pdf ? QStringLiteral("pdf") : QStringLiteral("html");
    question.filters = {QStringLiteral("%1 (*.%2)").arg(question.suffix.toUpper(), question.suffix)};
    question.suggestedName = tr("report") + u'.' + question.suffix;
    context().dialogs.saveFile(this, question, [this, kind](const std::optional<QString> &path) {
        if (path)
            write(*path, kind);
    });
}

void ReportsPage::write(const QString &path, FileKind kind)
{
    if (m_job)
        return;
    const auto language = static_cast<report::Language>(m_language->currentData().toInt());
    auto choices = reportChoices(data(), language, workspace().clock());
    if (!choices) {
        context().notices.showNotice(NoticeBar::Tone::Trouble, ErrorText::of(choices.error()));
        return;
    }
    choices->paper = static_cast<report::Paper>(m_paper->currentData().toInt());
    choices->title = m_title->value().trimmed();
    choices->people = m_names->isChecked() ? report::ReportChoices::People::Names : report::ReportChoices::People::Pseudonyms;
    m_job = context().jobs.begin(tr("Writing “%1”").arg(QFileInfo(path).fileName()));
    m_save->setEnabled(false);
    // The window's bars outlive this page: they hear of it also when the page was made anew meanwhile, in another language.
    const auto tell = [page = QPointer<ReportsPage>(this), jobs = QPointer<JobBar>(&context().jobs),
                          notices = QPointer<NoticeBar>(&context().notices), job = *m_job, path](const Result<> &written) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [page, jobs, notices, job, path, written] {
                if (page) {
                    page->m_job.reset();
                    page->m_save->setEnabled(true);
                }
                if (!jobs || !notices)
                    return;
                jobs->end(job);
                tellOf(*notices, path, written);
            },
            Qt::QueuedConnection);
    };
    const auto report = [choices = std::move(*choices), path, kind, job = *m_job, tell](
                            const std::shared_ptr<const HuntData> &records) {
        const report::Document document = report::exerciseReport(*records, choices);
        if (kind == FileKind::Html) {
            tell(report::writeHtml(document, path, job));
            return;
        }
        const auto pages = report::writePdf(document, path, job);
        tell(pages ? Result<>() : Result<>(pages.error()));
    };
    workspace().withRecords(report, tell);
}

void ReportsPage::tellOf(NoticeBar &notices, const QString &path, const Result<> &written)
{
    if (!written) {
        const bool cancelled = written.error().code == ErrorCode::Cancelled;
        notices.showNotice(cancelled ? NoticeBar::Tone::Info : NoticeBar::Tone::Trouble,
            cancelled ? tr("The report was not written: you cancelled it.") : ErrorText::of(written.error()));
        return;
    }
    notices.showNotice(NoticeBar::Tone::Done, tr("The report “%1” was saved.").arg(QFileInfo(path).fileName()));
    notices.addAction(tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

Destination ReportsPage::whereabouts() const
{
    Destination here;
    here.page = PageId::Reports;
    QStringList choices;
    // Until another is chosen, a report speaks as the window does, which may be about to speak otherwise.
    const int language = m_language->currentIndex() == m_ofWindow ? -1 : m_language->currentIndex();
    for (const int choice : {language, m_file->currentIndex(), m_paper->currentIndex(), m_names->isChecked() ? 1 : 0})
        choices.append(QString::number(choice));
    here.aspect = choices.join(u' ');
    return here;
}

void ReportsPage::show(const Destination &destination)
{
    const QStringList choices = destination.aspect.split(u' ');
    if (choices.size() != 4)
        return;
    if (const int language = choices[0].toInt(); language >= 0)
        m_language->setCurrentIndex(language);
    m_file->setCurrentIndex(choices[1].toInt());
    m_paper->setCurrentIndex(choices[2].toInt());
    m_names->setChecked(choices[3] == u"1");
}

QWidget *ReportsPage::firstStop() const
{
    return m_title;
}

std::vector<Command> ReportsPage::commands()
{
    return {{QStringLiteral("reports.save"), tr("Save the report of the exercise"), m_save->key(), [this] { save(); }}};
}

} // namespace cauce

#include "moc_reports_page.cpp"
