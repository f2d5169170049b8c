// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/question_edits.h"
#include "ui/prepare/record_lists.h"

#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace cauce {

class ChallengeEditor;
class Chip;
class HuntEditor;
class InstitutionEditor;
class LinkLabel;
class PrepareEditor;
class QuestionEditor;
class SourceEditor;
class StartAssistant;
class TeamEditor;

/// What the middle shows.
struct EditorSubject
{
    enum class Kind { Assistant, Hunt, Record, Nothing };
    Kind kind = Kind::Nothing;
    ListPlace list;         ///< of a record: the list on the left
    Id record;              ///< in it
    Id slot;                ///< of a challenge: the question looked at; null for the challenge itself
    friend bool operator==(const EditorSubject &, const EditorSubject &) = default;
};

/// The middle column: the editor of the chosen thing under its title, with what can be done with it.
class EditorPane final : public QWidget
{
    Q_OBJECT
public:
    explicit EditorPane(PageContext &context, QWidget *parent = nullptr);

    void setSubject(const EditorSubject &subject);
    [[nodiscard]] const EditorSubject &subject() const { return m_subject; }
    void refresh();
    /// Puts the focus into the field that `aspect` names and shows it.
    void focusField(const QString &aspect);
    [[nodiscard]] ChallengeEditor *challenge() const { return m_challenge; }
    [[nodiscard]] QuestionEditor *question() const { return m_question; }
    [[nodiscard]] TeamEditor *team() const { return m_team; }

signals:
    void duplicateAsked();
    /// -1 up, 1 down.
    void moveAsked(int step);
    void removeAsked();
    /// A question of the challenge shown; null goes back to the challenge.
    void questionAsked(const cauce::Id &slot);
    void baseQuestionAsked(const cauce::Id &slot);
    void assistantDone();
    void teamsAsked();

private:
    [[nodiscard]] QWidget *scrolling(PrepareEditor *editor);
    [[nodiscard]] PrepareEditor *current() const;
    void showTitle();
    void showChip(const QuestionPlace &place);

    PageContext &m_context;
    EditorSubject m_subject;
    Card *m_card;
    LinkLabel *m_crumb;
    Chip *m_chip;
    QWidget *m_actions;
    QStackedWidget *m_stack;
    WrapLabel *m_nothing;
    StartAssistant *m_assistant;
    HuntEditor *m_hunt;
    ChallengeEditor *m_challenge;
    QuestionEditor *m_question;
    TeamEditor *m_team;
    InstitutionEditor *m_institution;
    SourceEditor *m_source;
};

} // namespace cauce
