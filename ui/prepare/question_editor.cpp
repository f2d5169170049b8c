// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/question_editor.h"

#include "core/base/text_fold.h"
#include "ui/common/buttons.h"
#include "ui/common/glossary_terms.h"
#include "ui/prepare/expected_edits.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr int kMostTimeBox = 900;
constexpr int kMostPoints = 1000;
constexpr int kMostEvidence = 20;

GlossaryTerm termOf(MoneyStage stage)
{
    const QString word = RecordWords::of(stage);
    for (const GlossaryTerm &term : glossaryTerms()) {
        if (stage != MoneyStage::None && foldText(term.term) == foldText(word))
            return {word, term.explanation};
    }
    return {};
}

} // namespace

QuestionEditor::QuestionEditor(PageContext &context, QWidget *parent)
    : PrepareEditor(context, parent), m_form(context.workspace), m_changed(new QWidget), m_text(new GrowingTextEdit),
      m_answer(steadyCombo()), m_stage(steadyCombo()), m_stageHelp(new GlossaryLink), m_minutes(new NumberEdit(0, kMostTimeBox)),
      m_points(new NumberEdit(0, kMostPoints)), m_evidence(new NumberEdit(0, kMostEvidence)),
      m_choices(new ChipEditor(tr("Add a choice"))), m_why(new GrowingTextEdit), m_lookFor(new GrowingTextEdit),
      m_columns(new ChipEditor(tr("Add a column"))), m_hints(new HintsBlock(context)), m_expected(new GrowingTextEdit),
      m_expectedAmount(new MoneyEdit), m_sources(new ChipRow), m_addSource(new SearchCombo)
{
    auto *column = formColumn(this);
    auto *changed = new QVBoxLayout(m_changed);
    changed->setContentsMargins(0, 0, 0, 0);
    changed->setSpacing(kGrid / 2);
    changed->addWidget(new StatusLabel(Mark::Partial, tr("This challenge asks it in its own way.")));
    auto *back = new LinkLabel(tr("Go back to the base question"));
    changed->addWidget(back);
    connect(back, &LinkLabel::clicked, this, [this] { workspace().apply(backToBase(hunt(), m_form.place())); });
    column->addWidget(m_changed);
    m_text->setLines(1, 6);
    column->addWidget(labelled(tr("Question"), m_text));
    makeAnswerRow(column);
    column->addWidget(labelled(tr("Why it matters"), m_why));
    column->addWidget(labelled(tr("What to look for"), m_lookFor));
    m_columns->setAccessibleName(tr("Columns to look for"));
    column->addWidget(labelled(tr("Columns to look for"), m_columns, tr("decide them before going out to search")));
    column->addWidget(m_hints);
    makeExpected(column);
    makeSources(column);
    column->addStretch(1);
    bindAll();
}

void QuestionEditor::makeAnswerRow(QVBoxLayout *column)
{
    fillKinds<AnswerType>(m_answer);
    fillKinds<MoneyStage>(m_stage);
    m_minutes->setSuffix(tr(" min"));
    auto *stage = labelled(tr("Money stage"), m_stage);
    m_stageHelp->setToolTip(tr("What this stage is"));
    static_cast<QVBoxLayout *>(stage->layout())->addWidget(m_stageHelp);
    column->addWidget(sideBySide({labelled(tr("Answered with"), m_answer), stage}));
    m_choicesBlock = labelled(tr("Choices"), m_choices);
    column->addWidget(m_choicesBlock);
    m_pointsBlock = labelled(tr("Points"), m_points);
    column->addWidget(sideBySide(
        {labelled(tr("Time"), m_minutes), m_pointsBlock, labelled(tr("Pieces of evidence required"), m_evidence)}));
}

void QuestionEditor::makeExpected(QVBoxLayout *column)
{
    m_expected->setPlaceholderText(tr("Nothing written. It is optional."));
    m_expected->setLines(1, 8);
    column->addWidget(labelled(tr("Expected answer"), m_expected, tr("facilitation only; never goes into the copies")));
    m_expectedAmountBlock
        = labelled(tr("Expected amount in pesos"), m_expectedAmount, tr("facilitation only; never goes into the copies"));
    column->addWidget(m_expectedAmountBlock);
}

void QuestionEditor::makeSources(QVBoxLayout *column)
{
    m_sources->setAccessibleName(tr("Sources that help"));
    column->addWidget(labelled(tr("Sources that help"), m_sources));
    m_addSource->lineEdit()->setPlaceholderText(tr("Add a source…"));
    m_addSource->setAccessibleName(tr("Add a source of the list"));
    column->addWidget(m_addSource);
}

void QuestionEditor::bindAll()
{
    m_form.bind(m_text, QStringLiteral("text"), &Question::text, &AskedQuestion::text);
    m_form.bind(m_why, QStringLiteral("why"), &Question::why, &AskedQuestion::why);
    m_form.bind(m_lookFor, QStringLiteral("look_for"), &Question::lookFor, &AskedQuestion::lookFor);
    connect(m_answer, &QComboBox::activated, this, [this] {
        m_form.write(&Question::answerType, fromCode<AnswerType>(m_answer->currentData().toString()));
    });
    connect(m_stage, &QComboBox::activated, this, [this] {
        m_form.write(&Question::moneyStage, fromCode<MoneyStage>(m_stage->currentData().toString()));
    });
    m_form.bindNumber(m_minutes, QStringLiteral("minutes"), &Question::minutes, &AskedQuestion::minutes);
    m_form.bindNumber(m_points, QStringLiteral("points"), &Question::points, &AskedQuestion::points);
    m_form.bindNumber(m_evidence, QStringLiteral("evidence"), &Question::requiredEvidence, &AskedQuestion::requiredEvidence);
    connect(m_columns, &ChipEditor::valueEdited, this,
        [this](const QStringList &words) { m_form.write(&Question::columns, words); });
    connect(m_choices, &ChipEditor::valueEdited, this,
        [this](const QStringList &words) { m_form.write(&Question::choices, words); });
    m_form.markWhere(m_columns, &Question::columns);
    m_form.markWhere(m_choices, &Question::choices);
    m_form.onLeaving([this] {
        m_columns->commitTyped();
        m_choices->commitTyped();
    });
    m_form.onRefresh([this] { showAnswer(); });
    m_form.onRefresh([this] { m_pointsBlock->setVisible(hunt().hunt().mode == HuntMode::Competition); });
    m_form.onRefresh([this] { showChanged(); });
    m_form.onRefresh([this] { showSources(); });

    m_form.bindDrafted(
        m_expected, QStringLiteral("expected"),
        [this](const QString &text) {
            const ExpectedAnswer *now = expectedAt(hunt(), m_form.place());
            workspace().apply(
                setExpected(hunt(), workspace().clock(), m_form.place(), text, now ? now->amount : std::optional<Money>()));
        },
        [this] {
            const ExpectedAnswer *now = expectedAt(hunt(), m_form.place());
            return now ? now->text : QString();
        });
    connect(m_expectedAmount, &ValueEdit::settled, this, [this] {
        const ExpectedAnswer *now = expectedAt(hunt(), m_form.place());
        std::optional<Money> money;
        if (const auto typed = m_expectedAmount->value()) {
            money = now && now->amount ? *now->amount : Money();
            money->number = *typed;
        }
        workspace().apply(
            setExpected(hunt(), workspace().clock(), m_form.place(), now ? now->text : QString(), money));
    });
    const auto expected = [this] {
        const ExpectedAnswer *now = m_form.asked() ? expectedAt(hunt(), m_form.place()) : nullptr;
        return now ? now->id : Id();
    };
    markField(m_expected, &ExpectedAnswer::text, expected);
    markField(m_expectedAmount, &ExpectedAnswer::amount, expected);
    m_form.onLeaving([this] { m_expectedAmount->settle(); });
    m_form.onRefresh([this] { showExpected(); });

    connect(m_addSource, &SearchCombo::chosen, this, [this](const QString &id) {
        m_addSource->setValue(QString());
        workspace().apply(setSource(
            hunt(), workspace().clock(), m_form.place(), Id::fromString(id).value_or(Id()), Help::Helps));
    });
    connect(m_sources, &ChipRow::removed, this, [this](const QString &id) {
        workspace().apply(setSource(
            hunt(), workspace().clock(), m_form.place(), Id::fromString(id).value_or(Id()), Help::DoesNot));
    });
    connect(m_sources, &ChipRow::activated, this, [this](const QString &id) {
        this->context().navigate(prepareAt(Id::fromString(id).value_or(Id())));
    });
}

void QuestionEditor::showAnswer()
{
    const AskedQuestion asked = m_form.asked().value_or(AskedQuestion());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_answer, m_stage, m_minutes, m_points, m_evidence, m_addSource})
        widget->setEnabled(m_form.asked().has_value());
    m_answer->setCurrentIndex(m_answer->findData(QString(codeOf(asked.answerType))));
    m_stage->setCurrentIndex(m_stage->findData(QString(codeOf(asked.moneyStage))));
    const GlossaryTerm term = termOf(asked.moneyStage);
    m_stageHelp->setTerm(term);
    m_stageHelp->setVisible(!term.explanation.isEmpty());
    m_columns->setValue(asked.columns);
    m_choices->setValue(asked.choices);
    m_choicesBlock->setVisible(asked.answerType == AnswerType::Choice);
    m_expectedAmountBlock->setVisible(asked.answerType == AnswerType::Amount);
}

void QuestionEditor::showChanged()
{
    m_changed->setVisible(m_form.asked() && m_form.asked()->isOverridden);
}

void QuestionEditor::showExpected()
{
    if (m_expectedAmount->isPending())
        return;
    const ExpectedAnswer *now = expectedAt(hunt(), m_form.place());
    m_expectedAmount->setReadOnly(!m_form.asked());
    m_expectedAmount->setValue(now && now->amount ? std::optional(now->amount->number) : std::nullopt);
}

void QuestionEditor::showSources()
{
    QList<ChipItem> chips;
    QList<SearchCombo::Choice> others;
    for (const Source *source : hunt().all<Source>().sorted()) {
        const QString name = RecordWords::orUnnamed(source->name);
        const bool helps = m_form.asked()
            && std::any_of(m_form.asked()->sources.begin(), m_form.asked()->sources.end(),
                [&](const Source *each) { return each->id == source->id; });
        if (!helps)
            others << SearchCombo::Choice{source->id.toString(), name};
        else
            chips << ChipItem{source->id.toString(), chipText(name), ChipState::Word,
                ownsSource(hunt(), m_form.place(), *source) ? Chip::Removal::Removable : Chip::Removal::Fixed};
    }
    m_sources->setChips(chips);
    m_addSource->setChoices(others);
    m_addSource->setVisible(!others.isEmpty());
}

void QuestionEditor::setPlace(const QuestionPlace &place)
{
    m_form.setPlace(place);
    m_hints->setPlace(place);
}

void QuestionEditor::refresh()
{
    m_form.refresh();
    m_hints->refresh();
}

QWidget *QuestionEditor::fieldFor(const QString &aspect) const
{
    if (aspect == u"columns")
        return m_columns;
    if (aspect == u"choices")
        return m_choices;
    if (aspect == u"hints")
        return m_hints->fieldFor(aspect);
    if (aspect == u"time")
        return m_minutes;
    return m_text;
}

} // namespace cauce

#include "moc_question_editor.cpp"
