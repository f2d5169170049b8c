// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/source_box.h"

#include "core/base/text_fold.h"
#include "ui/common/record_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHash>
#include <QLineEdit>
#include <QSet>

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
    std::vector<const Source *> sources(question.sources.begin(), question.sources.end());
    const size_t relevant = sources.size();
    for (const Source *source : records.all<Source>().sorted()) {
        if (std::find(sources.begin(), sources.end(), source) == sources.end())
            sources.push_back(source);
    }
    QList<QPair<QString, QByteArray>> listed;
    for (const QString &name : namesApart(records, sources))
        listed.append({name, sources[size_t(listed.size())]->id.toBytes()});
    if (listed == m_listed && count() > 0)
        return;
    const Id chosen = source();
    const QString typing = chosen.isNull() ? currentText() : typed();
    const int cursor = lineEdit()->cursorPosition();
    m_listed = listed;
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &[name, id] : listed) {
        addItem(name, id);
        if (size_t(count()) == relevant && sources.size() > relevant)
            insertSeparator(count());
    }
    setCurrentIndex(-1);
    if (chosen.isNull())
        setEditText(typing);
    else
        setValue(chosen, typing);
    lineEdit()->setCursorPosition(cursor);
}

QStringList SourceBox::namesApart(const HuntData &records, const std::vector<const Source *> &sources)
{
    QHash<QString, int> named;
    for (const Source *source : sources)
        ++named[foldText(RecordWords::orUnnamed(source->name))];
    QSet<QString> taken;
    QStringList names;
    for (const Source *source : sources) {
        QString name = RecordWords::orUnnamed(source->name);
        const Institution *institution = records.find<Institution>(source->institution);
        if (named.value(foldText(name)) > 1 && institution)
            name = QStringLiteral("%1 · %2").arg(name, institution->name);
        QString apart = name;
        for (int i = 2; taken.contains(foldText(apart)); ++i)
            apart = QStringLiteral("%1 (%2)").arg(name).arg(i);
        taken.insert(foldText(apart));
        names << apart;
    }
    return names;
}

void SourceBox::setValue(const Id &source, const QString &typed)
{
    const int row = source.isNull() ? -1 : findData(source.toBytes());
    const QSignalBlocker quiet(this);
    setCurrentIndex(row);
    if (row < 0)
        setEditText(source.isNull() || !typed.isEmpty() ? typed : RecordWords::notHere());
    lineEdit()->setCursorPosition(0);
    m_set = source;
    m_setTyped = typed;
    m_setText = currentText();
}

Id SourceBox::source() const
{
    if (isAsSet() && !m_set.isNull())
        return m_set;
    const QString folded = foldText(currentText());
    for (const auto &[name, id] : m_listed) {
        if (!folded.isEmpty() && foldText(name) == folded)
            return Id(ByteName<16>::fromBytes(id).value_or(ByteName<16>()));
    }
    return {};
}

QString SourceBox::typed() const
{
    if (isAsSet() && !m_set.isNull())
        return m_setTyped;
    return source().isNull() ? currentText().trimmed() : QString();
}

} // namespace cauce

#include "moc_source_box.cpp"
