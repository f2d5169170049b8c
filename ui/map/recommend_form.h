// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cauce {

class GrowingTextEdit;
class KeyButton;

/// A button that opens a small form for one recommendation: a text, add, not now.
class RecommendForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RecommendForm(QWidget *parent = nullptr);

    /// Starts over with what was typed before for this place; empty closes the form.
    void restore(const QString &typed);
    /// Opens it and puts the focus into it.
    void openForm();
    /// What is being typed is told now: the place is about to change.
    void settle();

signals:
    /// The form was opened, and needs the room.
    void opened();
    /// A second after the last key, or the field was left: keep it.
    void typed(const QString &text);
    /// The text is to become a recommendation.
    void proposed(const QString &text);

private:
    void propose();

    KeyButton *m_open;
    QWidget *m_form;
    GrowingTextEdit *m_text;
    KeyButton *m_add;
};

} // namespace cauce
