// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field_binding.h"
#include "ui/common/record_words.h"
#include "ui/prepare/number_edit.h"
#include "ui/prepare/search_combo.h"

#include <initializer_list>

class QVBoxLayout;

namespace cauce {

/// A field's name above its editor, which takes that name for screen readers.
[[nodiscard]] QWidget *labelled(const QString &label, QWidget *editor, const QString &note = {});
/// Fields side by side, of equal width; with large letters one below the other.
[[nodiscard]] QWidget *sideBySide(std::initializer_list<QWidget *> fields);
/// A combo box that the wheel does not change while a form scrolls.
[[nodiscard]] QComboBox *steadyCombo();
/// The column of a form: no margins, one grid between fields.
[[nodiscard]] QVBoxLayout *formColumn(QWidget *form);
/// The institutions, by name, for a SearchCombo.
[[nodiscard]] QList<SearchCombo::Choice> institutionChoices(const HuntData &data);

/// A name short enough for a chip, which does not wrap.
[[nodiscard]] QString chipText(const QString &name);

/// All kinds of E with their words; the data is the code.
template<class E>
void fillKinds(QComboBox *box)
{
    for (const auto &[value, code] : Codes<E>::table)
        box->addItem(RecordWords::of(value), QString::fromLatin1(code));
}

template<class R, class E>
void bindKind(RecordForm &form, QComboBox *box, E R::*member)
{
    fillKinds<E>(box);
    form.bind<R, E>(
        box, member, [](const E &value) { return QVariant(QString(codeOf(value))); },
        [](const QVariant &data) { return fromCode<E>(data.toString()).value_or(E()); });
}

template<class R>
void bindNumber(RecordForm &form, NumberEdit *edit, qint64 R::*member)
{
    form.bindValue<R, qint64>(edit, member, [edit] { return static_cast<qint64>(edit->value()); },
        [edit, member](const R *record) {
            edit->setEnabled(record != nullptr);
            edit->showValue(record ? record->*member : 0);
        });
}

template<class R, class T>
void bindSearch(RecordForm &form, Workspace &workspace, SearchCombo *box, T R::*member)
{
    QObject::connect(box, &SearchCombo::chosen, &form, [&form, &workspace, member](const QString &code) {
        if (form.record().isNull())
            return;
        if constexpr (std::is_same_v<T, Id>)
            workspace.apply(DraftEdit("set").set<R>(form.record(), member, Id::fromString(code).value_or(Id())));
        else
            workspace.apply(DraftEdit("set").set<R>(form.record(), member, code));
    });
    form.onRefresh<R>([box, member](const R *record) {
        box->setEnabled(record != nullptr);
        if constexpr (std::is_same_v<T, Id>)
            box->setValue(record && !(record->*member).isNull() ? (record->*member).toString() : QString());
        else
            box->setValue(record ? record->*member : QString());
    });
}

} // namespace cauce
