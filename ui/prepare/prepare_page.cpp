// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/prepare_page.h"

#include "core/domain/questions.h"
#include "core/report/pdf_writer.h"
#include "ui/common/buttons.h"
#include "ui/common/file_writing.h"
#include "ui/common/text_scale.h"
#include "ui/common/undo_offer.h"
#include "ui/prepare/challenge_editor.h"
#include "ui/prepare/contents_panel.h"
#include "ui/prepare/editor_pane.h"
#include "ui/prepare/hints_block.h"
#include "ui/prepare/question_editor.h"
#include "ui/prepare/readiness_panel.h"
#include "ui/prepare/readiness_words.h"
#include "ui/prepare/start_plan.h"
#include "ui/prepare/team_editor.h"
#include "ui/prepare/timetable_report.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace cauce {
namespace {

constexpr int kLeastListWidth = 252;
constexpr int kMostListWidth = 300;
constexpr int kReadinessWidth = 250;
constexpr qsizetype kLongestTitle = 45; ///< a longer one would take the room of the lists below

/// One line for what is wrong in the same way in several places.
std::vector<ReadinessItem> gathered(const std::vector<ReadinessItem> &items)
{
    std::vector<ReadinessItem> all;
    for (const ReadinessItem &item : items) {
        if (all.empty() || all.back().kind != item.kind || item.subjects.empty()) {
            all.push_back(item);
            continue;
        }
        all.back().subjects.insert(all.back().subjects.end(), item.subjects.begin(), item.subjects.end());
        if (item.have > all.back().have) {
            all.back().have = item.have;
            all.back().limit = item.limit;
        }
    }
    return all;
}

} // namespace

PreparePage::PreparePage(PageContext &context, QWidget *parent)
    : Page(context, tr("Prepare"), tr("Define what will be searched and who searches. When nothing is missing, you can begin."),
          parent),
      m_contents(new ContentsPanel(context)), m_editor(new EditorPane(context)), m_readiness(new ReadinessPanel),
      m_rehearsal(new KeyButton(tr("Rehearsal"))), m_timetable(new KeyButton(tr("Timetable…"))),
      m_primary(new PrimaryButton(QString()))
{
    auto *main = new QWidget;
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_contents->setMinimumWidth(forText(kLeastListWidth));
    m_contents->setMaximumWidth(forText(kMostListWidth));
    row->addWidget(m_contents, 2);
    row->addWidget(m_editor, 4);
    m_columns = new SidePanel(main, m_readiness, tr("Is it ready?"), this);
    m_columns->setSideWidth(kReadinessWidth);
    body()->addWidget(m_columns, 1);
    m_rehearsal->setToolTip(tr("Opens a throwaway copy as a team would see it; nothing of it enters the hunt"));
    header()->addAction(m_timetable);
    header()->addAction(m_rehearsal);
    header()->addAction(m_primary);

    connect(m_contents, &ContentsPanel::sectionChosen, this, &PreparePage::chooseSection);
    connect(m_contents, &ContentsPanel::assistantAsked, this, [this] {
        choose({EditorSubject::Kind::Assistant, {}, {}, {}});
        m_editor->focusField(QString());
    });
    connect(m_contents->list(), &RecordList::chosen, this,
        [this](const Id &id) { chooseRecord(m_contents->section(), id); });
    connect(m_contents->list(), &RecordList::opened, this, [this](const Id &id) {
        chooseRecord(m_contents->section(), id);
        // A new one has a name that the first letter is to take the place of.
        m_editor->focusField(QString(), Qt::TabFocusReason);
    });
    connect(m_editor, &EditorPane::questionAsked, this, &PreparePage::chooseInChallenge);
    connect(m_editor, &EditorPane::baseQuestionAsked, this,
        [this](const Id &slot) { chooseRecord(Section::BaseQuestions, slot); });
    connect(m_editor, &EditorPane::assistantDone, this, [this] {
        chooseSection(Section::Hunt);
        m_editor->focusField(QString());
    });
    connect(m_editor, &EditorPane::teamsAsked, this, &PreparePage::balanceTeams);
    connect(m_editor, &EditorPane::backAsked, this, [this] {
        if (m_editor->subject().slot.isNull())
            m_contents->firstStop()->setFocus(Qt::OtherFocusReason);
        else
            chooseInChallenge(Id());
    });
    // What the title bar of the editor does is done to the question looked at, where there is one.
    const auto target = [this] {
        return m_editor->subject().slot.isNull() ? m_contents->list() : m_editor->challenge()->questions();
    };
    connect(m_editor, &EditorPane::duplicateAsked, this, [target] { target()->duplicateCurrent(); });
    connect(m_editor, &EditorPane::moveAsked, this, [target](int step) { target()->moveCurrent(step); });
    connect(m_editor, &EditorPane::removeAsked, this, [target] { target()->removeCurrent(); });
    connect(m_readiness, &ReadinessPanel::mendAsked, this, &PreparePage::mend);
    connect(m_rehearsal, &QPushButton::clicked, this, &PreparePage::rehearse);
    connect(m_timetable, &QPushButton::clicked, this, &PreparePage::printTimetable);
    connect(m_primary, &QPushButton::clicked, this, &PreparePage::primary);

    // An editor takes as long to make as all the rest.
    m_turns.start({[this] { chooseFirst(); }});
}

void PreparePage::chooseFirst()
{
    if (isEmpty())
        choose({EditorSubject::Kind::Assistant, {}, {}, {}});
    else
        chooseSection(data().all<Challenge>().size() > 0 ? Section::Challenges : Section::Hunt);
}

bool PreparePage::isEmpty() const
{
    return data().all<Challenge>().size() == 0 && data().all<Question>().size() == 0 && data().all<Team>().size() == 0
        && data().hunt().title.isEmpty();
}

void PreparePage::choose(const EditorSubject &subject)
{
    m_editor->setSubject(subject);
    showActions();
}

void PreparePage::chooseSection(Section section)
{
    m_contents->setSection(section);
    if (section == Section::Hunt) {
        choose({EditorSubject::Kind::Hunt, {}, {}, {}});
        return;
    }
    const auto ids = idsIn(data(), m_contents->list()->place());
    chooseRecord(section, ids.empty() ? Id() : ids.front());
}

void PreparePage::chooseRecord(Section section, const Id &record, const Id &slot)
{
    if (m_contents->section() != section)
        m_contents->setSection(section);
    m_contents->list()->setCurrent(record);
    choose({EditorSubject::Kind::Record, {ContentsPanel::listOf(section), {}, {}}, record, slot});
}

void PreparePage::chooseInChallenge(const Id &slot)
{
    chooseRecord(Section::Challenges, m_editor->subject().record, slot);
    m_editor->focusField(slot.isNull() ? QStringLiteral("questions") : QString());
}

bool PreparePage::chooseQuestion(const Id &question)
{
    const Question *record = data().find<Question>(question);
    if (!record)
        return false;
    if (record->challenge.isNull())
        chooseRecord(Section::BaseQuestions, question);
    else
        chooseRecord(Section::Challenges, record->challenge, slotOf(data(), question));
    return true;
}

void PreparePage::show(const Destination &destination)
{
    m_turns.finish();
    const Id &id = destination.record;
    const QString &aspect = destination.aspect;
    if (aspect == u"assistant") {
        choose({EditorSubject::Kind::Assistant, {}, {}, {}});
    } else if (aspect == u"new-challenge" || aspect == u"new-team" || aspect == u"new-source") {
        add(aspect == u"new-team" ? Section::Teams : aspect == u"new-source" ? Section::Sources : Section::Challenges);
        return;
    } else if (aspect == u"readiness") {
        m_columns->openSide();
        return;
    } else if (data().find<Challenge>(id)) {
        chooseRecord(Section::Challenges, id, destination.slot);
    } else if (data().find<Team>(id)) {
        chooseRecord(Section::Teams, id);
    } else if (const Member *member = data().find<Member>(id)) {
        chooseRecord(Section::Teams, member->team);
        m_editor->team()->showMember(id);
    } else if (data().find<Institution>(id)) {
        chooseRecord(Section::Institutions, id);
    } else if (data().find<Source>(id)) {
        chooseRecord(Section::Sources, id);
    } else if (const Hint *hint = data().find<Hint>(id)) {
        if (chooseQuestion(hint->question))
            m_editor->question()->hints()->list()->setCurrent(id);
    } else if (!chooseQuestion(id)) {
        chooseSection(Section::Hunt);
    }
    m_editor->focusField(aspect);
}

void PreparePage::refresh()
{
    m_turns.finish();
    const EditorSubject subject = m_editor->subject();
    m_contents->refresh();
    if (subject.kind == EditorSubject::Kind::Record) {
        // What an undo or a deletion took away cannot be shown any longer: show what it stood in, or what stands beside it.
        const auto ids = idsIn(data(), subject.list);
        const bool there = std::find(ids.begin(), ids.end(), subject.record) != ids.end();
        if (!there)
            chooseRecord(m_contents->section(), ids.empty() ? Id() : m_contents->list()->current());
        else if (!subject.slot.isNull() && !askedQuestion(data(), subject.record, subject.slot))
            chooseRecord(Section::Challenges, subject.record);
    }
    m_editor->refresh();
    const QString name = data().hunt().title;
    header()->setTitle(name.isEmpty() || name.size() > kLongestTitle ? tr("Prepare") : tr("Prepare · %1").arg(name));
    m_items = gathered(readiness(data()));
    m_readiness->showItems(data(), m_items);
    showActions();
}

void PreparePage::showActions()
{
    const auto missing = std::find_if(m_items.begin(), m_items.end(),
        [](const ReadinessItem &item) { return item.severity == Severity::Missing; });
    m_primary->setText(missing == m_items.end() ? tr("Add a challenge…") : ReadinessWords::mend(*missing));
    // The assistant has the one filled button of the page.
    m_primary->setVisible(m_editor->subject().kind != EditorSubject::Kind::Assistant);
    m_rehearsal->setEnabled(data().all<Team>().size() > 0);
    m_timetable->setEnabled(data().hunt().minutes > 0);
}

void PreparePage::primary()
{
    const auto missing = std::find_if(m_items.begin(), m_items.end(),
        [](const ReadinessItem &item) { return item.severity == Severity::Missing; });
    if (missing == m_items.end())
        add(Section::Challenges);
    else
        mend(*missing);
}

void PreparePage::add(Section section)
{
    if (m_contents->section() != section)
        m_contents->setSection(section);
    m_contents->list()->addOne();
}

void PreparePage::mend(const ReadinessItem &item)
{
    m_columns->closeSide();
    const QString aspect = ReadinessWords::aspect(item.kind);
    // Pressed again, the link goes on to the next of them.
    const EditorSubject now = m_editor->subject();
    Id record = item.subjects.empty() ? Id() : item.subjects.front();
    for (size_t at = 0; at + 1 < item.subjects.size(); ++at) {
        const bool shown = item.subjects[at] == now.record
            || (!now.slot.isNull() && slotOf(data(), item.subjects[at]) == now.slot);
        if (shown)
            record = item.subjects[at + 1];
    }
    if (item.kind == ReadinessKind::TimeBoxes) {
        // A team's times are those of its questions.
        const Team *team = data().find<Team>(record);
        const auto base = questionsOf(data(), Id());
        if (!base.empty())
            record = base.front().slot;
        else if (team && !team->challenges.empty() && !questionsOf(data(), team->challenges.front()).empty())
            record = questionsOf(data(), team->challenges.front()).front().question;
        show(prepareAt(record, QStringLiteral("time")));
        return;
    }
    show(prepareAt(record, aspect));
}

void PreparePage::rehearse()
{
    const auto teams = data().all<Team>().sorted();
    if (teams.empty())
        return;
    settleAll(this);
    const Id chosen = m_editor->subject().record;
    emit rehearsalAsked(data().find<Team>(chosen) ? chosen : teams.front()->id);
}

void PreparePage::balanceTeams()
{
    settleAll(this);
    DraftEdit draft = StartPlan::balanceTeams(data());
    NoticeBar &notices = context().notices;
    if (draft.isEmpty()) {
        notices.showNotice(NoticeBar::Tone::Info, tr("The teams are balanced already, or there are no people in them yet."));
        return;
    }
    const auto edit = workspace().apply(std::move(draft));
    notices.showNotice(NoticeBar::Tone::Done, tr("Everybody is in a team again, with the skills spread as evenly as can be."));
    UndoOffer::add(notices, workspace(), edit);
}

void PreparePage::printTimetable()
{
    settleAll(this);
    FileQuestion question;
    question.title = tr("Save the timetable");
    question.filters = {tr("PDF documents (*.pdf)")};
    question.suggestedName = tr("timetable.pdf");
    question.suffix = QStringLiteral("pdf");
    context().dialogs.saveFile(this, question, [this](std::optional<QString> path) {
        if (!path)
            return;
        writeBeside(context(), tr("Writing %1").arg(QFileInfo(*path).fileName()), tr("The timetable is in %1.").arg(*path),
            [document = TimetableReport::of(data()), file = *path](const Job &job) -> Result<> {
                const auto pages = report::writePdf(document, file, job);
                return pages ? Result<>() : Result<>(pages.error());
            });
    });
}

Destination PreparePage::whereabouts() const
{
    const EditorSubject &subject = m_editor->subject();
    Destination here;
    here.page = PageId::Prepare;
    here.record = subject.record;
    here.slot = subject.slot;
    if (subject.kind == EditorSubject::Kind::Assistant)
        here.aspect = QStringLiteral("assistant");
    return here;
}

QWidget *PreparePage::firstStop() const
{
    if (m_editor->subject().kind == EditorSubject::Kind::Assistant)
        return m_editor->firstField();
    return m_contents->firstStop();
}

std::vector<Command> PreparePage::commands()
{
    std::vector<Command> all;
    const auto command = [&](const QString &id, const QString &text, std::function<void()> run) {
        all.push_back({QStringLiteral("prepare.") + id, text, {}, std::move(run)});
    };
    for (const Section section : {Section::Hunt, Section::BaseQuestions, Section::Challenges, Section::Teams,
             Section::Institutions, Section::Sources}) {
        command(QStringLiteral("section.%1").arg(static_cast<int>(section)),
            tr("Prepare: %1").arg(ContentsPanel::title(section)), [this, section] { chooseSection(section); });
    }
    command(QStringLiteral("new-question"), tr("New base question"), [this] { add(Section::BaseQuestions); });
    command(QStringLiteral("new-challenge"), tr("New challenge"), [this] { add(Section::Challenges); });
    command(QStringLiteral("new-team"), tr("New team"), [this] { add(Section::Teams); });
    command(QStringLiteral("new-institution"), tr("New institution"), [this] { add(Section::Institutions); });
    command(QStringLiteral("new-source"), tr("New source"), [this] { add(Section::Sources); });
    if (m_contents->section() != Section::Hunt) {
        command(QStringLiteral("paste"), tr("Paste rows: %1").arg(ContentsPanel::title(m_contents->section())),
            [this] { m_contents->list()->pasteRows(); });
    }
    command(QStringLiteral("assistant"), tr("Start assistant"), [this] { show(prepareAt(Id(), QStringLiteral("assistant"))); });
    if (data().all<Member>().size() > 0)
        command(QStringLiteral("balance"), tr("Propose balanced teams"), [this] { balanceTeams(); });
    if (data().hunt().minutes > 0)
        command(QStringLiteral("timetable"), tr("Save the timetable to print…"), [this] { printTimetable(); });
    if (data().all<Team>().size() > 0)
        command(QStringLiteral("rehearsal"), tr("Rehearse as a team"), [this] { rehearse(); });
    return all;
}

} // namespace cauce

#include "moc_prepare_page.cpp"
