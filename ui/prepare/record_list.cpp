// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/record_list.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/record_words.h"
#include "ui/prepare/paste_preview.h"
#include "ui/prepare/prepare_words.h"
#include "ui/prepare/question_edits.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace cauce {

RecordList::RecordList(PageContext &context, Size size, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_title(new WrapLabel(QString(), size == Size::Scrolling ? TextRole::Section : TextRole::Field)),
      m_paste(new QToolButton), m_add(new KeyButton(QString())), m_empty(new WrapLabel(QString(), TextRole::Quiet)),
      m_list(new CardList(QString(), CardList::Order::ByHand))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    setThemedIcon(m_paste, u"edit-paste");
    setLook(m_paste, Look::FlatButton);
    m_paste->setAccessibleName(tr("Paste rows…"));
    m_paste->setToolTip(tr("Paste rows that were copied in Word or Excel (Ctrl+V on the list)"));
    setLook(m_add, Look::LinkButton);
    // One below the other where the list is narrow.
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 0, 0);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_paste);
    flow->addWidget(m_add);
    row->addWidget(actions);
    column->addLayout(row);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    if (size == Size::Fitting)
        m_list->fitToContents();
    connect(m_paste, &QToolButton::clicked, this, &RecordList::pasteRows);
    connect(m_add, &QPushButton::clicked, this, &RecordList::addOne);
    connect(m_list, &CardList::currentIdChanged, this, [this] { emit chosen(current()); });
    connect(m_list, &CardList::opened, this, [this] { emit opened(current()); });
    connect(m_list, &CardList::moved, this, &RecordList::move);
    connect(m_list, &CardList::removeAsked, this, [this] { removeCurrent(); });
    const auto onKey = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onKey(QKeySequence::Paste, &RecordList::pasteRows);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_D), &RecordList::duplicateCurrent);
    onKey(QKeySequence(Qt::Key_Insert), &RecordList::addOne);
}

void RecordList::setPlace(const ListPlace &place)
{
    if (place != m_place) {
        const QSignalBlocker quiet(m_list);
        m_list->setItems({});
    }
    m_place = place;
    const QString title = PrepareWords::title(place.kind);
    m_title->setText(title);
    m_list->setAccessibleName(title);
    m_add->setText(PrepareWords::add(place.kind));
    m_add->setToolTip(tr("Insert, while the list has the focus"));
    m_empty->setText(PrepareWords::empty(place.kind));
    refresh();
}

void RecordList::refresh()
{
    const QList<CardItem> items = PrepareWords::cards(m_context.workspace.data(), m_place);
    m_list->setItems(items);
    m_empty->setVisible(items.isEmpty());
    setFocusProxy(items.isEmpty() ? static_cast<QWidget *>(m_add) : m_list);
}

Id RecordList::current() const
{
    return Id::fromString(m_list->currentId()).value_or(Id());
}

void RecordList::setCurrent(const Id &id)
{
    m_list->setCurrentId(id.toString());
}

void RecordList::made(const ListEdit &edit)
{
    refresh();
    setCurrent(edit.record);
    emit chosen(edit.record);
    emit opened(edit.record);
}

void RecordList::addOne()
{
    Workspace &workspace = m_context.workspace;
    ListEdit edit = addIn(workspace.data(), workspace.clock(), m_place, PrepareWords::newName(workspace.data(), m_place));
    const Id record = edit.record;
    workspace.apply(std::move(edit.draft));
    made({DraftEdit("create"), record});
}

void RecordList::duplicateCurrent()
{
    const Id id = current();
    if (id.isNull())
        return;
    Workspace &workspace = m_context.workspace;
    QString name;
    for (const CardItem &item : m_list->items()) {
        if (item.id == id.toString())
            name = PrepareWords::copyName(item.title);
    }
    ListEdit edit = duplicateIn(workspace.data(), workspace.clock(), m_place, id, name);
    const Id record = edit.record;
    workspace.apply(std::move(edit.draft));
    // The keys of the list go on: move it, take it back, make another.
    refresh();
    setCurrent(record);
    emit chosen(record);
}

void RecordList::moveCurrent(int step)
{
    const auto ids = idsIn(m_context.workspace.data(), m_place);
    const auto at = std::find(ids.begin(), ids.end(), current());
    if (at == ids.end())
        return;
    const auto from = static_cast<int>(at - ids.begin());
    if (from + step >= 0 && from + step < static_cast<int>(ids.size()))
        move(from, from + step);
}

void RecordList::move(int from, int to)
{
    DraftEdit draft = moveIn(m_context.workspace.data(), m_place, from, to);
    if (!draft.isEmpty())
        m_context.workspace.apply(std::move(draft));
    else if (m_place.kind == ListKind::ChallengeQuestions)
        m_context.notices.showNotice(NoticeBar::Tone::Info,
            tr("Base questions come first, in the same order in every challenge. Change it under Base questions."));
    refresh();
}

void RecordList::removeCurrent()
{
    if (!current().isNull())
        remove(current());
}

void RecordList::remove(const Id &id)
{
    const HuntData &hunt = m_context.workspace.data();
    const Question *question = hunt.find<Question>(id);
    const bool leavesOut = m_place.kind == ListKind::ChallengeQuestions && question && question->challenge.isNull();
    const qint64 with = leavesOut ? 0 : belongingsOf(hunt, m_place, id);
    if (with == 0) {
        carryOutRemoval(id);
        return;
    }
    QString name;
    for (const CardItem &item : m_list->items()) {
        if (item.id == id.toString())
            name = item.title;
    }
    m_context.dialogs.confirm(this,
        {tr("Delete “%1”?").arg(name), tr("%n records that belong to it go with it. Undo brings all back.", nullptr, static_cast<int>(with)),
            tr("Delete"), tr("Keep it")},
        [this, id](Answer answer) {
            if (answer == Answer::DoIt)
                carryOutRemoval(id);
        });
}

void RecordList::carryOutRemoval(const Id &id)
{
    const auto ids = idsIn(m_context.workspace.data(), m_place);
    const auto at = std::find(ids.begin(), ids.end(), id);
    Id next;
    if (at != ids.end() && at + 1 != ids.end())
        next = *(at + 1);
    else if (at != ids.end() && at != ids.begin())
        next = *(at - 1);
    m_context.workspace.apply(removeIn(m_context.workspace.data(), m_context.workspace.clock(), m_place, id));
    refresh();
    setCurrent(next);
    emit chosen(next);
}

void RecordList::pasteRows()
{
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    const PastedRows rows = clipboard ? pastedRows(*clipboard) : PastedRows();
    const PastedRecords records(m_place, rows);
    if (records.count() == 0 && m_place.kind == ListKind::Teams && !rows.isEmpty()) {
        m_context.notices.showNotice(NoticeBar::Tone::Info,
            tr("The rows do not say which team each person is in. Add a column “Team”, or paste them in the start assistant, which "
               "proposes teams."));
        return;
    }
    if (records.count() == 0) {
        m_context.notices.showNotice(NoticeBar::Tone::Info,
            tr("There are no rows to paste. Copy them in Word or Excel first, then press Ctrl+V on the list."));
        return;
    }
    auto *preview = new PastePreview(records, m_context.workspace.data(), this);
    connect(preview, &QDialog::accepted, this, [this, records] {
        Workspace &workspace = m_context.workspace;
        workspace.apply(records.edit(workspace.data(), workspace.clock()));
        refresh();
    });
    preview->open();
}

} // namespace cauce

#include "moc_record_list.cpp"
