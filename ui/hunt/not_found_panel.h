// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/page.h"
#include "ui/hunt/panel_frame.h"

#include <QTimer>

namespace cauce {

class GrowingTextEdit;
class LinkLabel;
class PrimaryButton;
class ResultChoice;

/// Notes that a question was not answered, which is a result as well: where people looked, filled in from the route.
class NotFoundPanel final : public PanelFrame
{
    Q_OBJECT
public:
    explicit NotFoundPanel(PageContext &context, QWidget *parent = nullptr);

    void openNew(const SlotKey &spot);
    void openExisting(const Id &finding);
    /// What is shown; null for a new one.
    [[nodiscard]] Id finding() const { return m_finding; }
    void refresh();
    /// On what came of it where the route says already where people looked, else on the text.
    void focusFirst();

signals:
    void saved(const cauce::Id &finding);
    /// The text of a request is wanted: it stands with a step.
    void requestAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void open(const SlotKey &spot, const Id &finding);
    /// What the form says before anybody types.
    [[nodiscard]] Finding standing() const;
    /// What stands in the fields, on top of what the form said.
    [[nodiscard]] Finding typed() const;
    void touched();
    void showForTyped();
    void discard();
    /// Keeps what is typed now, without waiting.
    void keepNow();
    void keep();
    void save();
    void remove();
    [[nodiscard]] QString keyOfDraft() const;

    PageContext &m_context;
    QTimer m_keep;
    SlotKey m_spot;
    Id m_finding;
    Finding m_before; ///< what the form said before anybody typed
    bool m_writes = false;
    GrowingTextEdit *m_where;
    ResultChoice *m_result;
    LinkLabel *m_request;
    WrapLabel *m_problem;
    PrimaryButton *m_save;
    LinkLabel *m_discard;
    LinkLabel *m_remove;
};

} // namespace cauce
