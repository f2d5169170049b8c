// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/openness_section.h"

#include "core/workspace/resources.h"
#include "ui/common/chips.h"
#include "ui/common/flow_layout.h"
#include "ui/common/glossary_terms.h"
#include "ui/common/labels.h"
#include "ui/common/settling.h"
#include "ui/hunt/team_work.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cauce {

namespace {

const QString kLinkedAnswer = QStringLiteral("linked");

} // namespace

OpennessSection::OpennessSection(FindingDesk &desk, QWidget *parent)
    : FindingSection(desk, parent), m_format(new QComboBox), m_formatTyping(new SettlingText(m_format)), m_licence(new QComboBox),
      m_linked(new Chip(tr("Links to other data"))),
      m_ease(new QComboBox), m_effort(new QComboBox), m_total(new WrapLabel(QString(), TextRole::Strong)),
      m_reading(new WrapLabel(QString(), TextRole::Quiet)), m_trap(new WrapLabel(QString(), TextRole::Quiet)),
      m_starWords(new WrapLabel(QString(), TextRole::Quiet)), m_lines(new WrapLabel(QString(), TextRole::Quiet))
{
    if (const auto bytes = resource(QStringLiteral("checklists/godi-2016.json"))) {
        if (auto parsed = parseChecklist(*bytes))
            m_checklist = std::move(*parsed);
    }
    if (const auto bytes = resource(QStringLiteral("checklists/five-stars.json"))) {
        if (auto parsed = parseStars(*bytes))
            m_stars = std::move(*parsed);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new WrapLabel(inWindowLanguage(m_checklist.title), TextRole::Quiet));
    buildQuestions();
    buildFacts();
    column->addSpacing(kGrid);
    column->addWidget(m_total);
    column->addWidget(m_reading);
    setLook(m_trap, Look::Problem);
    column->addWidget(m_trap);
    column->addWidget(m_starWords);
    column->addWidget(m_lines);
}

void OpennessSection::buildQuestions()
{
    const QList<QPair<QString, QString>> answers{{kYes, tr("Yes")}, {kNo, tr("No")}, {kUnknown, tr("Not known")}};
    for (const Checklist::Question &question : m_checklist.questions) {
        if (question.kind != QLatin1String("yes_no"))
            continue;
        const QString words = inWindowLanguage(question.text);
        auto *name = new GlossaryText;
        name->setText(words, desk().terms);
        name->setToolTip(inWindowLanguage(question.help));
        layout()->addWidget(name);
        auto *holder = new QWidget;
        auto *row = new FlowLayout(holder, 6, 4);
        AnswerChips entry{question.id, {}};
        for (const auto &[given, text] : answers) {
            auto *chip = new Chip(text);
            chip->setCheckable(true);
            chip->setAccessibleName(tr("%1: %2", "question and answer").arg(words, text));
            chip->setAccessibleDescription(inWindowLanguage(question.help));
            connect(chip, &QAbstractButton::clicked, this,
                [this, id = question.id, given = given](bool on) { answer(id, on ? given : QString()); });
            row->addWidget(chip);
            entry.chips.emplace_back(given, chip);
        }
        layout()->addWidget(holder);
        m_answers.push_back(std::move(entry));
    }
}

void OpennessSection::buildFacts()
{
    const auto field = [this](const QString &name, QWidget *editor) {
        layout()->addWidget(new FieldLabel(name, editor));
        layout()->addWidget(editor);
    };
    m_format->setEditable(true);
    m_format->setInsertPolicy(QComboBox::NoInsert);
    QStringList formats(m_checklist.openFormats.begin(), m_checklist.openFormats.end());
    formats << QStringList(m_checklist.closedFormats.begin(), m_checklist.closedFormats.end());
    formats.sort();
    m_format->addItem(QString());
    m_format->addItems(formats);
    m_format->setMinimumContentsLength(8);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field(tr("File format"), m_format);
    m_licence->addItem(tr("Not said yet"), QString());
    for (const Checklist::Licence &licence : m_checklist.licences)
        m_licence->addItem(inWindowLanguage(licence.name), licence.id);
    m_licence->setMinimumContentsLength(8);
    m_licence->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field(tr("Licence"), m_licence);
    m_linked->setCheckable(true);
    layout()->addWidget(m_linked);
    m_ease->addItem(tr("Not said yet"), qint64(0));
    m_ease->addItem(tr("1 · very hard"), qint64(1));
    for (qint64 i = 2; i < 5; ++i)
        m_ease->addItem(QString::number(i), i);
    m_ease->addItem(tr("5 · very easy"), qint64(5));
    field(tr("How easy was it to find?"), m_ease);
    m_effort->addItem(tr("Not said yet"), qint64(0));
    m_effort->addItem(tr("1 · little work"), qint64(1));
    m_effort->addItem(QStringLiteral("2"), qint64(2));
    m_effort->addItem(tr("3 · a lot of work"), qint64(3));
    field(tr("How much work is it to use?"), m_effort);

    connect(m_format, &QComboBox::editTextChanged, m_formatTyping, &SettlingText::touch);
    connect(m_format, &QComboBox::activated, m_formatTyping, &SettlingText::settle);
    connect(m_format->lineEdit(), &QLineEdit::editingFinished, m_formatTyping, &SettlingText::settle);
    connect(m_formatTyping, &SettlingText::draftDue, this, [this] {
        if (this->desk().writes)
            workspace().keepDraft(keyOfDraft(), m_format->currentText().toUtf8());
    });
    connect(m_formatTyping, &SettlingText::editDue, this, &OpennessSection::commitFormat);
    connect(m_licence, &QComboBox::activated, this, [this] {
        change([this](Assessment &each) { each.licence = m_licence->currentData().toString(); });
    });
    connect(m_linked, &QAbstractButton::clicked, this, [this](bool on) { answer(kLinkedAnswer, on ? kYes : QString()); });
    connect(m_ease, &QComboBox::activated, this, [this] {
        change([this](Assessment &each) { each.ease = m_ease->currentData().toLongLong(); });
    });
    connect(m_effort, &QComboBox::activated, this, [this] {
        change([this](Assessment &each) { each.effort = m_effort->currentData().toLongLong(); });
    });
}

Assessment OpennessSection::standing() const
{
    for (const Assessment *each : partsOf<Assessment>(workspace(), desk().finding)) {
        if (each->checklist == m_checklist.id)
            return *each;
    }
    Assessment none;
    none.checklist = m_checklist.id;
    return none;
}

void OpennessSection::change(const std::function<void(Assessment &)> &what)
{
    const Assessment before = standing();
    Assessment after = before;
    what(after);
    DraftEdit probe("set");
    probe.update(before, after);
    if (probe.isEmpty() || !desk().writes)
        return;
    if (!before.id.isNull()) {
        workspace().apply(std::move(probe));
        return;
    }
    const Id finding = desk().ensure();
    if (finding.isNull())
        return;
    after.id = Id::make(workspace().clock());
    after.finding = finding;
    workspace().apply(DraftEdit("create").create(after));
}

void OpennessSection::answer(const QString &question, const QString &given)
{
    change([&](Assessment &each) {
        if (given.isEmpty())
            each.answers.erase(question);
        else
            each.answers[question] = given;
    });
}

void OpennessSection::commitFormat()
{
    workspace().dropDraft(keyOfDraft());
    const QString format = formatCode(m_format->currentText());
    change([&](Assessment &each) { each.format = format; });
    showFormat(standing().format);
}

void OpennessSection::showFormat(const QString &format)
{
    const QSignalBlocker quiet(m_format);
    if (m_format->currentText() != format)
        m_format->setEditText(format);
}

void OpennessSection::forget()
{
    m_formatTyping->rest();
}

QString OpennessSection::keyOfDraft() const
{
    return desk().finding.isNull() ? draftKey(QStringLiteral("hunt.format"), desk().spot)
                                   : draftKey(QStringLiteral("hunt.format"), desk().finding);
}

bool OpennessSection::isTold(const QString &question, const Assessment &assessment) const
{
    const QString format = formatCode(assessment.format);
    if (question == kFormatQuestion)
        return m_checklist.openFormats.contains(format) || m_checklist.closedFormats.contains(format);
    return question == kLicenceQuestion && m_checklist.licence(assessment.licence);
}

std::optional<Openness> OpennessSection::score() const
{
    const Assessment assessment = standing();
    if (assessment.id.isNull() || (assessment.answers.empty() && assessment.format.isEmpty() && assessment.licence.isEmpty()))
        return std::nullopt;
    return scoreOpenness(m_checklist, assessment);
}

void OpennessSection::refresh()
{
    const Assessment assessment = standing();
    for (const AnswerChips &entry : m_answers) {
        const auto found = assessment.answers.find(entry.question);
        const bool told = isTold(entry.question, assessment);
        for (const auto &[given, chip] : entry.chips) {
            const bool on = found != assessment.answers.end() && found->second == given;
            chip->setChecked(on);
            chip->setState(on ? ChipState::Filter : ChipState::Open);
            chip->setEnabled(desk().writes && !told);
        }
    }
    if (!m_formatTyping->isPending()) {
        showFormat(assessment.format);
        if (const QByteArray draft = workspace().draft(keyOfDraft()); !draft.isEmpty() && desk().writes) {
            showFormat(QString::fromUtf8(draft));
            m_formatTyping->touch();
        }
    }
    m_licence->setCurrentIndex(std::max(0, m_licence->findData(assessment.licence)));
    m_ease->setCurrentIndex(std::max(0, m_ease->findData(assessment.ease)));
    m_effort->setCurrentIndex(std::max(0, m_effort->findData(assessment.effort)));
    m_linked->setVisible(m_stars.uri.contains(assessment.format));
    m_linked->setChecked(assessment.answers.contains(kLinkedAnswer));
    m_linked->setState(m_linked->isChecked() ? ChipState::Filter : ChipState::Open);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_format, m_licence, m_linked, m_ease, m_effort})
        editor->setEnabled(desk().writes);
    showScore(assessment);
}

void OpennessSection::showScore(const Assessment &assessment)
{
    const auto counted = score();
    for (WrapLabel *label : {m_total, m_reading, m_starWords, m_lines})
        label->setVisible(counted.has_value());
    m_trap->setVisible(counted && counted->isTrap);
    if (!counted)
        return;
    m_total->setText(tr("%1 of %2 points").arg(counted->points).arg(counted->maximum));
    const auto reading = m_checklist.readings.find(QString(codeOf(counted->reading)));
    m_reading->setText(reading == m_checklist.readings.end() ? tr("Some questions have no answer yet.")
                                                             : inWindowLanguage(reading->second));
    m_trap->setText(inWindowLanguage(m_checklist.trapText));
    const int stars = starsOf(m_stars, m_checklist, assessment);
    QString words = tr("%1 of 5 stars").arg(QString(QString(stars, u'★') + QString(5 - stars, u'☆')));
    if (stars > 0 && static_cast<size_t>(stars) <= m_stars.stars.size())
        words += u'\n' + inWindowLanguage(m_stars.stars[static_cast<size_t>(stars - 1)]);
    else
        words += u'\n' + tr("Without an open licence there are no stars.");
    m_starWords->setText(words);
    QStringList lines;
    for (const OpennessLine &line : counted->lines) {
        const auto question = std::find_if(m_checklist.questions.begin(), m_checklist.questions.end(),
            [&](const Checklist::Question &each) { return each.id == line.question; });
        const QString text = question == m_checklist.questions.end() ? line.question : inWindowLanguage(question->text);
        lines << (line.of > 0 ? tr("%1 %2 of %3: %4", "question, points, points possible, reason")
                                    .arg(text, QString::number(line.points), QString::number(line.of), reasonWords(line.why))
                              : tr("%1 %2", "question and reason").arg(text, reasonWords(line.why)));
    }
    m_lines->setText(lines.join(u'\n'));
}

QString OpennessSection::reasonWords(OpennessReason reason)
{
    switch (reason) {
    case OpennessReason::Answered:
        return tr("as answered");
    case OpennessReason::NotKnown:
        return tr("not known counts as no");
    case OpennessReason::NotAnswered:
        return tr("not answered yet");
    case OpennessReason::FormatOpen:
        return tr("the format is open and a machine can read it");
    case OpennessReason::FormatClosed:
        return tr("a machine cannot read this format");
    case OpennessReason::LicenceOpen:
        return tr("the licence is open");
    case OpennessReason::LicenceClosed:
        return tr("the licence is not open");
    case OpennessReason::GateClosed:
        return tr("the data are not produced, or nobody knows whether they are");
    }
    return {};
}

void OpennessSection::begin()
{
    if (!m_answers.empty())
        m_answers.front().chips.front().second->setFocus(Qt::TabFocusReason);
}

} // namespace cauce

#include "moc_openness_section.cpp"
