// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/openness.h"
#include "ui/hunt/finding_section.h"

class QComboBox;

namespace cauce {

class Chip;
class SettlingText;
class WrapLabel;

/// How open what was found is: the questions of the checklist, format and licence, and the score explained line by line.
class OpennessSection final : public FindingSection
{
    Q_OBJECT
public:
    explicit OpennessSection(FindingDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void begin() override;
    void forget() override;
    /// The score of the finding's assessment; nothing if nothing was answered.
    [[nodiscard]] std::optional<Openness> score() const;

private:
    struct AnswerChips
    {
        QString question;
        std::vector<std::pair<QString, Chip *>> chips; ///< by answer
    };
    void buildQuestions();
    void buildFacts();
    [[nodiscard]] Assessment standing() const;
    void change(const std::function<void(Assessment &)> &what);
    void answer(const QString &question, const QString &given);
    void commitFormat();
    void showFormat(const QString &format);
    [[nodiscard]] QString keyOfDraft() const;
    /// Whether format or licence answer this question, as the score has it; others are answered by a person.
    [[nodiscard]] bool isTold(const QString &question, const Assessment &assessment) const;
    void showScore(const Assessment &assessment);
    [[nodiscard]] static QString reasonWords(OpennessReason reason);

    Checklist m_checklist;
    StarScheme m_stars;
    std::vector<AnswerChips> m_answers;
    QComboBox *m_format;
    SettlingText *m_formatTyping;
    QComboBox *m_licence;
    Chip *m_linked;
    QComboBox *m_ease;
    QComboBox *m_effort;
    WrapLabel *m_total;
    WrapLabel *m_reading;
    WrapLabel *m_trap;
    WrapLabel *m_starWords;
    WrapLabel *m_lines;
};

} // namespace cauce
