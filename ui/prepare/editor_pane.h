// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/question_edits.h"
#include "ui/prepare/record_lists.h"

#include "ui/common/in_turns.h"
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
    /// Where typing begins in what is shown; null while nothing is.
    [[nodiscard]] QWidget *firstField() const;
    /// Puts the focus into the field that `aspect` names and shows it. By Tab, what it says is selected as well.
    void focusField(const QString &aspect, Qt::FocusReason reason = Qt::OtherFocusReason);
    [[nodiscard]] ChallengeEditor *challenge();
    [[nodiscard]] QuestionEditor *question();
    [[nodiscard]] TeamEditor *team();

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
    /// Esc: to where this was chosen.
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] StartAssistant *assistant();
    /// The editor, made when it is first needed, or ahead while nothing else is done: to make all of them takes longer than a
    /// turn of the event loop may.
    template<class Editor>
    Editor *made(Editor *&editor);
    /// The editor that shows the subject, and has taken it in.
    [[nodiscard]] PrepareEditor *editorOf(const EditorSubject &subject);
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
    QWidget *m_foot = nullptr; ///< of the editor shown
    // Null until they are needed.
    StartAssistant *m_assistant = nullptr;
    HuntEditor *m_hunt = nullptr;
    ChallengeEditor *m_challenge = nullptr;
    QuestionEditor *m_question = nullptr;
    TeamEditor *m_team = nullptr;
    InstitutionEditor *m_institution = nullptr;
    SourceEditor *m_source = nullptr;
    InTurns m_ahead;
};

} // namespace cauce
