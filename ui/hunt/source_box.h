// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"

#include <QComboBox>

namespace cauce {

/// Where a step looked: a source of the list, those for the question first, or anything typed.
class SourceBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit SourceBox(QWidget *parent = nullptr);

    /// Fills the list; what is typed stays.
    void setSources(const HuntData &records, const AskedQuestion &question);
    void setValue(const Id &source, const QString &typed);
    /// The source that was set, as long as nobody changes the text, also if it is not in this copy; else the one whose name
    /// stands there; null when it is something else.
    [[nodiscard]] Id source() const;
    /// What is typed where it is no source of the list.
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isEmpty() const { return currentText().trimmed().isEmpty(); }

private:
    /// What each is called in the list: with its institution where two have the same name, and a number where that is not enough.
    [[nodiscard]] static QStringList namesApart(const HuntData &records, const std::vector<const Source *> &sources);
    [[nodiscard]] bool isAsSet() const { return currentText() == m_setText; }

    QList<QPair<QString, QByteArray>> m_listed; ///< as filled, so that an unchanged list is left alone; no name stands twice
    Id m_set;
    QString m_setTyped;
    QString m_setText; ///< how it was shown
};

} // namespace cauce
