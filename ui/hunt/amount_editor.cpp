// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/amount_editor.h"

#include "ui/common/buttons.h"
#include "ui/common/choices.h"
#include "ui/common/field_binding.h"
#include "ui/common/glossary.h"
#include "ui/common/record_words.h"
#include "ui/common/text_edits.h"
#include "ui/common/undo_offer.h"
#include "ui/common/value_edits.h"
#include "ui/hunt/team_work.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr qint64 kFirstYear = 1900;
constexpr qint64 kLastYear = 2199;

/// 0 where it is empty or not a year.
qint64 yearOf(const QString &text)
{
    bool isNumber = false;
    const qint64 year = text.trimmed().toLongLong(&isNumber);
    return isNumber && year >= kFirstYear && year <= kLastYear ? year : 0;
}

bool isYearWrong(const QString &text)
{
    return !text.trimmed().isEmpty() && yearOf(text) == 0;
}

} // namespace

AmountEditor::AmountEditor(FindingDesk &desk, const Id &amount, MoneyStage stage, QWidget *parent)
    : FindingSection(desk, parent), m_amount(amount), m_asked(stage), m_stage(stage), m_money(new MoneyEdit), m_unit(new QComboBox),
      m_stageBox(new QComboBox), m_stageTerm(new GlossaryLink), m_year(new SettlingLineEdit), m_concept(new SettlingLineEdit),
      m_problem(new WrapLabel(QString(), TextRole::Quiet)),
      m_evidencePart(new QWidget), m_evidence(new QComboBox), m_remove(new KeyButton(tr("Remove this amount")))
{
    build();
    connect(m_money, &MoneyEdit::settled, this, &AmountEditor::commit);
    connect(m_year, &SettlingLineEdit::settled, this, &AmountEditor::commit);
    connect(m_concept, &SettlingLineEdit::settled, this, &AmountEditor::commit);
    connect(m_money, &MoneyEdit::typed, this, &AmountEditor::keep);
    connect(m_year, &SettlingLineEdit::typed, this, &AmountEditor::keep);
    connect(m_concept, &SettlingLineEdit::typed, this, &AmountEditor::keep);
    for (const QLineEdit *field : std::initializer_list<QLineEdit *>{m_money->field(), m_year, m_concept})
        connect(field, &QLineEdit::textEdited, this, &AmountEditor::dropWhatWasTakenBack);
    connect(m_unit, &QComboBox::activated, this, &AmountEditor::commit);
    connect(m_stageBox, &QComboBox::activated, this, &AmountEditor::commit);
    connect(m_stageBox, &QComboBox::currentIndexChanged, this, &AmountEditor::explainStage);
    connect(m_evidence, &QComboBox::activated, this, &AmountEditor::commit);
    connect(m_remove, &QAbstractButton::clicked, this, &AmountEditor::remove);
    refresh();
}

void AmountEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new FieldLabel(tr("Amount"), m_money));
    auto *row = new QHBoxLayout;
    row->addWidget(m_money, 1);
    m_unit->addItem(tr("pesos"), qint64(1));
    m_unit->addItem(tr("thousands"), qint64(1000));
    m_unit->addItem(tr("millions"), qint64(1'000'000));
    m_unit->setAccessibleName(tr("Unit in which the source prints it"));
    row->addWidget(m_unit, 0, Qt::AlignTop);
    column->addLayout(row);
    for (const auto &[stage, code] : Codes<MoneyStage>::table)
        m_stageBox->addItem(RecordWords::of(stage), QString(QLatin1String(code)));
    auto *second = new QHBoxLayout;
    second->setSpacing(kGrid);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(new FieldLabel(tr("Stage of the money"), m_stageBox));
    left->addWidget(m_stageBox);
    m_stageTerm->setFont(themeFont(TextRole::Quiet));
    left->addWidget(m_stageTerm, 0, Qt::AlignLeft);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(new FieldLabel(tr("Year"), m_year));
    right->addWidget(m_year);
    right->addStretch(1);
    second->addLayout(left, 3);
    second->addLayout(right, 2);
    column->addLayout(second);
    setLook(m_problem, Look::Problem);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(new FieldLabel(tr("What the amount is for"), m_concept));
    column->addWidget(m_concept);
    markField(m_concept, &Amount::concept_, [this] { return m_amount; });
    auto *evidence = new QVBoxLayout(m_evidencePart);
    evidence->setContentsMargins(0, 0, 0, 0);
    evidence->setSpacing(4);
    m_evidence->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_evidence->setMinimumContentsLength(12);
    evidence->addWidget(new FieldLabel(tr("Evidence of this amount"), m_evidence));
    evidence->addWidget(m_evidence);
    column->addWidget(m_evidencePart);
    setLook(m_remove, Look::LinkButton);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remove);
    foot->addStretch(1);
    column->addLayout(foot);
}

void AmountEditor::refresh()
{
    const Amount *stands = records().find<Amount>(m_amount);
    Amount blank;
    blank.stage = m_stage;
    for (QComboBox *box : {m_unit, m_stageBox, m_evidence})
        box->setEnabled(desk().writes);
    m_money->setReadOnly(!desk().writes);
    m_year->setReadOnly(!desk().writes);
    m_concept->setReadOnly(!desk().writes);
    m_remove->setVisible(desk().writes && stands);
    showEvidence(stands);
    // A year that is none stays with its sentence until it is mended.
    const bool typing = m_money->isPending() || m_year->isPending() || m_concept->isPending() || isYearWrong(m_year->text());
    if (typing && desk().writes) {
        // What it is for may have been suppressed meanwhile.
        if (stands && !m_concept->isPending())
            m_concept->setValue(stands->concept_);
        return;
    }
    show(stands ? *stands : blank);
    if (m_restored)
        return;
    m_restored = true;
    const auto draft = unpackDraft<Amount>(workspace().draft(keyOfDraft()));
    if (!draft || !desk().writes)
        return;
    const QStringList raw = draft->second.split(u'\n');
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(draft->first.money ? draft->first.money->unit : 1)));
    m_stageBox->setCurrentIndex(m_stageBox->findData(QString(codeOf(draft->first.stage))));
    m_money->restoreDraft(raw.value(0));
    m_year->restoreDraft(raw.value(1));
    judgeYear();
    m_concept->restoreDraft(draft->first.concept_);
}

void AmountEditor::show(const Amount &amount)
{
    m_money->setValue(amount.money ? std::optional(amount.money->number) : std::nullopt);
    if (amount.money && m_unit->findData(amount.money->unit) < 0)
        m_unit->addItem(tr("× %1").arg(amount.money->unit), amount.money->unit);
    if (amount.money || m_amount.isNull())
        m_unit->setCurrentIndex(m_unit->findData(amount.money ? amount.money->unit : m_unit->currentData().toLongLong()));
    m_stageBox->setCurrentIndex(m_stageBox->findData(QString(codeOf(amount.stage))));
    explainStage();
    m_year->setValue(amount.year > 0 ? QString::number(amount.year) : QString());
    m_concept->setValue(amount.concept_);
}

void AmountEditor::showEvidence(const Amount *stands)
{
    const auto pieces = partsOf<Evidence>(workspace(), desk().finding);
    QList<Choice> choices{{tr("Not said yet"), Id().toString()}};
    for (const Evidence *piece : pieces)
        choices.append({nameOf(records(), *piece), piece->id.toString()});
    const QVariant key = (stands ? stands->evidence : Id()).toString();
    if (std::none_of(choices.begin(), choices.end(), [&](const Choice &choice) { return choice.key == key; }))
        choices.append({RecordWords::notHere(), key});
    setChoices(*m_evidence, choices, key);
    m_evidencePart->setVisible(stands && pieces.size() > 1);
}

void AmountEditor::explainStage()
{
    const QString stage = m_stageBox->currentText();
    const auto term = std::find_if(desk().terms.begin(), desk().terms.end(),
        [&](const GlossaryTerm &each) { return each.term.compare(stage, Qt::CaseInsensitive) == 0; });
    m_stageTerm->setVisible(term != desk().terms.end());
    if (term != desk().terms.end())
        m_stageTerm->setTerm({tr("What is “%1”?").arg(term->term), term->explanation});
}

void AmountEditor::judgeYear()
{
    m_problem->setText(isYearWrong(m_year->text()) ? tr("Write the year with four figures, such as 2015.") : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

Amount AmountEditor::typed() const
{
    const Amount *stands = records().find<Amount>(m_amount);
    Amount amount = stands ? *stands : Amount();
    amount.concept_ = m_concept->value().trimmed();
    amount.stage = fromCode<MoneyStage>(m_stageBox->currentData().toString()).value_or(MoneyStage::None);
    if (stands)
        amount.evidence = Id::fromString(m_evidence->currentData().toString()).value_or(Id());
    if (!isYearWrong(m_year->text()))
        amount.year = yearOf(m_year->text());
    if (const auto number = m_money->value()) {
        Money money = amount.money.value_or(Money());
        money.number = *number;
        money.unit = m_unit->currentData().toLongLong();
        amount.money = money;
    } else if (m_money->text().trimmed().isEmpty()) {
        amount.money.reset();
    }
    return amount;
}

void AmountEditor::commit()
{
    judgeYear();
    Amount amount = typed();
    const bool says = amount.money || amount.year > 0 || !amount.concept_.isEmpty();
    if (m_amount.isNull() && !says) {
        m_stage = amount.stage;
        keep();
        return;
    }
    if (!desk().writes)
        return;
    workspace().dropDraft(keyOfDraft());
    const Id finding = desk().ensure();
    if (finding.isNull())
        return;
    if (const Amount *stands = records().find<Amount>(m_amount)) {
        const Amount before = *stands;
        keepYear();
        workspace().apply(DraftEdit("set").update(before, amount));
        return;
    }
    amount.id = Id::make(workspace().clock());
    amount.finding = finding;
    if (const auto evidence = partsOf<Evidence>(workspace(), finding); evidence.size() == 1)
        amount.evidence = evidence.front()->id;
    amount.order = endOrder<Amount>(records(), [&](const Amount &other) { return other.finding == finding; });
    // Known before the hunt tells of it, so that this editor and no second one shows the new record.
    m_amount = amount.id;
    keepYear();
    workspace().apply(DraftEdit("create").create(amount));
}

void AmountEditor::keepYear()
{
    if (isYearWrong(m_year->text()))
        keep();
}

bool AmountEditor::isTyped() const
{
    if (isYearWrong(m_year->text()) || (!m_money->value() && !m_money->text().trimmed().isEmpty()))
        return true;
    const Amount *stands = records().find<Amount>(m_amount);
    Amount blank;
    blank.stage = m_asked;
    return !saysTheSame(stands ? *stands : blank, typed());
}

std::optional<HeldBack> AmountEditor::heldBack() const
{
    if (m_money->hasProblem())
        return HeldBack{tr("Correct the amount, or empty it: it cannot be kept as it stands."), m_money};
    if (isYearWrong(m_year->text()))
        return HeldBack{tr("Correct the year of the amount, or empty it: it cannot be kept as it stands."), m_year};
    return std::nullopt;
}

void AmountEditor::dropWhatWasTakenBack()
{
    if (!isTyped())
        workspace().dropDraft(keyOfDraft());
}

void AmountEditor::keep()
{
    if (!desk().writes)
        return;
    if (!isTyped())
        workspace().dropDraft(keyOfDraft());
    else
        workspace().keepDraft(keyOfDraft(), packDraft(typed(), m_money->text() + u'\n' + m_year->text()));
}

QString AmountEditor::keyOfDraft() const
{
    if (!m_amount.isNull())
        return draftKey(QStringLiteral("hunt.amount"), m_amount);
    return desk().finding.isNull() ? draftKey(QStringLiteral("hunt.amount"), desk().spot)
                                   : draftKey(QStringLiteral("hunt.amount.of"), desk().finding);
}

void AmountEditor::remove()
{
    Workspace &hunt = workspace();
    NoticeBar &notices = desk().context.notices;
    hunt.dropDraft(keyOfDraft());
    const auto edit = hunt.apply(DraftEdit("delete").removeCascade<Amount>(hunt.data(), m_amount));
    notices.showNotice(NoticeBar::Tone::Done, tr("The amount was removed."));
    UndoOffer::add(notices, hunt, edit);
}

void AmountEditor::begin()
{
    m_money->setFocus(Qt::TabFocusReason);
}

} // namespace cauce

#include "moc_amount_editor.cpp"
