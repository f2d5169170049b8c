// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/not_found_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/field_binding.h"
#include "ui/common/text_edits.h"
#include "ui/common/undo_offer.h"
#include "ui/hunt/draft_offer.h"
#include "ui/hunt/result_choice.h"
#include "ui/hunt/team_work.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kKeepDelayMs = 300;

} // namespace

NotFoundPanel::NotFoundPanel(PageContext &context, QWidget *parent)
    : PanelFrame(tr("Not found"), Closing::ByPerson, parent), m_context(context), m_where(new GrowingTextEdit),
      m_result(new ResultChoice({RouteResult::NotFound, RouteResult::NeedsRequest, RouteResult::NotProduced}, tr("What came of it"))),
      m_request(new LinkLabel(tr("Write the request"))), m_problem(new WrapLabel(QString(), TextRole::Quiet)),
      m_save(new PrimaryButton(tr("Save"))), m_discard(new LinkLabel), m_remove(new LinkLabel(tr("Delete this note")))
{
    content()->addWidget(new WrapLabel(tr("Not finding it is a result: it shows what is missing."), TextRole::Quiet));
    m_where->setLines(3, 12);
    addField(tr("Where did you look?"), m_where);
    markField(m_where, &Finding::whereLooked, [this] { return m_finding; });
    addField(tr("What came of it?"), m_result);
    content()->addWidget(m_request);
    content()->addWidget(m_discard);
    content()->addWidget(m_remove);
    content()->addStretch(1);
    setLook(m_problem, Look::Problem);
    m_problem->hide();
    foot()->addWidget(m_problem);
    foot()->addWidget(m_save);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepDelayMs);
    connect(&m_keep, &QTimer::timeout, this, &NotFoundPanel::keep);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &NotFoundPanel::keepNow);
    connect(m_where, &QTextEdit::textChanged, this, [this] {
        if (m_where->isPending())
            touched();
    });
    connect(m_result, &ResultChoice::chosen, this, &NotFoundPanel::touched);
    connect(m_discard, &QAbstractButton::clicked, this, &NotFoundPanel::discard);
    connect(m_request, &QAbstractButton::clicked, this, &NotFoundPanel::requestAsked);
    connect(m_save, &QAbstractButton::clicked, this, &NotFoundPanel::save);
    connect(m_remove, &QAbstractButton::clicked, this, &NotFoundPanel::remove);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &NotFoundPanel::save);
    }
}

void NotFoundPanel::openNew(const SlotKey &spot)
{
    open(spot, {});
}

void NotFoundPanel::openExisting(const Id &finding)
{
    const HuntData &records = m_context.workspace.data();
    if (const Finding *found = records.find<Finding>(finding))
        open({found->team, found->challenge, slotOf(records, found->question)}, finding);
}

void NotFoundPanel::open(const SlotKey &spot, const Id &finding)
{
    keepNow();
    const Workspace &workspace = m_context.workspace;
    const bool stands = workspace.data().find<Finding>(finding);
    m_spot = spot;
    m_finding = finding;
    m_writes = stands ? mayEdit<Finding>(workspace, finding) : mayWriteFor(workspace, spot.team);
    m_before = standing();
    m_where->setValue(m_before.whereLooked);
    m_result->setValue(m_before.result);
    if (const auto draft = unpackDraft(workspace.draft(keyOfDraft()), m_before); draft && m_writes) {
        m_where->restoreDraft(draft->first.whereLooked);
        m_result->setValue(draft->first.result);
    }
    m_where->setReadOnly(!m_writes);
    m_result->setEnabled(m_writes);
    m_save->setEnabled(m_writes);
    m_discard->setText(stands ? tr("Discard the changes") : tr("Discard this note"));
    m_remove->setVisible(stands && m_writes);
    m_problem->hide();
    showForTyped();
}

Finding NotFoundPanel::standing() const
{
    const Workspace &workspace = m_context.workspace;
    Finding finding;
    if (const Finding *stands = workspace.data().find<Finding>(m_finding)) {
        finding = *stands;
    } else {
        finding.team = m_spot.team;
        finding.challenge = m_spot.challenge;
        finding.question = m_spot.slot;
        finding.whereLooked = placesLooked(workspace.data(), workspace.work().of(m_spot).steps);
    }
    if (!finding.result)
        finding.result = RouteResult::NotFound;
    return finding;
}

Finding NotFoundPanel::typed() const
{
    Finding finding = m_before;
    finding.whereLooked = m_where->value();
    finding.result = m_result->value();
    return finding;
}

void NotFoundPanel::refresh()
{
    if (m_spot == SlotKey())
        return;
    if (!m_finding.isNull() && !m_context.workspace.data().find<Finding>(m_finding)) {
        m_finding = {};
        m_before = standing();
        emit closeAsked();
        return;
    }
    const Finding now = standing();
    if (saysTheSame(m_before, now))
        return;
    // A draft that is gone was suppressed with the note: what it held must not come back from here.
    const bool isKept = m_keep.isActive() || !m_context.workspace.draft(keyOfDraft()).isEmpty();
    const Finding shown = isKept ? rebased(m_before, typed(), now) : now;
    m_before = now;
    if (shown.whereLooked != m_where->value())
        m_where->setValue(shown.whereLooked);
    m_result->setValue(shown.result);
    showForTyped();
}

void NotFoundPanel::touched()
{
    if (!m_writes)
        return;
    showForTyped();
    if (!m_keep.isActive())
        m_keep.start();
}

void NotFoundPanel::showForTyped()
{
    m_request->setVisible(m_writes && m_result->value() == RouteResult::NeedsRequest);
    m_discard->setVisible(m_writes && !saysTheSame(m_before, typed()));
}

void NotFoundPanel::discard()
{
    Workspace &workspace = m_context.workspace;
    Destination form;
    form.page = PageId::Hunt;
    form.record = m_finding;
    form.aspect = QStringLiteral("not_found");
    form.team = m_spot.team;
    form.challenge = m_spot.challenge;
    form.slot = m_spot.slot;
    const QMap<QString, QByteArray> drafts{{keyOfDraft(), packChanges(m_before, typed())}};
    m_keep.stop();
    workspace.dropDraft(keyOfDraft());
    m_where->setValue(m_before.whereLooked);
    m_result->setValue(m_before.result);
    emit closeAsked();
    m_context.notices.showNotice(NoticeBar::Tone::Done,
        m_finding.isNull() ? tr("The note was discarded.") : tr("The changes of the note were discarded."));
    DraftOffer::add(m_context, drafts, form);
}

void NotFoundPanel::focusFirst()
{
    if (m_where->value().trimmed().isEmpty())
        m_where->setFocus(Qt::ShortcutFocusReason);
    else
        // Enter saves here as well, and a key too many does not.
        m_result->focusChoice();
}

void NotFoundPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_save->hasFocus() || m_result->isAncestorOf(focusWidget()))) {
        save();
        return;
    }
    PanelFrame::keyPressEvent(event);
}

void NotFoundPanel::keepNow()
{
    if (!m_keep.isActive())
        return;
    m_keep.stop();
    keep();
}

void NotFoundPanel::keep()
{
    if (saysTheSame(m_before, typed()))
        m_context.workspace.dropDraft(keyOfDraft());
    else
        m_context.workspace.keepDraft(keyOfDraft(), packChanges(m_before, typed()));
}

void NotFoundPanel::hideEvent(QHideEvent *event)
{
    keepNow();
    PanelFrame::hideEvent(event);
}

void NotFoundPanel::save()
{
    if (!m_writes)
        return;
    const QString where = m_where->value().trimmed();
    m_problem->setText(where.isEmpty() ? tr("Write where you looked, even if it was only one place.") : QString());
    m_problem->setVisible(where.isEmpty());
    if (where.isEmpty()) {
        m_where->setFocus(Qt::OtherFocusReason);
        return;
    }
    Workspace &workspace = m_context.workspace;
    m_keep.stop();
    workspace.dropDraft(keyOfDraft());
    m_where->setValue(m_where->value());
    const RouteResult result = m_result->value().value_or(RouteResult::NotFound);
    if (!m_finding.isNull()) {
        workspace.apply(
            DraftEdit("set").set(m_finding, &Finding::whereLooked, where).set(m_finding, &Finding::result, result));
        emit saved(m_finding);
        return;
    }
    Finding made;
    made.id = Id::make(workspace.clock());
    made.team = m_spot.team;
    made.challenge = m_spot.challenge;
    made.question = m_spot.slot;
    made.result = result;
    made.whereLooked = where;
    made.at = workspace.clock().nowUtc();
    made.order = endOrder<Finding>(workspace.data(), [&](const Finding &other) {
        return other.team == made.team && other.challenge == made.challenge && other.question == made.question;
    });
    workspace.apply(DraftEdit("create").create(made));
    emit saved(made.id);
}

void NotFoundPanel::remove()
{
    Workspace &workspace = m_context.workspace;
    const Id finding = m_finding;
    m_keep.stop();
    workspace.dropDraft(keyOfDraft());
    m_finding = {};
    emit closeAsked();
    const auto edit = workspace.apply(DraftEdit("delete").removeCascade<Finding>(workspace.data(), finding));
    m_context.notices.showNotice(NoticeBar::Tone::Done, tr("The note was deleted."));
    UndoOffer::add(m_context.notices, workspace, edit);
}

QString NotFoundPanel::keyOfDraft() const
{
    return m_finding.isNull() ? draftKey(QStringLiteral("hunt.notfound"), m_spot)
                              : draftKey(QStringLiteral("hunt.notfound"), m_finding);
}

} // namespace cauce

#include "moc_not_found_panel.cpp"
