// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/card.h"
#include "ui/common/page.h"

namespace cauce {

class KeyButton;
class PrimaryButton;
class RowList;

/// The route of a question as it grows, and the three things to note.
class RouteCard final : public Card
{
    Q_OBJECT
public:
    explicit RouteCard(PageContext &context, QWidget *parent = nullptr);

    void showRoute(const SlotProgress &progress);
    void focusStep(const Id &step);
    /// To the buttons, from where H, P and N work.
    void focusActions();

signals:
    void stepOpened(const cauce::Id &step);
    void findingAsked();
    void stepAsked();
    void notFoundAsked();

private:
    /// Beside how much there is: whether all of it is in the file.
    void showSaved();

    PageContext &m_context;
    QString m_count; ///< steps and minutes; empty where there are none
    RowList *m_rows;
    WrapLabel *m_empty;
    PrimaryButton *m_finding;
    KeyButton *m_step;
    KeyButton *m_notFound;
};

} // namespace cauce
