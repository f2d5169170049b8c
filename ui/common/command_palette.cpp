// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/command_palette.h"

#include "core/base/text_fold.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kWidth = 560;
constexpr int kShownRows = 8;
constexpr int kLeastPerLetter = 3;
constexpr int kShortcutRole = Qt::UserRole + 1;

class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 2 * kGrid};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(theme.accent, 1));
            painter->setBrush(theme.softAccent);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
        }
        QRect box = option.rect.adjusted(12, 0, -12, 0);
        const QString key = index.data(kShortcutRole).toString();
        painter->setFont(themeFont(TextRole::Quiet));
        painter->setPen(theme.quietText);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, key);
        if (!key.isEmpty())
            box.setRight(box.right() - painter->fontMetrics().horizontalAdvance(key) - kGrid);
        painter->setFont(option.font);
        painter->setPen(theme.text);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        painter->restore();
    }
};

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString letters = foldText(typed).remove(QLatin1Char(' '));
    const QString folded = foldText(text);
    int score = 0;
    qsizetype at = -1;
    for (const QChar letter : letters) {
        // A word that begins with the letter is worth a jump; else the next one.
        qsizetype next = folded.indexOf(letter, at + 1);
        if (next < 0)
            return std::nullopt;
        if (next != at + 1) {
            const qsizetype wordStart = folded.indexOf(QString(QLatin1Char(' ')) + letter, at + 1);
            if (wordStart >= 0)
                next = wordStart + 1;
        }
        if (next == at + 1)
            score += 6;
        else if (next == 0 || !folded.at(next - 1).isLetterOrNumber())
            score += 5;
        else
            score -= 1;
        at = next;
    }
    // Letters that happen to stand somewhere in a long name are no match: most must begin a word or go on with one.
    if (score < kLeastPerLetter * letters.size())
        return std::nullopt;
    return score;
}

std::vector<const Command *> fittingCommands(const std::vector<Command> &commands, const QString &typed)
{
    std::vector<std::pair<int, const Command *>> scored;
    const QString words = foldText(typed);
    for (const Command &command : commands) {
        std::optional<int> score = fuzzyScore(typed, command.text);
        if (!words.isEmpty() && foldText(command.text).contains(words))
            score = score.value_or(0) + 100;
        if (score)
            scored.emplace_back(*score, &command);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<const Command *> fitting;
    for (const auto &[score, command] : scored)
        fitting.push_back(command);
    return fitting;
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_nothing(new WrapLabel(tr("No command has these letters."), TextRole::Quiet, this))
{
    setLook(this, Look::Card);
    setAutoFillBackground(true);
    setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kGrid);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("What do you want to do?"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::refill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::openWith(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    refill();
    place();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::dismiss()
{
    if (isHidden())
        return;
    const bool mine = isAncestorOf(QApplication::focusWidget());
    hide();
    if (mine && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::refill()
{
    m_shown = fittingCommands(m_commands, m_field->text());
    m_model->clear();
    for (const Command *command : m_shown) {
        auto *item = new QStandardItem(command->text);
        const QString key = keyWords(command->shortcut);
        item->setData(key, kShortcutRole);
        if (!key.isEmpty())
            item->setData(tr("%1, shortcut %2").arg(command->text, key), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_nothing->setVisible(m_shown.empty());
    m_list->setVisible(!m_shown.empty());
    if (isVisible())
        place();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int rows = std::clamp(static_cast<int>(m_shown.size()), 1, kShownRows);
    const int rowHeight = m_list->fontMetrics().height() + 2 * kGrid;
    m_list->setFixedHeight(rows * rowHeight + 4);
    const int width = std::min(kWidth, window->width() - 4 * kGrid);
    layout()->activate();
    const int wanted = std::max(layout()->totalMinimumHeightForWidth(width), layout()->totalMinimumSize().height());
    const int height = std::min(wanted, window->height() - 4 * kGrid);
    setGeometry((window->width() - width) / 2, std::min(80, window->height() / 8), width, height);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const Command command = *m_shown[static_cast<size_t>(row)];
    dismiss();
    m_running = true;
    if (command.run)
        command.run();
    m_running = false;
    emit ran(command.id);
}

bool CommandPalette::event(QEvent *event)
{
    // No layout holds the palette: it takes the size its parts ask for, once the style sheet has told them.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return QFrame::event(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            dismiss();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int rows = m_model->rowCount();
        if (rows > 0) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + step + rows) % rows, 0));
        }
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

} // namespace cauce

#include "moc_command_palette.cpp"
