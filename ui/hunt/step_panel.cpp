// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/step_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/field_binding.h"
#include "ui/common/record_words.h"
#include "ui/common/step_words.h"
#include "ui/common/text_edits.h"
#include "ui/common/undo_offer.h"
#include "ui/hunt/draft_offer.h"
#include "ui/hunt/minutes_field.h"
#include "ui/hunt/obstacle_chips.h"
#include "ui/hunt/request_box.h"
#include "ui/hunt/result_choice.h"
#include "ui/hunt/source_box.h"
#include "ui/hunt/team_work.h"
#include "ui/hunt/work_timer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr qint64 kOfTimer = StepDraft::kMinutesOfTimer;

} // namespace

StepPanel::StepPanel(PageContext &context, WorkTimer &timer, QWidget *parent)
    : PanelFrame(tr("Step"), Closing::ByPerson, parent), m_context(context), m_timer(timer), m_source(new SourceBox),
      m_duty(new WrapLabel(QString(), TextRole::Quiet)), m_words(new QLineEdit),
      m_result(new ResultChoice({RouteResult::Found, RouteResult::Partial, RouteResult::NotFound, RouteResult::ExistsUnusable,
                                    RouteResult::NeedsRequest, RouteResult::NotProduced},
          tr("What came of it"))),
      m_requestPart(new QWidget), m_request(new RequestBox(context)), m_folio(new QLineEdit), m_acuse(new DateEdit),
      m_minutes(new MinutesField(timer)), m_obstacles(new ObstacleChips), m_note(new GrowingTextEdit),
      m_problem(new WrapLabel(QString(), TextRole::Quiet)), m_save(new PrimaryButton(tr("Save the step"))),
      m_discard(new LinkLabel), m_remove(new LinkLabel(tr("Delete this step")))
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepDelayMs);
    build();
    connectFields();
    markFields();
}

void StepPanel::build()
{
    addField(tr("Where did you look?"), m_source);
    content()->addWidget(m_duty);
    addField(tr("Words you searched"), m_words);
    content()->addWidget(new FieldLabel(tr("What came of it?"), m_result, tr("keys 1 to 6")));
    content()->addWidget(m_result);

    auto *request = new QVBoxLayout(m_requestPart);
    request->setContentsMargins(0, 0, 0, 0);
    request->setSpacing(kGrid);
    request->addWidget(m_request);
    request->addWidget(new FieldLabel(tr("Folio of the request"), m_folio));
    request->addWidget(m_folio);
    request->addWidget(new FieldLabel(tr("Date of the acuse"), m_acuse));
    request->addWidget(m_acuse);
    content()->addWidget(m_requestPart);

    content()->addWidget(m_minutes);
    addField(tr("What got in the way?"), m_obstacles);
    m_note->setLines(2, 6);
    addField(tr("Note"), m_note);
    content()->addWidget(m_discard);
    content()->addWidget(m_remove);
    content()->addStretch(1);

    setLook(m_problem, Look::Problem);
    foot()->addWidget(m_problem);
    foot()->addWidget(m_save);
    m_problem->hide();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &StepPanel::save);
    }
}

void StepPanel::connectFields()
{
    connect(&m_keep, &QTimer::timeout, this, &StepPanel::keep);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &StepPanel::keepNow);
    connect(m_source, &QComboBox::editTextChanged, this, &StepPanel::touched);
    connect(m_source->lineEdit(), &QLineEdit::returnPressed, this, &StepPanel::enterPressed);
    connect(m_words, &QLineEdit::textEdited, this, &StepPanel::touched);
    connect(m_words, &QLineEdit::returnPressed, this, &StepPanel::enterPressed);
    connect(m_folio, &QLineEdit::textEdited, this, &StepPanel::touched);
    connect(m_folio, &QLineEdit::returnPressed, this, &StepPanel::enterPressed);
    connect(m_acuse->field(), &QLineEdit::textEdited, this, &StepPanel::touched);
    connect(m_acuse, &DateEdit::settled, this, &StepPanel::touched);
    connect(m_note, &QTextEdit::textChanged, this, &StepPanel::touched);
    connect(m_obstacles, &ObstacleChips::changed, this, &StepPanel::touched);
    connect(m_result, &ResultChoice::chosen, this, [this] {
        showForResult();
        touched();
    });
    connect(m_minutes, &MinutesField::typed, this, &StepPanel::touched);
    connect(m_save, &QAbstractButton::clicked, this, &StepPanel::save);
    connect(m_discard, &QAbstractButton::clicked, this, &StepPanel::discard);
    connect(m_remove, &QAbstractButton::clicked, this, &StepPanel::removeStep);
}

void StepPanel::markFields()
{
    const auto record = [this] { return m_before.id; };
    markField(m_words, &RouteStep::words, record);
    markField(m_folio, &RouteStep::folio, record);
    markField(m_note, &RouteStep::note, record);
    // The name of a source of the list is said by the source, and by other steps.
    markField(m_source, &RouteStep::sourceText, [this] { return m_before.source.isNull() ? m_before.id : Id(); });
}

void StepPanel::openNew(const SlotKey &spot, const Id &document)
{
    keepNow();
    m_spot = spot;
    m_before = StepDraft::of(spot);
    const auto draft = unpackDraft(m_context.workspace.draft(keyOfDraft()), m_before);
    RouteStep start = draft ? draft->first : m_before;
    if (const Document *opened = m_context.workspace.data().find<Document>(document))
        StepDraft::lookIn(start, *opened);
    setTitle(tr("Step"));
    showStep(start, draft ? draft->second : QString());
    if (!document.isNull())
        touched();
}

void StepPanel::askForInformation()
{
    m_result->setValue(RouteResult::NeedsRequest);
    showForResult();
    touched();
}

void StepPanel::openExisting(const Id &step)
{
    keepNow();
    const RouteStep *found = m_context.workspace.data().find<RouteStep>(step);
    if (!found)
        return;
    m_before = *found;
    m_spot = {found->team, found->challenge, slotOf(m_context.workspace.data(), found->question)};
    const auto draft = unpackDraft(m_context.workspace.draft(keyOfDraft()), m_before);
    setTitle(tr("Step of the route"));
    showStep(draft ? draft->first : m_before, draft ? draft->second : QString());
}

void StepPanel::showStep(const RouteStep &step, const QString &acuseTyped)
{
    m_showing = true;
    fillSources();
    showPlace(step);
    m_words->setText(step.words);
    m_result->setValue(step.result);
    m_folio->setText(step.folio);
    m_acuse->setValue(step.acuseOn);
    if (!acuseTyped.isEmpty() && !step.acuseOn.isValid())
        m_acuse->restoreDraft(acuseTyped);
    m_obstacles->setValue(step.obstacles);
    m_note->setValue(step.note);
    showMinutes(step.minutes);
    const bool writes = m_before.id.isNull() ? mayWriteFor(m_context.workspace, m_spot.team)
                                             : mayEdit<RouteStep>(m_context.workspace, m_before.id);
    for (QWidget *field : std::initializer_list<QWidget *>{m_source, m_words, m_result, m_folio, m_acuse, m_minutes, m_obstacles})
        field->setEnabled(writes);
    m_note->setReadOnly(!writes);
    m_save->setEnabled(writes);
    m_discard->setText(m_before.id.isNull() ? tr("Discard this step") : tr("Discard the changes"));
    m_remove->setVisible(writes && !m_before.id.isNull());
    m_problem->hide();
    showForResult();
    showDuty();
    m_showing = false;
    showDiscard();
}

void StepPanel::showPlace(const RouteStep &step)
{
    m_source->setValue(step.source, step.sourceText);
    m_document = step.document;
    m_documentSource = m_source->source();
    m_documentText = m_source->typed();
}

void StepPanel::fillSources()
{
    const HuntData &records = m_context.workspace.data();
    const auto question = askedQuestion(records, m_spot.challenge, m_spot.slot);
    m_source->setSources(records, question.value_or(AskedQuestion()));
}

void StepPanel::refresh()
{
    if (m_spot == SlotKey())
        return;
    fillSources();
    showDuty();
    if (m_before.id.isNull())
        return;
    if (const RouteStep *now = m_context.workspace.data().find<RouteStep>(m_before.id)) {
        if (!saysTheSame(m_before, *now))
            follow(*now);
        return;
    }
    // Its draft waits for the deletion to be taken back.
    keepNow();
    m_before = StepDraft::of(m_spot);
    emit closeAsked();
}

void StepPanel::follow(const RouteStep &now)
{
    const RouteStep before = step();
    // A draft that is gone was suppressed with the step: what it held must not come back from here.
    const bool isKept = m_keep.isActive() || !m_context.workspace.draft(keyOfDraft()).isEmpty();
    const RouteStep after = isKept ? rebased(m_before, before, now) : now;
    m_before = now;
    // A field that somebody types in is left alone, and its cursor where it is.
    m_showing = true;
    if (after.source != before.source || after.sourceText != before.sourceText || after.document != before.document)
        showPlace(after);
    if (after.words != before.words)
        m_words->setText(after.words);
    m_result->setValue(after.result);
    if (after.folio != before.folio)
        m_folio->setText(after.folio);
    if (after.acuseOn != before.acuseOn && !m_acuse->isPending())
        m_acuse->setValue(after.acuseOn);
    if (after.minutes != before.minutes)
        showMinutes(after.minutes);
    m_obstacles->setValue(after.obstacles);
    if (after.note != before.note)
        m_note->setValue(after.note);
    m_showing = false;
    showForResult();
    showDuty();
    showDiscard();
    keep();
}

void StepPanel::showForResult()
{
    const bool request = m_result->value() == RouteResult::NeedsRequest;
    if (request)
        m_request->setQuestion(m_spot, m_source->source(), m_before.id);
    m_requestPart->setVisible(request);
}

void StepPanel::showDuty()
{
    const Source *source = m_context.workspace.data().find<Source>(m_source->source());
    const QString words = source ? StepWords::duty(*source) : QString();
    if (words != m_duty->text())
        m_duty->setText(words);
    m_duty->setVisible(!words.isEmpty());
}

void StepPanel::showMinutes(qint64 minutes)
{
    m_minutes->setValue(minutes, m_before.id.isNull() ? MinutesField::Step::New : MinutesField::Step::Noted);
}

RouteStep StepPanel::step() const
{
    RouteStep step = m_before;
    step.source = m_source->source();
    step.sourceText = m_source->typed();
    step.words = m_words->text().trimmed();
    step.result = m_result->value();
    step.obstacles = m_obstacles->value();
    step.minutes = m_minutes->value();
    step.note = m_note->value();
    step.folio = m_folio->text().trimmed();
    step.acuseOn = m_acuse->value();
    // The document is where they looked, as long as nobody writes another place.
    const bool isThere = step.source == m_documentSource && step.sourceText == m_documentText;
    step.document = isThere ? m_document : Id();
    return step;
}

QString StepPanel::acuseTyped() const
{
    return m_acuse->value().isValid() ? QString() : m_acuse->text();
}

bool StepPanel::isTyped() const
{
    return !acuseTyped().isEmpty() || !saysTheSame(m_before, step());
}

QByteArray StepPanel::packed() const
{
    // What a new one begins as never changes, so its draft is whole.
    return m_before.id.isNull() ? packDraft(step(), acuseTyped()) : packChanges(m_before, step(), acuseTyped());
}

QString StepPanel::keyOfDraft() const
{
    return m_before.id.isNull() ? draftKey(QStringLiteral("hunt.step"), m_spot)
                                : draftKey(QStringLiteral("hunt.step"), m_before.id);
}

void StepPanel::touched()
{
    if (m_showing)
        return;
    if (m_problem->isVisible())
        (void)isComplete();
    if (m_result->value() == RouteResult::NeedsRequest)
        m_request->setQuestion(m_spot, m_source->source(), m_before.id);
    showDuty();
    showDiscard();
    // Not restarted by each key, so that no more than this is ever lost.
    if (!m_keep.isActive())
        m_keep.start();
}

void StepPanel::keepNow()
{
    if (!m_keep.isActive())
        return;
    m_keep.stop();
    keep();
}

void StepPanel::keep()
{
    if (isTyped())
        m_context.workspace.keepDraft(keyOfDraft(), packed());
    else
        m_context.workspace.dropDraft(keyOfDraft());
}

void StepPanel::showDiscard()
{
    m_discard->setVisible(m_save->isEnabled() && isTyped());
}

void StepPanel::discard()
{
    Workspace &workspace = m_context.workspace;
    Destination form;
    form.page = PageId::Hunt;
    form.record = m_before.id;
    form.aspect = QStringLiteral("step");
    form.team = m_spot.team;
    form.challenge = m_spot.challenge;
    form.slot = m_spot.slot;
    settleAll(this);
    QMap<QString, QByteArray> drafts{{keyOfDraft(), packed()}};
    if (m_before.id.isNull()) {
        for (const QString &key : RequestBox::draftsOfNew(m_spot))
            drafts.insert(key, workspace.draft(key));
    }
    m_keep.stop();
    for (const QString &key : drafts.keys())
        workspace.dropDraft(key);
    showStep(m_before, {});
    emit closeAsked();
    m_context.notices.showNotice(NoticeBar::Tone::Done,
        m_before.id.isNull() ? tr("The step was discarded.") : tr("The changes of the step were discarded."));
    DraftOffer::add(m_context, drafts, form);
}

void StepPanel::hideEvent(QHideEvent *event)
{
    keepNow();
    PanelFrame::hideEvent(event);
}

void StepPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *at = focusWidget();
    if (enter && (qobject_cast<const QRadioButton *>(at) || at == m_minutes->focusProxy() || at == m_save)) {
        enterPressed();
        return;
    }
    PanelFrame::keyPressEvent(event);
}

void StepPanel::enterPressed()
{
    m_source->completer()->popup()->hide();
    // Enter saves when there is enough to save; before that it goes to what is missing.
    if (m_source->isEmpty())
        m_source->setFocus(Qt::TabFocusReason);
    else if (!m_result->value() && m_source->hasFocus() && m_words->text().isEmpty())
        m_words->setFocus(Qt::TabFocusReason);
    else if (!m_result->value())
        m_result->focusChoice();
    else
        save();
}

bool StepPanel::isComplete()
{
    QString problem;
    if (m_source->isEmpty())
        problem = tr("Write where you looked.");
    else if (!m_result->value())
        problem = tr("Choose what came of it: keys 1 to 6.");
    else if (m_acuse->isVisible() && m_acuse->hasProblem())
        problem = tr("Correct the date of the acuse.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty();
}

void StepPanel::save()
{
    settleAll(this);
    m_minutes->settle();
    if (!m_save->isEnabled())
        return;
    if (!isComplete()) {
        enterPressed();
        return;
    }
    m_timer.look();
    Workspace &workspace = m_context.workspace;
    RouteStep made = step();
    m_keep.stop();
    workspace.dropDraft(keyOfDraft());
    if (!made.id.isNull()) {
        workspace.apply(DraftEdit("set").update(m_before, made));
        emit saved(made.id);
        return;
    }
    made.id = Id::make(workspace.clock());
    m_request->becomePartOf(m_spot, made.id);
    if (made.minutes == kOfTimer)
        made.minutes = m_timer.minutes();
    made.at = workspace.clock().nowUtc();
    made.order = endOrder<RouteStep>(workspace.data(), [&](const RouteStep &other) {
        return other.team == made.team && other.challenge == made.challenge && other.question == made.question;
    });
    // The next step begins where this one ends.
    if (m_timer.state() != WorkTimer::State::Stopped)
        m_timer.start();
    m_document = {};
    workspace.apply(DraftEdit("create").create(made));
    emit saved(made.id);
}

void StepPanel::removeStep()
{
    Workspace &workspace = m_context.workspace;
    const Id step = m_before.id;
    m_keep.stop();
    workspace.dropDraft(keyOfDraft());
    emit closeAsked();
    const auto edit = workspace.apply(DraftEdit("delete").removeCascade<RouteStep>(workspace.data(), step));
    m_context.notices.showNotice(NoticeBar::Tone::Done, tr("The step was deleted."));
    UndoOffer::add(m_context.notices, workspace, edit);
}

void StepPanel::focusFirst()
{
    (m_source->isEmpty() ? static_cast<QWidget *>(m_source) : m_words)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace cauce

#include "moc_step_panel.cpp"
