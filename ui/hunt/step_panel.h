// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/page.h"
#include "ui/common/value_edits.h"
#include "ui/hunt/panel_frame.h"

namespace cauce {

class GrowingTextEdit;
class LinkLabel;
class MinutesField;
class ObstacleChips;
class PrimaryButton;
class RequestBox;
class ResultChoice;
class SourceBox;
class WorkTimer;

/// Notes a step of the route: where, with what words, what came of it, what got in the way, how long. Meant for the keyboard:
/// Enter goes on or saves. Everything typed is a draft of its question (or of the step that is edited) until it is saved.
class StepPanel final : public PanelFrame
{
    Q_OBJECT
public:
    /// `timer` fills the minutes of new steps and outlives the panel.
    StepPanel(PageContext &context, WorkTimer &timer, QWidget *parent = nullptr);

    /// A new step of `spot`, or the draft of one. `document` is what was opened, if that starts it.
    void openNew(const SlotKey &spot, const Id &document = {});
    /// The step that is shown is to be a request: its text stands open.
    void askForInformation();
    /// A step that is there.
    void openExisting(const Id &step);
    /// The step that is shown; null for a new one.
    [[nodiscard]] Id record() const { return m_before.id; }
    /// Takes in what changed elsewhere; what was typed stays.
    void refresh();
    /// Keeps what is typed now, without waiting.
    void keepNow();
    void focusFirst();

    static constexpr int kKeepDelayMs = 300;

signals:
    void saved(const cauce::Id &step);

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void keep();
    void connectFields();
    void markFields();
    void showStep(const RouteStep &step, const QString &acuseTyped);
    void showPlace(const RouteStep &step);
    /// The step says something else in the hunt: so do the fields that nobody touched.
    void follow(const RouteStep &now);
    void fillSources();
    void showForResult();
    /// What the law says of the source that stands there.
    void showDuty();
    void showMinutes(qint64 minutes);
    void enterPressed();
    void save();
    void removeStep();
    void showDiscard();
    void discard();
    void touched();
    [[nodiscard]] bool isComplete();
    /// What stands in the fields, on top of what the step was.
    [[nodiscard]] RouteStep step() const;
    /// What stands for the date of the acuse and is none.
    [[nodiscard]] QString acuseTyped() const;
    /// Whether the fields say more than the step did.
    [[nodiscard]] bool isTyped() const;
    /// The fields as a draft.
    [[nodiscard]] QByteArray packed() const;
    [[nodiscard]] QString keyOfDraft() const;

    PageContext &m_context;
    WorkTimer &m_timer;
    QTimer m_keep;
    SlotKey m_spot;
    RouteStep m_before;      ///< as it stands in the hunt; of a new one, an empty one
    Id m_document;           ///< what was looked into, if that is the place…
    Id m_documentSource;     ///< …that stood there as this source
    QString m_documentText;  ///< …or these words
    bool m_showing = false;  ///< fields are being filled by the program

    SourceBox *m_source;
    WrapLabel *m_duty;
    QLineEdit *m_words;
    ResultChoice *m_result;
    QWidget *m_requestPart;
    RequestBox *m_request;
    QLineEdit *m_folio;
    DateEdit *m_acuse;
    MinutesField *m_minutes;
    ObstacleChips *m_obstacles;
    GrowingTextEdit *m_note;
    WrapLabel *m_problem;
    PrimaryButton *m_save;
    LinkLabel *m_discard;
    LinkLabel *m_remove;
};

} // namespace cauce
