// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/editor_pane.h"

#include "core/domain/questions.h"
#include "ui/common/buttons.h"
#include "ui/common/chips.h"
#include "ui/common/icons.h"
#include "ui/common/plain_scroll.h"
#include "ui/common/record_words.h"
#include "ui/prepare/challenge_editor.h"
#include "ui/prepare/hunt_editor.h"
#include "ui/prepare/institution_editor.h"
#include "ui/prepare/question_editor.h"
#include "ui/prepare/source_editor.h"
#include "ui/prepare/start_assistant.h"
#include "ui/prepare/team_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace cauce {
namespace {

/// After the pane was shown, until editors are made ahead: it is there to be used first.
constexpr int kCalmMs = 600;

/// A small button with an icon, named for those who do not see it.
QToolButton *iconButton(QStringView icon, const QString &name)
{
    auto *button = new QToolButton;
    setThemedIcon(button, icon);
    setLook(button, Look::FlatButton);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

EditorPane::EditorPane(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_crumb(new LinkLabel)
    , m_chip(new Chip(QString()))
    , m_actions(new QWidget)
    , m_stack(new QStackedWidget)
    , m_nothing(new WrapLabel(QString(), TextRole::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(2);
    auto *duplicate = iconButton(u"edit-copy", tr("Duplicate"));
    auto *up = iconButton(u"go-up", tr("Move up"));
    auto *down = iconButton(u"go-down", tr("Move down"));
    auto *remove = iconButton(u"edit-delete", tr("Delete"));
    for (QToolButton *button : {duplicate, up, down, remove})
        actions->addWidget(button);
    m_card->addAction(m_actions);
    auto *top = new QHBoxLayout;
    top->addWidget(m_crumb, 1);
    top->addWidget(m_chip);
    m_card->body()->addLayout(top);
    m_card->body()->addWidget(m_stack, 1);
    m_nothing->setText(tr("Choose something on the left, or add it."));
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_nothing);
    connect(duplicate, &QToolButton::clicked, this, &EditorPane::duplicateAsked);
    connect(up, &QToolButton::clicked, this, [this] { emit moveAsked(-1); });
    connect(down, &QToolButton::clicked, this, [this] { emit moveAsked(1); });
    connect(remove, &QToolButton::clicked, this, &EditorPane::removeAsked);
    connect(m_crumb, &LinkLabel::clicked, this, [this] { emit questionAsked(Id()); });
    connect(m_chip, &Chip::clicked, this, [this] { emit baseQuestionAsked(question()->place().slot); });
}

void EditorPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ahead.setPause(InTurns::kAheadMs);
    m_ahead.start({[this] { return challenge(); }, [this] { return question(); }, [this] { return team(); }, [this] { made(m_hunt); },
                      [this] { made(m_source); }, [this] { made(m_institution); }},
        kCalmMs);
}

template<class Editor>
Editor *EditorPane::made(Editor *&editor)
{
    if (!editor) {
        QScrollArea *area = emptyScroll(m_stack);
        editor = new Editor(m_context, area->viewport());
        putInto(area, editor);
        m_stack->addWidget(area);
        if (QWidget *foot = editor->foot()) {
            foot->hide();
            m_card->body()->addWidget(foot);
        }
    }
    return editor;
}

StartAssistant *EditorPane::assistant()
{
    if (!m_assistant)
        connect(made(m_assistant), &StartAssistant::done, this, &EditorPane::assistantDone);
    return m_assistant;
}

ChallengeEditor *EditorPane::challenge()
{
    if (!m_challenge)
        connect(made(m_challenge)->questions(), &RecordList::opened, this, &EditorPane::questionAsked);
    return m_challenge;
}

QuestionEditor *EditorPane::question() { return made(m_question); }

TeamEditor *EditorPane::team()
{
    if (!m_team)
        connect(made(m_team), &TeamEditor::teamsAsked, this, &EditorPane::teamsAsked);
    return m_team;
}

PrepareEditor *EditorPane::current() const
{
    const auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    return area ? qobject_cast<PrepareEditor *>(area->widget()) : nullptr;
}

void EditorPane::setSubject(const EditorSubject &subject)
{
    if (subject != m_subject)
        settleAll(this);
    m_subject = subject;
    PrepareEditor *editor = editorOf(subject);
    m_stack->setCurrentWidget(editor ? editor->parentWidget()->parentWidget() : m_nothing);
    if (m_foot)
        m_foot->hide();
    m_foot = editor ? editor->foot() : nullptr;
    if (m_foot)
        m_foot->show();
    showTitle();
}

PrepareEditor *EditorPane::editorOf(const EditorSubject &subject)
{
    if (subject.kind == EditorSubject::Kind::Assistant) {
        assistant()->refresh();
        return m_assistant;
    }
    if (subject.kind == EditorSubject::Kind::Hunt) {
        made(m_hunt)->refresh();
        return m_hunt;
    }
    if (subject.kind != EditorSubject::Kind::Record || subject.record.isNull())
        return nullptr;
    switch (subject.list.kind) {
    case ListKind::BaseQuestions:
        question()->setPlace({Id(), subject.record});
        return m_question;
    case ListKind::Teams:
        team()->setRecord(subject.record);
        return m_team;
    case ListKind::Institutions:
        made(m_institution)->setRecord(subject.record);
        return m_institution;
    case ListKind::Sources:
        made(m_source)->setRecord(subject.record);
        return m_source;
    default:
        challenge()->setRecord(subject.record);
        if (subject.slot.isNull())
            return m_challenge;
        m_challenge->questions()->setCurrent(subject.slot);
        question()->setPlace({subject.record, subject.slot});
        return m_question;
    }
}

void EditorPane::refresh()
{
    if (PrepareEditor *editor = current())
        editor->refresh();
    showTitle();
}

void EditorPane::showTitle()
{
    QString title;
    QString crumb;
    const HuntData &records = m_context.workspace.data();
    const bool isRecord = m_subject.kind == EditorSubject::Kind::Record && !m_subject.record.isNull();
    const bool isQuestion = isRecord && (m_subject.list.kind == ListKind::BaseQuestions || !m_subject.slot.isNull());
    if (m_subject.kind == EditorSubject::Kind::Assistant) {
        title = tr("Begin");
    } else if (m_subject.kind == EditorSubject::Kind::Hunt) {
        title = tr("General data");
    } else if (isQuestion) {
        const QuestionPlace place = question()->place();
        const auto ids =
            idsIn(records, place.challenge.isNull() ? ListPlace{ListKind::BaseQuestions, {}, {}}
                                                    : ListPlace{ListKind::ChallengeQuestions, place.challenge, {}});
        const auto at = std::find(ids.begin(), ids.end(), place.slot) - ids.begin();
        title = tr("Question %1 of %2").arg(at + 1).arg(ids.size());
        if (const Challenge *challenge = records.find<Challenge>(place.challenge))
            crumb = tr("‹ %1").arg(RecordWords::orUnnamed(challenge->title));
    } else if (isRecord) {
        switch (m_subject.list.kind) {
        case ListKind::Teams: title = tr("Team"); break;
        case ListKind::Institutions: title = tr("Institution"); break;
        case ListKind::Sources: title = tr("Source"); break;
        default: title = tr("Challenge"); break;
        }
    }
    m_card->setTitle(title);
    m_crumb->setText(crumb);
    m_crumb->setVisible(!crumb.isEmpty());
    m_actions->setVisible(isRecord);
    if (isQuestion)
        showChip(question()->place());
    m_chip->setVisible(isQuestion && !m_chip->text().isEmpty());
}

void EditorPane::showChip(const QuestionPlace &place)
{
    const HuntData &records = m_context.workspace.data();
    const AllQuestions questions(records);
    const auto asked = questions.in(place.challenge, place.slot);
    int same = 0;
    for (const Id &challenge : records.all<Challenge>().ids()) {
        const auto there = questions.in(challenge, place.slot);
        same += there && there->isBase && !there->isOverridden ? 1 : 0;
    }
    const bool base = asked && asked->isBase;
    if (!base)
        m_chip->setText(QString());
    else if (asked->isOverridden)
        m_chip->setText(tr("changed in this challenge"));
    else if (same == 0)
        m_chip->setText(tr("each challenge asks it in its own words"));
    else
        m_chip->setText(tr("the same in %n challenges", nullptr, same));
    m_chip->setToolTip(tr("Show the base question"));
    m_chip->setEnabled(base && !place.challenge.isNull());
}

void EditorPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backAsked();
    else
        QWidget::keyPressEvent(event);
}

QWidget *EditorPane::firstField() const
{
    const PrepareEditor *editor = current();
    return editor ? editor->fieldFor(QString()) : nullptr;
}

void EditorPane::focusField(const QString &aspect, Qt::FocusReason reason)
{
    PrepareEditor *editor = current();
    if (!editor)
        return;
    QWidget *field = editor->fieldFor(aspect);
    field->setFocus(reason);
    static_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(field);
}

} // namespace cauce

#include "moc_editor_pane.cpp"
