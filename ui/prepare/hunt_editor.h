// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/form_parts.h"
#include "ui/prepare/prepare_editor.h"

namespace cauce {

class ClockTimeEdit;
class HoursEdit;

/// The hunt itself: what is searched, where, when, with how many people.
class HuntEditor final : public PrepareEditor
{
    Q_OBJECT
public:
    explicit HuntEditor(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *fieldFor(const QString &aspect) const override;

private:
    void fillPlaces(const Hunt &record);

    RecordForm m_form;
    SettlingLineEdit *m_title;
    GrowingTextEdit *m_purpose;
    SearchCombo *m_state;
    SearchCombo *m_municipality;
    SettlingLineEdit *m_place;
    DateEdit *m_starts;
    DateEdit *m_ends;
    WrapLabel *m_dateProblem;
    ClockTimeEdit *m_startTime;
    HoursEdit *m_hours;
    NumberEdit *m_people;
    NumberEdit *m_laptops;
    QComboBox *m_mode;
    GrowingTextEdit *m_legal;
    QString m_filledState; ///< whose municipalities are in the list
};

} // namespace cauce
