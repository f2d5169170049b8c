// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/finding_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/chips.h"
#include "ui/common/record_words.h"
#include "ui/common/undo_offer.h"
#include "ui/hunt/amounts_section.h"
#include "ui/hunt/answer_edit.h"
#include "ui/hunt/evidence_import.h"
#include "ui/hunt/evidence_section.h"
#include "ui/hunt/openness_section.h"
#include "ui/hunt/place_section.h"
#include "ui/hunt/recommendation_section.h"
#include "ui/hunt/result_choice.h"
#include "ui/hunt/team_work.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace cauce {

namespace {

const QString kAmounts = QStringLiteral("amounts");
const QString kPlace = QStringLiteral("place");
const QString kOpenness = QStringLiteral("openness");
const QString kRecommendation = QStringLiteral("recommendation");

} // namespace

FindingPanel::FindingPanel(PageContext &context, QWidget *parent)
    : PanelFrame(tr("Finding"), Closing::ByPerson, parent), m_context(context),
      m_desk{context, {}, {}, false, [this] { return ensure(); }}, m_form(context.workspace), m_text(new GrowingTextEdit),
      m_answer(new AnswerEdit), m_amounts(new AmountsSection(m_desk)), m_amountsPart(new QWidget),
      m_evidence(new EvidenceSection(m_desk)),
      m_result(new ResultChoice({RouteResult::Found, RouteResult::Partial, RouteResult::ExistsUnusable}, tr("How far it answers"))),
      m_chips(new ChipRow), m_place(new PlaceSection(m_desk)), m_openness(new OpennessSection(m_desk)),
      m_recommendation(new RecommendationSection(m_desk)), m_problem(new WrapLabel(QString(), TextRole::Quiet)),
      m_state(new WrapLabel(QString(), TextRole::Quiet)), m_save(new PrimaryButton(tr("Save the finding"))),
      m_remove(new LinkLabel(tr("Delete this finding")))
{
    build();
    m_form.bind(m_text, &Finding::text);
    markField(m_answer, &Finding::answer, [this] { return m_desk.finding; });
    // Before there is a record, the form has nowhere to write.
    connect(m_text, &GrowingTextEdit::typed, this, [this](const QString &text) {
        if (m_desk.finding.isNull() && m_desk.writes && !text.isEmpty())
            m_context.workspace.keepDraft(textDraftKey(), text.toUtf8());
    });
    // Who empties it settles nothing: the draft must not come back.
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (m_desk.finding.isNull() && m_text->isPending() && m_text->value().isEmpty())
            m_context.workspace.dropDraft(textDraftKey());
    });
    connect(m_text, &GrowingTextEdit::settled, this, [this](const QString &text) {
        if (m_desk.finding.isNull() && !text.trimmed().isEmpty())
            ensure();
    });
    connect(m_answer, &AnswerEdit::typed, this, [this](const QString &text) {
        if (text.isEmpty())
            m_context.workspace.dropDraft(answerDraftKey());
        else if (m_desk.writes)
            m_context.workspace.keepDraft(answerDraftKey(), text.toUtf8());
    });
    connect(m_answer, &AnswerEdit::settled, this, [this] {
        m_context.workspace.dropDraft(answerDraftKey());
        const QString answer = m_answer->value();
        const Id finding = ensure();
        if (!finding.isNull() && record() && record()->answer != answer)
            m_context.workspace.apply(DraftEdit("set").set(finding, &Finding::answer, answer));
    });
    connect(m_result, &ResultChoice::chosen, this, &FindingPanel::choseResult);
    connect(m_chips, &ChipRow::activated, this, &FindingPanel::openSection);
    connect(m_save, &QAbstractButton::clicked, this, &FindingPanel::save);
    connect(m_remove, &QAbstractButton::clicked, this, &FindingPanel::remove);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &FindingPanel::save);
    }
    auto *pasteKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this);
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, m_evidence, &EvidenceSection::paste);
}

void FindingPanel::build()
{
    m_text->setLines(3, 10);
    addField(tr("Answer"), m_text);
    content()->addWidget(m_answer);
    content()->addWidget(m_amountsPart);
    auto *amounts = new QVBoxLayout(m_amountsPart);
    amounts->setContentsMargins(0, 0, 0, 0);
    amounts->addWidget(new FieldLabel(tr("Amounts"), m_amounts));
    amounts->addWidget(m_amounts);
    content()->addWidget(new FieldLabel(tr("Evidence"), m_evidence, tr("Ctrl+Shift+V pastes")));
    content()->addWidget(m_evidence);
    content()->addWidget(new FieldLabel(tr("How far does it answer?"), m_result));
    content()->addWidget(m_result);
    content()->addWidget(new FieldLabel(tr("To complete later"), m_chips));
    content()->addWidget(m_chips);
    m_parts.emplace_back(kAmounts, m_amountsPart);
    const auto part = [this](const QString &id, const QString &name, FindingSection *section) {
        auto *holder = new QWidget;
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(0, kGrid, 0, 0);
        column->addWidget(new FieldLabel(name, section));
        column->addWidget(section);
        content()->addWidget(holder);
        m_parts.emplace_back(id, holder);
    };
    part(kPlace, tr("Page and quote"), m_place);
    part(kOpenness, tr("Openness"), m_openness);
    part(kRecommendation, tr("Recommendation"), m_recommendation);
    content()->addWidget(m_remove);
    content()->addStretch(1);
    setLook(m_problem, Look::Problem);
    foot()->addWidget(m_problem);
    foot()->addWidget(m_state);
    foot()->addWidget(m_save);
    m_problem->hide();
}

const Finding *FindingPanel::record() const
{
    return m_context.workspace.data().find<Finding>(m_desk.finding);
}

void FindingPanel::openNew(const SlotKey &spot)
{
    // What is typed may become the very finding that is under way.
    settleAll(this);
    const HuntData &records = m_context.workspace.data();
    const auto underWay = records.all<Finding>().where([&](const Finding &each) {
        return !each.result && each.team == spot.team && each.challenge == spot.challenge
            && slotOf(records, each.question) == spot.slot && mayEdit<Finding>(m_context.workspace, each.id);
    });
    open(spot, underWay.empty() ? Id() : underWay.front()->id);
}

void FindingPanel::openExisting(const Id &finding)
{
    const HuntData &records = m_context.workspace.data();
    if (const Finding *found = records.find<Finding>(finding))
        open({found->team, found->challenge, slotOf(records, found->question)}, finding);
}

void FindingPanel::open(const SlotKey &spot, const Id &finding)
{
    // What is typed in the fields belongs to what was open so far.
    settleAll(this);
    m_desk.spot = spot;
    m_desk.finding = finding;
    m_desk.writes = finding.isNull() ? mayWriteFor(m_context.workspace, spot.team) : mayEdit<Finding>(m_context.workspace, finding);
    const std::initializer_list<FindingSection *> sections{m_amounts, m_evidence, m_place, m_openness, m_recommendation};
    for (FindingSection *section : sections)
        section->forget();
    m_answer->forget();
    for (const auto &[id, holder] : m_parts)
        holder->hide();
    m_problem->hide();
    m_form.setRecord(finding);
    if (finding.isNull()) {
        m_text->setValue({});
        const QByteArray draft = m_context.workspace.draft(textDraftKey());
        if (!draft.isEmpty())
            m_text->restoreDraft(QString::fromUtf8(draft));
    }
    refresh();
    if (!m_desk.writes)
        return;
    if (const QByteArray draft = m_context.workspace.draft(answerDraftKey()); !draft.isEmpty())
        m_answer->restoreDraft(QString::fromUtf8(draft));
    if (m_amounts->isTyped())
        m_amountsPart->show();
}

void FindingPanel::refresh()
{
    if (m_desk.spot == SlotKey())
        return;
    if (!m_desk.finding.isNull() && !record()) {
        m_desk.finding = {};
        emit closeAsked();
        return;
    }
    m_question = askedQuestion(m_context.workspace.data(), m_desk.spot.challenge, m_desk.spot.slot);
    m_answer->setQuestion(m_question ? m_question->answerType : AnswerType::Text, m_question ? m_question->choices : QStringList());
    m_amounts->setStage(m_question ? m_question->moneyStage : MoneyStage::None);
    // Without a record the form would take away what is being typed.
    if (!m_desk.finding.isNull())
        m_form.refresh();
    m_text->setReadOnly(!m_desk.writes);
    m_answer->setReadOnly(!m_desk.writes);
    m_result->setEnabled(m_desk.writes);
    showRecord();
    m_evidence->refresh();
    m_place->refresh();
    m_openness->refresh();
    m_recommendation->refresh();
    m_amounts->refresh();
    showChips();
}

void FindingPanel::showRecord()
{
    const Finding *stands = record();
    if (stands)
        m_answer->setValue(stands->answer);
    std::optional<RouteResult> result = stands ? stands->result : std::nullopt;
    if (!result)
        result = fromCode<RouteResult>(QString::fromLatin1(m_context.workspace.draft(resultDraftKey())));
    m_result->setValue(result.value_or(RouteResult::Found));
    const bool isSaved = stands && stands->result;
    m_state->setText(isSaved ? tr("Saved; changes are kept as you make them.")
                             : tr("Everything you type is kept. Save when there is an answer and evidence."));
    m_state->setVisible(m_desk.writes);
    m_save->setText(isSaved ? tr("Done") : tr("Save the finding"));
    m_save->setEnabled(m_desk.writes || isSaved);
    m_remove->setVisible(stands && m_desk.writes);
    if (m_question && m_question->answerType == AnswerType::Amount)
        m_amountsPart->show();
}

void FindingPanel::showChips()
{
    QList<ChipItem> chips;
    const auto add = [&](const QString &id, const QString &open, const QString &done) {
        chips.append({id, done.isEmpty() ? open : done, done.isEmpty() ? ChipState::Open : ChipState::Done, Chip::Removal::Fixed});
    };
    const auto amounts = partsOf<Amount>(m_context.workspace, m_desk.finding);
    QString money;
    if (amounts.size() == 1 && amounts.front()->money)
        money = tr("Amount: %1").arg(RecordWords::of(*amounts.front()->money));
    else if (!amounts.empty())
        money = tr("%n amounts", nullptr, static_cast<int>(amounts.size()));
    add(kAmounts, tr("Amount"), money);
    const auto evidence = partsOf<Evidence>(m_context.workspace, m_desk.finding);
    const bool isPlaced = std::any_of(evidence.begin(), evidence.end(), [](const Evidence *each) {
        return each->place.page > 0 || !each->place.quote.isEmpty();
    });
    add(kPlace, tr("Page and quote"), isPlaced ? tr("Page and quote") : QString());
    const auto score = m_openness->score();
    add(kOpenness, tr("Openness"), score ? tr("Openness: %1 of %2").arg(score->points).arg(score->maximum) : QString());
    add(kRecommendation, tr("Recommendation"), m_recommendation->says() ? tr("Recommendation") : QString());
    m_chips->setChips(chips);
}

void FindingPanel::openSection(const QString &id)
{
    for (const auto &[part, holder] : m_parts) {
        if (part != id)
            continue;
        holder->setVisible(!holder->isVisible());
        if (!holder->isVisible())
            return;
        if (id == kAmounts)
            m_amounts->begin();
        else if (id == kPlace)
            m_place->begin();
        else if (id == kOpenness)
            m_openness->begin();
        else
            m_recommendation->begin();
        reveal(holder);
    }
}

Id FindingPanel::ensure()
{
    if (!m_desk.finding.isNull() || !m_desk.writes)
        return m_desk.finding;
    Workspace &workspace = m_context.workspace;
    Finding made;
    made.id = Id::make(workspace.clock());
    made.team = m_desk.spot.team;
    made.challenge = m_desk.spot.challenge;
    made.question = m_desk.spot.slot;
    made.text = m_text->value();
    made.answer = m_answer->value();
    made.at = workspace.clock().nowUtc();
    made.order = endOrder<Finding>(workspace.data(), [&](const Finding &other) {
        return other.team == made.team && other.challenge == made.challenge && other.question == made.question;
    });
    workspace.dropDraft(textDraftKey());
    m_desk.finding = made.id;
    // What is typed elsewhere in the form goes with this finding, not to the next one of the question.
    for (const auto &[before, now] : std::initializer_list<std::pair<const char *, const char *>>{{"hunt.result", "hunt.result"},
             {"hunt.answer", "hunt.answer"}, {"hunt.amount", "hunt.amount.of"}, {"hunt.format", "hunt.format"},
             {"hunt.recommendation", "hunt.recommendation"}}) {
        const QString key = draftKey(QLatin1String(before), m_desk.spot);
        const QByteArray draft = workspace.draft(key);
        workspace.dropDraft(key);
        if (!draft.isEmpty())
            workspace.keepDraft(draftKey(QLatin1String(now), made.id), draft);
    }
    workspace.apply(DraftEdit("create").create(made));
    m_form.setRecord(made.id);
    m_text->setReadOnly(false);
    return made.id;
}

void FindingPanel::choseResult()
{
    const auto result = m_result->value();
    if (!result || !m_desk.writes)
        return;
    if (const Finding *stands = record(); stands && stands->result)
        m_context.workspace.apply(DraftEdit("set").set(stands->id, &Finding::result, result));
    else
        m_context.workspace.keepDraft(resultDraftKey(), QByteArray(codeOf(*result).data()));
}

std::optional<HeldBack> FindingPanel::heldBack() const
{
    if (QWidget *field = m_answer->fieldWithProblem())
        return HeldBack{tr("Correct the date, or empty it: it cannot be kept as it stands."), field};
    for (const FindingSection *section : std::initializer_list<FindingSection *>{m_amounts, m_evidence}) {
        if (auto held = section->heldBack())
            return held;
    }
    return std::nullopt;
}

void FindingPanel::standOpen(QWidget *field)
{
    for (QWidget *each = field; each && each != this; each = each->parentWidget())
        each->show();
    field->setFocus(Qt::OtherFocusReason);
    reveal(field);
}

QString FindingPanel::missing()
{
    if (const auto held = heldBack()) {
        standOpen(held->field);
        return held->words;
    }
    const bool amounts = !partsOf<Amount>(m_context.workspace, m_desk.finding).empty();
    if (m_text->value().trimmed().isEmpty() && m_answer->value().isEmpty() && !amounts) {
        m_text->setFocus(Qt::OtherFocusReason);
        return tr("Write the answer.");
    }
    if (partsOf<Evidence>(m_context.workspace, m_desk.finding).empty()) {
        m_evidence->begin();
        return tr("Add one piece of evidence: a file, a capture or an address. If there is none, use “Not found”.");
    }
    return {};
}

void FindingPanel::save()
{
    settleAll(this);
    if (!m_desk.writes) {
        emit closeAsked();
        return;
    }
    const QString problem = missing();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const Finding *stands = record();
    if (!problem.isEmpty() || !stands)
        return;
    const Id finding = stands->id;
    if (!stands->result) {
        m_context.workspace.dropDraft(resultDraftKey());
        m_context.workspace.apply(
            DraftEdit("set").set(finding, &Finding::result, m_result->value().value_or(RouteResult::Found)));
    }
    emit saved(finding);
}

void FindingPanel::remove()
{
    Workspace &workspace = m_context.workspace;
    const Id finding = m_desk.finding;
    settleAll(this);
    m_desk.finding = {};
    emit closeAsked();
    const auto edit = workspace.apply(DraftEdit("delete").removeCascade<Finding>(workspace.data(), finding));
    m_context.notices.showNotice(NoticeBar::Tone::Done, tr("The finding was deleted with its amounts and evidence."));
    UndoOffer::add(m_context.notices, workspace, edit);
}

void FindingPanel::addDocument(const Id &document, const Place &place, const Id &evidence)
{
    Workspace &workspace = m_context.workspace;
    if (!m_desk.writes)
        return;
    const Id finding = ensure();
    const auto pieces = partsOf<Evidence>(workspace, finding);
    auto found = std::find_if(pieces.begin(), pieces.end(),
        [&](const Evidence *each) { return each->id == evidence && each->document == document; });
    if (found == pieces.end()) {
        found = std::find_if(pieces.begin(), pieces.end(), [&](const Evidence *each) {
            return each->document == document && !each->place.hasRegion()
                && (each->place.page == 0 || each->place.page == place.page);
        });
    }
    if (found == pieces.end()) {
        EvidenceImport::addDocument(workspace, finding, document, place);
        return;
    }
    Place whole = place;
    if (whole.quote.isEmpty())
        whole.quote = (*found)->place.quote;
    workspace.apply(DraftEdit("set").set((*found)->id, &Evidence::place, whole));
}

void FindingPanel::focusFirst()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString FindingPanel::textDraftKey() const
{
    return draftKey(QStringLiteral("hunt.finding"), m_desk.spot);
}

QString FindingPanel::answerDraftKey() const
{
    return m_desk.finding.isNull() ? draftKey(QStringLiteral("hunt.answer"), m_desk.spot)
                                   : draftKey(QStringLiteral("hunt.answer"), m_desk.finding);
}

QString FindingPanel::resultDraftKey() const
{
    return m_desk.finding.isNull() ? draftKey(QStringLiteral("hunt.result"), m_desk.spot)
                                   : draftKey(QStringLiteral("hunt.result"), m_desk.finding);
}

} // namespace cauce

#include "moc_finding_panel.cpp"
