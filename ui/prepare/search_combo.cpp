// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/search_combo.h"

#include "core/base/text_fold.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace cauce {
namespace {

constexpr int kFoldedRole = Qt::UserRole + 2;

/// Compares folded texts, so that "mexico" finds "México".
class FoldingCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QStringList splitPath(const QString &path) const override { return {foldText(path)}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override { return index.data().toString(); }
};

} // namespace

SearchCombo::SearchCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(14);
    auto *completer = new FoldingCompleter(model(), this);
    completer->setCompletionRole(kFoldedRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(12);
    completer->popup()->setObjectName(QStringLiteral("suggestions"));
    setCompleter(completer);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, [this](int index) { accept(itemData(index).toString()); });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { accept(index.data(Qt::UserRole).toString()); });
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] {
        // Enter takes the one that fits, or the first of them.
        const QString typed = foldText(lineEdit()->text());
        if (typed.isEmpty())
            accept(QString());
        else if (typed != foldText(itemText(findData(m_value)))) {
            for (const Choice &choice : m_choices) {
                if (foldText(choice.name).contains(typed)) {
                    accept(choice.code);
                    break;
                }
            }
        }
        setValue(m_value);
    });
}

void SearchCombo::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const QSignalBlocker quiet(this);
    clear();
    for (const Choice &choice : choices) {
        addItem(choice.name, choice.code);
        setItemData(count() - 1, foldText(choice.name), kFoldedRole);
    }
    const QString kept = m_value;
    m_value.clear();
    setValue(kept);
}

QString SearchCombo::value() const
{
    return m_value;
}

void SearchCombo::setValue(const QString &code)
{
    // What is being typed stays.
    if (code == m_value && lineEdit()->hasFocus() && lineEdit()->isModified())
        return;
    m_value = code;
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(code));
    if (currentIndex() < 0)
        lineEdit()->clear();
    else
        lineEdit()->setText(currentText());
    lineEdit()->setCursorPosition(0);
}

void SearchCombo::accept(const QString &code)
{
    lineEdit()->setModified(false);
    if (code == m_value)
        return;
    setValue(code);
    emit chosen(code);
}

void SearchCombo::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    // Nothing typed clears it; a whole name is taken, and a part that only one has; what may be several is no choice.
    const QString typed = foldText(lineEdit()->text());
    std::optional<QString> whole;
    QStringList parts;
    for (const Choice &choice : m_choices) {
        const QString name = foldText(choice.name);
        if (name == typed && !whole)
            whole = choice.code;
        else if (name.contains(typed))
            parts << choice.code;
    }
    QString code = m_value;
    if (lineEdit()->isModified() && typed.isEmpty())
        code.clear();
    else if (lineEdit()->isModified() && whole)
        code = *whole;
    else if (lineEdit()->isModified() && parts.size() == 1)
        code = parts.front();
    accept(code);
    lineEdit()->setModified(false);
    setValue(m_value);
}

void SearchCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace cauce

#include "moc_search_combo.cpp"
