// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rights.h"
#include "core/workspace/workspace.h"
#include "ui/common/text_edits.h"
#include "ui/common/value_edits.h"

#include <QComboBox>

namespace cauce {

/// The permanent name of the field that `member` is.
template<class R, class T>
[[nodiscard]] QByteArray fieldName(T R::*member)
{
    DraftEdit probe("probe");
    probe.set(Id(), member, T());
    return probe.changes().front().field;
}

/// Which field of which record a widget shows now; nothing while that is no record.
using ShownField = std::function<std::optional<FieldAddress>()>;
/// Makes `at`, with all that stands in it, tell boundFieldAt() what it shows. `shown` must be good for as long as `at` is.
void markField(QWidget *at, ShownField shown);
/// The same for one field of whatever record `record` gives; null while there is none.
template<class R, class T>
void markField(QWidget *at, T R::*member, std::function<Id()> record)
{
    markField(at, [type = typeOf<R>().name, field = fieldName(member), record]() -> std::optional<FieldAddress> {
        const Id shown = record();
        return shown.isNull() ? std::nullopt : std::optional(FieldAddress{shown, type, field});
    });
}
/// The field that the widget `at`, or one around it, shows: it is bound by a RecordForm, or marked. Nothing elsewhere, and
/// while no record is shown.
[[nodiscard]] std::optional<FieldAddress> boundFieldAt(const QWidget *at);

/// Ties the editors of a form to the fields of one record: shows what stands there, keeps a draft while typing, makes one edit
/// when a field is left, and restores drafts after a crash. Fields being typed in are not overwritten by changes from
/// elsewhere. What the person at this copy may not change is read-only.
class RecordForm final : public QObject
{
    Q_OBJECT
public:
    explicit RecordForm(Workspace &workspace, QObject *parent = nullptr);

    /// The record shown; null empties the form and makes it read-only.
    void setRecord(const Id &record);
    [[nodiscard]] Id record() const { return m_record; }
    /// Whether there is a record of type R that the person at this copy may change.
    template<class R>
    [[nodiscard]] bool writes() const
    {
        const HuntData &data = m_workspace.data();
        return !m_workspace.isReadOnly() && data.find<R>(m_record)
            && mayChange(m_workspace.actor(), typeOf<R>().name, data.all<R>().meta(m_record));
    }
    /// Shows the fields again as they stand; call from Page::refresh.
    void refresh();

    template<class R>
    void bind(SettlingLineEdit *edit, QString R::*member)
    {
        bindTyped(edit, member);
    }
    template<class R>
    void bind(GrowingTextEdit *edit, QString R::*member)
    {
        bindTyped(edit, member);
    }
    template<class R>
    void bind(DateEdit *edit, QDate R::*member)
    {
        bindTyped(edit, member);
    }
    /// A combo box whose items carry the value's code as data. `toCode` and `fromCode` go between.
    template<class R, class T>
    void bind(QComboBox *box, T R::*member, std::function<QVariant(const T &)> toData, std::function<T(const QVariant &)> fromData)
    {
        connect(box, &QComboBox::activated, this, [this, box, member, fromData] {
            m_workspace.apply(DraftEdit("set").set<R>(m_record, member, fromData(box->currentData())));
        });
        m_fields.push_back([this, box, member, toData] {
            const R *record = m_workspace.data().find<R>(m_record);
            box->setEnabled(writes<R>());
            box->setCurrentIndex(record ? box->findData(toData(record->*member)) : -1);
        });
    }
    /// For an editor of a kind of its own that has `typed`, `settled`, `isPending` and `restoreDraft`: `read` gives what it
    /// holds, `show` puts a value there.
    template<class R, class T, class Edit>
    void bindValue(Edit *edit, T R::*member, std::function<T()> read, std::function<void(const R *)> show)
    {
        const QByteArray field = fieldName(member);
        markField(edit, member, [this] { return m_record; });
        connect(edit, &Edit::settled, this, [this, member, field, read] {
            settle(DraftEdit("set").set<R>(m_record, member, read()), field);
        });
        connect(edit, &Edit::typed, this, [this, field](const QString &text) { keep(field, text); });
        m_settlers.push_back([edit] { edit->settle(); });
        m_fields.push_back([this, edit, show, field] {
            const R *record = m_workspace.data().find<R>(m_record);
            if (edit->isPending() && record)
                return;
            show(record);
            if (const QString draft = draftOf(field); writes<R>() && !draft.isNull())
                edit->restoreDraft(draft);
        });
    }
    /// Anything else: `show` puts the record's value into the editor, and is called on every refresh; null without a record.
    template<class R>
    void onRefresh(std::function<void(const R *)> show)
    {
        m_fields.push_back([this, show] { show(m_workspace.data().find<R>(m_record)); });
    }

private:
    /// A field that is typed into: what is typed is a draft until it settles.
    template<class R, class T, class Edit>
    void bindTyped(Edit *edit, T R::*member)
    {
        const QByteArray field = fieldName(member);
        markField(edit, member, [this] { return m_record; });
        connect(edit, &Edit::settled, this,
            [this, edit, member, field] { settle(DraftEdit("set").set<R>(m_record, member, edit->value()), field); });
        connect(edit, &Edit::typed, this, [this, field](const QString &text) { keep(field, text); });
        m_settlers.push_back([edit] { edit->settle(); });
        m_fields.push_back([this, edit, member, field] {
            const R *record = m_workspace.data().find<R>(m_record);
            if (edit->isPending() && record)
                return;
            edit->setReadOnly(!writes<R>());
            edit->setValue(record ? record->*member : T());
            if (const QString draft = draftOf(field); writes<R>() && !draft.isNull())
                edit->restoreDraft(draft);
        });
    }
    void settle(DraftEdit draft, const QByteArray &field);
    void keep(const QByteArray &field, const QString &text);
    [[nodiscard]] QString draftOf(const QByteArray &field) const;
    [[nodiscard]] QString draftKey(const QByteArray &field) const;

    Workspace &m_workspace;
    Id m_record;
    std::vector<std::function<void()>> m_fields;
    std::vector<std::function<void()>> m_settlers; ///< what is typed goes to the record it was typed for
};

} // namespace cauce
