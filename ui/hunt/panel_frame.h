// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/labels.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace cauce {

/// What stands in the right column: a card with a title, a close button, content that scrolls, and a foot that does not.
class PanelFrame : public QFrame
{
    Q_OBJECT
public:
    enum class Closing { ByPerson, Never };
    explicit PanelFrame(const QString &title, Closing closing, QWidget *parent = nullptr);

    void setTitle(const QString &title);

signals:
    /// Esc or the close button.
    void closeAsked();

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] QVBoxLayout *foot() const { return m_foot; }
    /// A field under its name, which also becomes its accessible name.
    FieldLabel *addField(const QString &name, QWidget *field);
    void reveal(QWidget *part);
    void keyPressEvent(QKeyEvent *event) override;

private:
    WrapLabel *m_title;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
    QVBoxLayout *m_foot;
    Closing m_closing;
};

} // namespace cauce
