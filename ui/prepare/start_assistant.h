// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/number_edit.h"
#include "ui/prepare/prepare_editor.h"
#include "ui/prepare/start_plan.h"

class QCheckBox;
class QPushButton;

namespace cauce {

class ClockTimeEdit;
class HoursEdit;
class LinkLabel;

/// Asks which template, how many people, laptops and hours, and who they are if there is a list; shows what it proposes and, when
/// accepted, makes it all in one edit.
class StartAssistant final : public PrepareEditor
{
    Q_OBJECT
public:
    explicit StartAssistant(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *fieldFor(const QString &aspect) const override;
    /// What it proposes, in one line, and the button that makes it.
    [[nodiscard]] QWidget *foot() const override { return layout()->indexOf(m_foot) < 0 ? m_foot : nullptr; }

signals:
    /// The proposal was made, or preparing begins from nothing.
    void done();

private:
    void makeFoot();
    /// What the hunt says of people, laptops and hours, where that is new; else what is usual.
    void showKnown();
    [[nodiscard]] StartWish wish() const;
    void propose();
    void pasteSheet();
    void useSheet(std::vector<Member> sheet);
    void accept();
    void startEmpty();

    std::vector<Template> m_templates;
    std::vector<std::pair<QString, QCheckBox *>> m_choices; ///< by template id
    std::vector<Member> m_sheet; ///< the people of the pasted list
    NumberEdit *m_people;
    NumberEdit *m_laptops;
    HoursEdit *m_hours;
    ClockTimeEdit *m_startTime;
    QPushButton *m_paste;
    LinkLabel *m_dropSheet;
    WrapLabel *m_sheetWords;
    WrapLabel *m_proposal;
    WrapLabel *m_timetable;
    WrapLabel *m_crowded;
    WrapLabel *m_adds;
    QPushButton *m_accept;
    QPushButton *m_empty;
    QWidget *m_foot = nullptr;
    std::optional<std::tuple<qint64, qint64, qint64, QString>> m_known; ///< of the hunt, as it was shown last
};

} // namespace cauce
