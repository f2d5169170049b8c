// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/source_box.h"

#include "core/base/text_fold.h"
#include "ui/common/record_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace cauce {

SourceBox::SourceBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(14);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->popup()->setObjectName(QStringLiteral("suggestions"));
    lineEdit()->setPlaceholderText(tr("Choose or type the place"));
}

void SourceBox::setSources(const HuntData &records, const AskedQuestion &question)
{
    QList<QPair<QString, QByteArray>> listed;
    const auto add = [&](const Source &source) {
        const QPair<QString, QByteArray> entry(RecordWords::orUnnamed(source.name), source.id.toBytes());
        if (!listed.contains(entry))
            listed.append(entry);
    };
    for (const Source *source : question.sources)
        add(*source);
    const qsizetype relevant = listed.size();
    for (const Source *source : records.all<Source>().sorted())
        add(*source);
    if (listed == m_listed && count() > 0)
        return;
    m_listed = listed;
    const QString typing = currentText();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &[name, id] : listed) {
        addItem(name, id);
        if (count() == relevant && listed.size() > relevant)
            insertSeparator(count());
    }
    setCurrentIndex(-1);
    setEditText(typing);
}

void SourceBox::setValue(const Id &source, const QString &typed)
{
    const int row = source.isNull() ? -1 : findData(source.toBytes());
    const QSignalBlocker quiet(this);
    setCurrentIndex(row);
    if (row < 0)
        setEditText(source.isNull() || !typed.isEmpty() ? typed : RecordWords::notHere());
    lineEdit()->setCursorPosition(0);
}

Id SourceBox::source() const
{
    const QString folded = foldText(currentText());
    for (const auto &[name, id] : m_listed) {
        if (!folded.isEmpty() && foldText(name) == folded)
            return Id(ByteName<16>::fromBytes(id).value_or(ByteName<16>()));
    }
    return {};
}

QString SourceBox::typed() const
{
    return source().isNull() ? currentText().trimmed() : QString();
}

} // namespace cauce

#include "moc_source_box.cpp"
