// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/recommendation_section.h"

#include "ui/common/field_binding.h"
#include "ui/common/labels.h"
#include "ui/common/record_words.h"
#include "ui/common/text_edits.h"
#include "ui/hunt/team_work.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace cauce {

RecommendationSection::RecommendationSection(FindingDesk &desk, QWidget *parent)
    : FindingSection(desk, parent), m_text(new GrowingTextEdit), m_institution(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new FieldLabel(tr("What would make this easier to find or to use?"), m_text));
    column->addWidget(m_text);
    markField(m_text, &Recommendation::text, [this] {
        const Recommendation *stands = standing();
        return stands ? stands->id : Id();
    });
    m_institution->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_institution->setMinimumContentsLength(12);
    column->addWidget(new FieldLabel(tr("Who could do it"), m_institution));
    column->addWidget(m_institution);
    connect(m_text, &GrowingTextEdit::settled, this, &RecommendationSection::commit);
    connect(m_text, &GrowingTextEdit::typed, this,
        [this](const QString &text) { workspace().keepDraft(keyOfDraft(), text.toUtf8()); });
    connect(m_institution, &QComboBox::activated, this, &RecommendationSection::commit);
}

const Recommendation *RecommendationSection::standing() const
{
    const auto all = partsOf<Recommendation>(workspace(), desk().finding);
    return all.empty() ? nullptr : all.front();
}

bool RecommendationSection::says() const
{
    const Recommendation *stands = standing();
    return stands && !stands->text.isEmpty();
}

void RecommendationSection::refresh()
{
    const Recommendation *stands = standing();
    m_text->setReadOnly(!desk().writes);
    m_institution->setEnabled(desk().writes);
    if (!m_text->isPending()) {
        m_text->setValue(stands ? stands->text : QString());
        if (const QByteArray draft = workspace().draft(keyOfDraft()); !draft.isEmpty() && desk().writes)
            m_text->restoreDraft(QString::fromUtf8(draft));
    }
    const QByteArray chosen = stands ? stands->institution.toBytes() : m_institution->currentData().toByteArray();
    m_institution->clear();
    m_institution->addItem(tr("Not said yet"), Id().toBytes());
    for (const Institution *each : records().all<Institution>().sorted())
        m_institution->addItem(RecordWords::orUnnamed(each->name), each->id.toBytes());
    m_institution->setCurrentIndex(std::max(0, m_institution->findData(chosen)));
}

void RecommendationSection::forget()
{
    m_institution->setCurrentIndex(m_institution->findData(Id().toBytes()));
}

void RecommendationSection::commit()
{
    const QString text = m_text->value().trimmed();
    const Id institution(ByteName<16>::fromBytes(m_institution->currentData().toByteArray()).value_or(ByteName<16>()));
    if (!desk().writes)
        return;
    if (const Recommendation *stands = standing()) {
        workspace().dropDraft(keyOfDraft());
        Recommendation after = *stands;
        after.text = text;
        after.institution = institution;
        const Recommendation before = *stands;
        workspace().apply(DraftEdit("set").update(before, after));
        return;
    }
    if (text.isEmpty())
        return;
    workspace().dropDraft(keyOfDraft());
    const Id finding = desk().ensure();
    if (finding.isNull())
        return;
    Recommendation made;
    made.id = Id::make(workspace().clock());
    made.finding = finding;
    made.challenge = desk().spot.challenge;
    made.institution = institution;
    made.text = text;
    made.order = endOrder<Recommendation>(records(), [](const Recommendation &) { return true; });
    workspace().apply(DraftEdit("create").create(made));
}

QString RecommendationSection::keyOfDraft() const
{
    return desk().finding.isNull() ? draftKey(QStringLiteral("hunt.recommendation"), desk().spot)
                                   : draftKey(QStringLiteral("hunt.recommendation"), desk().finding);
}

void RecommendationSection::begin()
{
    m_text->setFocus(Qt::TabFocusReason);
}

} // namespace cauce

#include "moc_recommendation_section.cpp"
