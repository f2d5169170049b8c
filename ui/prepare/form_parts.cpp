// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/form_parts.h"

#include "ui/common/labels.h"
#include "ui/common/text_scale.h"

#include <QHBoxLayout>
#include <QWheelEvent>

namespace cauce {
namespace {

constexpr qsizetype kLongestChip = 38;

class SteadyCombo final : public QComboBox
{
public:
    SteadyCombo()
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(3);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        // Qt keeps the one that it measured before there were entries.
        return sizeAdjustPolicy() == AdjustToContents ? sizeHint() : QComboBox::minimumSizeHint();
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

QWidget *labelled(const QString &label, QWidget *editor, const QString &note)
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(new FieldLabel(label, editor, note));
    column->addWidget(editor);
    return block;
}

QWidget *sideBySide(std::initializer_list<QWidget *> fields)
{
    auto *row = new QWidget;
    // With large letters they stand one below the other.
    auto *line = new QBoxLayout(textScale() > kLargeText ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid + kGrid / 2);
    for (QWidget *field : fields)
        line->addWidget(field, 1, Qt::AlignTop);
    return row;
}

QComboBox *steadyCombo()
{
    auto *box = new SteadyCombo;
    // Where forms scroll sideways, a box may be as wide as its words.
    if (textScale() > kLargeText)
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QVBoxLayout *formColumn(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, kGrid, kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    return column;
}

QList<SearchCombo::Choice> institutionChoices(const HuntData &data)
{
    QList<SearchCombo::Choice> choices;
    for (const Institution *institution : data.all<Institution>().sorted())
        choices << SearchCombo::Choice{institution->id.toString(), RecordWords::orUnnamed(institution->name)};
    return choices;
}

QString chipText(const QString &name)
{
    const QString text = RecordWords::orUnnamed(name.simplified());
    return text.size() <= kLongestChip ? text : text.left(kLongestChip - 1).trimmed() + u'…';
}

} // namespace cauce
