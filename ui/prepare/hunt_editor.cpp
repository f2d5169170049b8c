// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/hunt_editor.h"

#include "core/workspace/places.h"
#include "ui/prepare/time_edits.h"

#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr int kMostPeople = 10000;

} // namespace

HuntEditor::HuntEditor(PageContext &context, QWidget *parent)
    : PrepareEditor(context, parent), m_form(context.workspace), m_title(new SettlingLineEdit), m_purpose(new GrowingTextEdit),
      m_state(new SearchCombo), m_municipality(new SearchCombo), m_place(new SettlingLineEdit), m_starts(new DateEdit),
      m_ends(new DateEdit), m_dateProblem(new WrapLabel(QString(), TextRole::Quiet)), m_startTime(new ClockTimeEdit),
      m_hours(new HoursEdit), m_people(new NumberEdit(0, kMostPeople)), m_laptops(new NumberEdit(0, kMostPeople)),
      m_mode(steadyCombo()), m_legal(new GrowingTextEdit)
{
    auto *column = formColumn(this);
    column->addWidget(labelled(tr("Title"), m_title));
    column->addWidget(labelled(tr("Purpose"), m_purpose, tr("what we want to know and what for")));
    column->addWidget(sideBySide({labelled(tr("State"), m_state), labelled(tr("Municipality"), m_municipality)}));
    column->addWidget(labelled(tr("Place"), m_place, tr("as you call it, or where the lists do not serve")));
    column->addWidget(sideBySide({labelled(tr("Starts on"), m_starts), labelled(tr("Ends on"), m_ends)}));
    setLook(m_dateProblem, Look::Problem);
    column->addWidget(m_dateProblem);
    column->addWidget(sideBySide({labelled(tr("People"), m_people), labelled(tr("Laptops"), m_laptops)}));
    column->addWidget(
        sideBySide({labelled(tr("Start time"), m_startTime), labelled(tr("Hours in the room"), m_hours, tr("with breaks"))}));
    column->addWidget(labelled(tr("Mode"), m_mode));
    column->addWidget(labelled(tr("Legal framework"), m_legal));
    column->addStretch(1);

    QList<SearchCombo::Choice> states;
    for (const State &state : statesOfMexico())
        states << SearchCombo::Choice{state.key, state.name};
    m_state->setChoices(states);

    m_form.bind<Hunt>(m_title, &Hunt::title);
    m_form.bind<Hunt>(m_purpose, &Hunt::purpose);
    m_form.bind<Hunt>(m_place, &Hunt::placeName);
    m_form.bind<Hunt>(m_starts, &Hunt::startsOn);
    m_form.bind<Hunt>(m_ends, &Hunt::endsOn);
    m_form.bind<Hunt>(m_legal, &Hunt::legalFramework);
    bindNumber<Hunt>(m_form, m_people, &Hunt::people);
    bindNumber<Hunt>(m_form, m_laptops, &Hunt::laptops);
    bindKind<Hunt>(m_form, m_mode, &Hunt::mode);
    bindSearch<Hunt>(m_form, workspace(), m_municipality, &Hunt::municipalityKey);
    connect(m_state, &SearchCombo::chosen, this, [this](const QString &key) {
        // Keys of municipalities count within their state: another state makes the old one wrong.
        workspace().apply(DraftEdit("set")
                              .set<Hunt>(m_form.record(), &Hunt::stateKey, key)
                              .set<Hunt>(m_form.record(), &Hunt::municipalityKey, QString()));
    });
    m_form.bindValue<Hunt, QString>(m_startTime, &Hunt::startTime, [this] { return m_startTime->value(); },
        [this](const Hunt *record) {
            m_startTime->setReadOnly(!record);
            m_startTime->setValue(record ? record->startTime : QString());
        });
    m_form.bindValue<Hunt, qint64>(m_hours, &Hunt::minutes, [this] { return m_hours->value(); }, [this](const Hunt *record) {
        m_hours->setReadOnly(!record);
        m_hours->setValue(record ? record->minutes : 0);
    });
    m_form.onRefresh<Hunt>([this](const Hunt *record) { fillPlaces(record ? *record : Hunt()); });
    m_form.onRefresh<Hunt>([this](const Hunt *record) {
        const bool backwards = record && record->startsOn.isValid() && record->endsOn.isValid() && record->endsOn < record->startsOn;
        m_dateProblem->setText(backwards ? tr("It cannot end on %1, before it starts on %2.")
                                               .arg(QLocale().toString(record->endsOn, QLocale::ShortFormat),
                                                   QLocale().toString(record->startsOn, QLocale::ShortFormat))
                                         : QString());
        m_dateProblem->setVisible(backwards);
    });
}

void HuntEditor::fillPlaces(const Hunt &record)
{
    m_state->setEnabled(!record.id.isNull());
    m_state->setValue(record.stateKey);
    if (record.stateKey != m_filledState) {
        QList<SearchCombo::Choice> municipalities;
        if (const State *state = stateOfKey(record.stateKey)) {
            for (const Municipality &municipality : state->municipalities)
                municipalities << SearchCombo::Choice{municipality.key, municipality.name};
        }
        m_municipality->setChoices(municipalities);
        m_filledState = record.stateKey;
    }
    m_municipality->setValue(record.municipalityKey);
    m_municipality->setEnabled(!record.stateKey.isEmpty());
}

void HuntEditor::refresh()
{
    m_form.setRecord(hunt().hunt().id);
}

QWidget *HuntEditor::fieldFor(const QString &aspect) const
{
    if (aspect == u"purpose")
        return m_purpose;
    if (aspect == u"place")
        return m_state;
    if (aspect == u"dates")
        return m_starts->field();
    if (aspect == u"time")
        return m_hours->field();
    if (aspect == u"people")
        return m_people;
    if (aspect == u"laptops")
        return m_laptops;
    return m_title;
}

} // namespace cauce

#include "moc_hunt_editor.cpp"
