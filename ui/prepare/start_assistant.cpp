// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/start_assistant.h"

#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/record_words.h"
#include "ui/common/text_scale.h"
#include "ui/prepare/form_parts.h"
#include "ui/prepare/paste_preview.h"
#include "ui/prepare/time_edits.h"
#include "ui/prepare/timetable_report.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr int kMostAsked = 1000;
constexpr qint64 kUsualPeople = 30;
constexpr qint64 kUsualLaptops = 10;
constexpr qint64 kUsualMinutes = 8 * 60;

} // namespace

StartAssistant::StartAssistant(PageContext &context, QWidget *parent)
    : PrepareEditor(context, parent), m_templates(StartPlan::templates()), m_people(new NumberEdit(0, kMostAsked)),
      m_laptops(new NumberEdit(0, kMostAsked)), m_hours(new HoursEdit), m_startTime(new ClockTimeEdit),
      m_paste(new KeyButton(tr("Paste the list of people…"))), m_dropSheet(new LinkLabel(tr("Leave the list out"))),
      m_sheetWords(new WrapLabel(QString(), TextRole::Quiet)), m_proposal(new WrapLabel(QString(), TextRole::Strong)), m_timetable(new WrapLabel(QString(), TextRole::Quiet)),
      m_crowded(new WrapLabel(tr("There are so few laptops that some team has more than six people."), TextRole::Quiet)),
      m_adds(new WrapLabel(tr("What is there already stays; this adds to it."), TextRole::Quiet)),
      m_accept(new PrimaryButton(tr("Make it all"), QKeySequence(Qt::CTRL | Qt::Key_Return))),
      m_empty(new KeyButton(tr("Begin from nothing")))
{
    auto *column = formColumn(this);
    column->addWidget(new WrapLabel(
        tr("Say how many you are and how long you have. You get a proposal of challenges, teams and timetable, and can change "
           "all of it afterwards.")));
    column->addWidget(m_adds);
    column->addWidget(sideBySide({labelled(tr("People"), m_people), labelled(tr("Laptops"), m_laptops)}));
    column->addWidget(m_sheetWords);
    auto *sheet = new QHBoxLayout;
    sheet->addWidget(m_paste);
    sheet->addWidget(m_dropSheet);
    sheet->addStretch(1);
    column->addLayout(sheet);
    column->addWidget(sideBySide(
        {labelled(tr("Hours in the room"), m_hours, tr("with breaks")), labelled(tr("Start time"), m_startTime)}));
    column->addWidget(new WrapLabel(tr("Templates"), TextRole::Field));
    for (const Template &each : m_templates) {
        auto *choice = new QCheckBox(each.title);
        choice->setAccessibleDescription(each.summary);
        auto *summary = new WrapLabel(each.summary, TextRole::Quiet);
        summary->setContentsMargins(26, 0, 0, 0);
        column->addWidget(choice);
        column->addWidget(summary);
        m_choices.emplace_back(each.id, choice);
        connect(choice, &QCheckBox::toggled, this, &StartAssistant::propose);
    }
    if (!m_choices.empty())
        m_choices.front().second->setChecked(true);
    column->addWidget(new WrapLabel(tr("Proposed timetable"), TextRole::Field));
    column->addWidget(m_timetable);
    makeFoot();
    // Large letters leave no room for what always stays in sight.
    if (textScale() > kLargeText)
        column->addWidget(m_foot);
    column->addStretch(1);
    showKnown();
    connect(m_people, &QSpinBox::valueChanged, this, &StartAssistant::propose);
    connect(m_laptops, &QSpinBox::valueChanged, this, &StartAssistant::propose);
    connect(m_hours, &ValueEdit::settled, this, &StartAssistant::propose);
    connect(m_startTime, &ValueEdit::settled, this, &StartAssistant::propose);
    connect(m_paste, &QPushButton::clicked, this, &StartAssistant::pasteSheet);
    connect(m_dropSheet, &LinkLabel::clicked, this, [this] { useSheet({}); });
    connect(m_accept, &QPushButton::clicked, this, &StartAssistant::accept);
    connect(m_empty, &QPushButton::clicked, this, &StartAssistant::startEmpty);
    refresh();
}

void StartAssistant::showKnown()
{
    const Hunt &now = hunt().hunt();
    const std::tuple known(now.people, now.laptops, now.minutes, now.startTime);
    if (m_known == known)
        return;
    m_known = known;
    m_people->showValue(now.people > 0 ? now.people : kUsualPeople);
    m_laptops->showValue(now.laptops > 0 ? now.laptops : kUsualLaptops);
    m_hours->setValue(now.minutes > 0 ? now.minutes : kUsualMinutes);
    m_startTime->setValue(now.startTime.isEmpty() ? QStringLiteral("09:00") : now.startTime);
}

void StartAssistant::makeFoot()
{
    m_foot = new QWidget(this);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, kGrid / 2, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(m_proposal);
    setLook(m_crowded, Look::Problem);
    column->addWidget(m_crowded);
    auto *buttons = new FlowLayout(nullptr, kGrid, kGrid);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_empty);
    column->addLayout(buttons);
}

void StartAssistant::refresh()
{
    showKnown();
    const bool fresh = hunt().all<Challenge>().size() == 0 && hunt().all<Question>().size() == 0 && hunt().all<Team>().size() == 0;
    m_adds->setVisible(!fresh);
    m_empty->setVisible(fresh);
    m_dropSheet->setVisible(!m_sheet.empty());
    if (m_sheet.empty()) {
        m_sheetWords->setText(tr("If you have a list of who comes, copy it in Word or Excel: name, role if they want one, and their "
                                 "skills from 0 to 3 (searching, numbers, writing, computing). The teams are balanced from it."));
    } else {
        const auto skilled = std::count_if(m_sheet.begin(), m_sheet.end(), [](const Member &each) {
            return each.searching + each.numbers + each.writing + each.computing > 0;
        });
        const QString people = tr("%n people on the list", nullptr, static_cast<int>(m_sheet.size()));
        const QString skills = skilled > 0 ? tr("%n of them with skills", nullptr, static_cast<int>(skilled))
                                           : tr("nobody with skills, so the teams are made by number alone");
        m_sheetWords->setText(tr("%1 · %2").arg(people, skills));
    }
    propose();
}

StartWish StartAssistant::wish() const
{
    StartWish wish;
    for (const auto &[id, choice] : m_choices) {
        if (choice->isChecked())
            wish.templates << id;
    }
    wish.people = m_people->value();
    wish.laptops = m_laptops->value();
    wish.minutes = m_hours->value();
    wish.startTime = m_startTime->value();
    wish.sheet = m_sheet;
    return wish;
}

void StartAssistant::propose()
{
    const auto proposal = StartPlan::propose(hunt(), workspace().clock(), m_templates, wish());
    m_accept->setEnabled(proposal.has_value());
    m_crowded->setVisible(proposal && proposal->plan.isCrowded);
    if (!proposal) {
        m_proposal->setText(ErrorText::of(proposal.error()));
        m_timetable->setText(QString());
        return;
    }
    const auto count = [](auto number) { return static_cast<int>(number); };
    const QString teams = tr("%n teams", nullptr, count(proposal->plan.teams.size()));
    const QString challenges = tr("%n challenges", nullptr, count(proposal->challenges.size()));
    const QString questions = tr("%n questions each", nullptr, count(proposal->questions));
    m_proposal->setText(tr("%1 · %2 · %3 · %4 of search")
                            .arg(teams, challenges, questions, RecordWords::minutes(proposal->plan.searchMinutes)));
    QStringList lines;
    int day = -1;
    for (const TimeBlock &block : proposal->plan.timetable) {
        if (proposal->plan.timetable.back().day > 0 && block.day != day)
            lines << TimetableReport::dayOf(hunt().hunt(), proposal->plan.timetable, day = block.day);
        lines << tr("%1 %2 (%3)").arg(TimetableReport::clock(wish().startTime, block.startMinute),
            TimetableReport::wordOf(block.kind), RecordWords::minutes(block.minutes));
    }
    m_timetable->setText(lines.join(u'\n'));
}

void StartAssistant::pasteSheet()
{
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    const PastedRecords records({ListKind::Members, {}, {}}, clipboard ? pastedRows(*clipboard) : PastedRows());
    if (records.count() == 0) {
        context().notices.showNotice(NoticeBar::Tone::Info,
            tr("There are no people to paste. Copy the rows in Word or Excel first: a name in each, then role and skills."));
        return;
    }
    auto *preview = new PastePreview(records, hunt(), this);
    connect(preview, &QDialog::accepted, this, [this, records] { useSheet(records.people()); });
    preview->open();
}

void StartAssistant::useSheet(std::vector<Member> sheet)
{
    m_sheet = std::move(sheet);
    // More may come than are on the list, but not fewer.
    const auto listed = static_cast<qint64>(m_sheet.size());
    if (m_people->value() < listed)
        m_people->showValue(listed);
    refresh();
}

void StartAssistant::accept()
{
    settleAll(this);
    for (ValueEdit *field : {static_cast<ValueEdit *>(m_hours), static_cast<ValueEdit *>(m_startTime)}) {
        if (field->hasProblem()) {
            context().notices.showNotice(NoticeBar::Tone::Trouble, field->problem());
            field->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    auto proposal = StartPlan::propose(hunt(), workspace().clock(), m_templates, wish());
    if (!proposal) {
        context().notices.showNotice(NoticeBar::Tone::Trouble, ErrorText::of(proposal.error()));
        return;
    }
    workspace().apply(std::move(proposal->edit));
    // They are in teams now; asked again, the assistant would add them twice.
    useSheet({});
    emit done();
}

void StartAssistant::startEmpty()
{
    if (hunt().hunt().id.isNull()) {
        Hunt fresh;
        fresh.id = Id::make(workspace().clock());
        workspace().apply(std::move(DraftEdit("create").create(fresh)));
    }
    emit done();
}

QWidget *StartAssistant::fieldFor(const QString &) const
{
    return m_people;
}

} // namespace cauce

#include "moc_start_assistant.cpp"
