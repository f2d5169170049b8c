// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_page.h"

#include "ui/common/buttons.h"
#include "ui/common/chips.h"
#include "ui/common/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace cauce::test {

namespace {

/// Rounding of font metrics against layouts.
constexpr int kSlack = 1;
constexpr int kHeaderPadding = 24;

class Report
{
public:
    void add(const QWidget *widget, const QString &text, const QString &what)
    {
        m_found << QStringLiteral("%1 \"%2\" %3")
                       .arg(QLatin1String(widget->metaObject()->className()), text.left(60), what);
    }
    void needs(const QWidget *widget, const QString &text, QSize needed, QSize has)
    {
        if (needed.width() > has.width() + kSlack || needed.height() > has.height() + kSlack)
            add(widget, text,
                QStringLiteral("needs %1×%2, has %3×%4")
                    .arg(needed.width())
                    .arg(needed.height())
                    .arg(has.width())
                    .arg(has.height()));
    }
    [[nodiscard]] QStringList found() const { return m_found; }

private:
    QStringList m_found;
};

QSize wordsSize(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text);
}

void checkLabel(const QLabel *label, Report &report)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
        return;
    if (label->wordWrap()) {
        report.needs(label, label->text(),
                     QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width())),
                     QSize(label->width(), label->height()));
        if (qobject_cast<const WrapLabel *>(label))
            return;
        // A word wider than the label is cut at its side.
        if (label->textFormat() != Qt::RichText) {
            for (const QString &word : label->text().split(QLatin1Char(' ')))
                report.needs(label, word, QSize(wordsSize(label, word).width(), 0), label->contentsRect().size());
        }
        return;
    }
    report.needs(label, label->text(), label->sizeHint(), label->size());
}

void checkButton(const QAbstractButton *button, Report &report)
{
    if (button->text().isEmpty() || qobject_cast<const Chip *>(button)) {
        if (button->text().isEmpty())
            return;
        report.needs(button, button->text(), button->sizeHint(), button->size());
        return;
    }
    if (qobject_cast<const LinkLabel *>(button)) {
        report.needs(button, button->text(), QSize(0, button->heightForWidth(button->width())), button->size());
        return;
    }
    if (qobject_cast<const KeyButton *>(button)) {
        report.needs(button, button->text(), button->sizeHint(), button->size());
        return;
    }
    QStyleOptionButton option;
    option.initFrom(button);
    option.text = button->text();
    option.icon = button->icon();
    option.iconSize = button->iconSize();
    QSize words = wordsSize(button, button->text());
    if (!button->icon().isNull())
        words.rwidth() += button->iconSize().width() + 4;
    QSize room = button->size();
    if (qobject_cast<const QCheckBox *>(button))
        room = button->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, button).size();
    else if (qobject_cast<const QRadioButton *>(button))
        room = button->style()->subElementRect(QStyle::SE_RadioButtonContents, &option, button).size();
    else if (qobject_cast<const QPushButton *>(button))
        room = button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button).size();
    else if (const auto *tool = qobject_cast<const QToolButton *>(button)) {
        if (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return;
        if (tool->sizeHint().width() <= tool->width() && tool->sizeHint().height() <= tool->height())
            return;
    } else if (button->sizeHint().isValid()) {
        // Buttons that paint themselves know what they need.
        report.needs(button, button->text(), QSize(0, button->sizeHint().height()), button->size());
        return;
    }
    report.needs(button, button->text(), words, room);
}

void checkCombo(const QComboBox *combo, Report &report)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const QRect field =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    report.needs(combo, combo->currentText(), wordsSize(combo, combo->currentText()), field.size());
}

void checkHeader(const QHeaderView *header, Report &report)
{
    if (!header->model() || header->orientation() != Qt::Horizontal)
        return;
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
        // The style sheet gives sections a font and padding of their own.
        const QFontMetrics metrics(themeFont(TextRole::QuietStrong));
        const bool wraps = (header->defaultAlignment().toInt() & Qt::TextWordWrap) != 0;
        for (const QString &part : wraps ? text.split(QLatin1Char(' ')) : QStringList{text})
            report.needs(header, part, QSize(metrics.horizontalAdvance(part) + kHeaderPadding, 0),
                         QSize(header->sectionSize(section), 1));
    }
}

void checkTabs(const QTabBar *tabs, Report &report)
{
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->isTabVisible(i))
            continue;
        const QRect place = tabs->tabRect(i);
        if (!tabs->rect().contains(place))
            report.add(tabs, tabs->tabText(i), QStringLiteral("is outside the tab bar"));
        report.needs(tabs, tabs->tabText(i), wordsSize(tabs, tabs->tabText(i)), place.size());
    }
}

/// Words cut by an ancestor that does not scroll.
void checkClipped(const QWidget *widget, const QWidget *root, const QString &text, Report &report)
{
    QRect place = widget->rect();
    const QWidget *at = widget;
    while (at != root && at->parentWidget()) {
        place.translate(at->pos());
        const QWidget *parent = at->parentWidget();
        if (auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
            area && area->viewport() == parent) {
            const bool fixedWidth = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            if (fixedWidth && (place.left() < -kSlack || place.right() > parent->width() + kSlack))
                report.add(widget, text, QStringLiteral("sticks out of a scroll area at the side"));
            return;
        }
        if (!parent->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(place)) {
            report.add(widget, text,
                       QStringLiteral("sticks out of %1").arg(QLatin1String(parent->metaObject()->className())));
            return;
        }
        at = parent;
        if (at->isWindow())
            return;
    }
}

} // namespace

QStringList crampedTexts(QWidget *root)
{
    Report report;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->window() != root->window())
            continue;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            text = label->text();
            checkLabel(label, report);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            text = button->text().isEmpty() ? button->accessibleName() : button->text();
            checkButton(button, report);
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            text = combo->currentText();
            checkCombo(combo, report);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            checkHeader(header, report);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            checkTabs(tabs, report);
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            text = box->title();
            report.needs(box, text, QSize(wordsSize(box, text).width(), 0), QSize(box->width() - 16, 1));
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            text = line->placeholderText();
            if (line->text().isEmpty())
                report.needs(line, text, QSize(wordsSize(line, text).width(), 0), line->size());
        }
        if (!text.isEmpty())
            checkClipped(widget, root, text, report);
    }
    return report.found();
}

} // namespace cauce::test
