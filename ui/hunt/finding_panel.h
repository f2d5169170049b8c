// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field_binding.h"
#include "ui/hunt/finding_section.h"
#include "ui/hunt/panel_frame.h"

namespace cauce {

class AmountsSection;
class AnswerEdit;
class ChipRow;
class EvidenceSection;
class LinkLabel;
class OpennessSection;
class PlaceSection;
class PrimaryButton;
class RecommendationSection;
class ResultChoice;

/// Writes what a question found. It is a finding under way from the first thing that is settled in it, and counts as found once
/// it is saved with an answer and one piece of evidence; the rest can be completed later, in place.
class FindingPanel final : public PanelFrame
{
    Q_OBJECT
public:
    explicit FindingPanel(PageContext &context, QWidget *parent = nullptr);

    /// The finding under way of `spot`, or an empty one.
    void openNew(const SlotKey &spot);
    void openExisting(const Id &finding);
    /// Takes a place in a document of the library as evidence of the finding that is open: for `evidence`, if that is a piece
    /// of it, else for one that names the document and no region yet; else it is one more.
    void addDocument(const Id &document, const Place &place, const Id &evidence = {});
    void refresh();
    void focusFirst();
    [[nodiscard]] Id finding() const { return m_desk.finding; }

signals:
    void saved(const cauce::Id &finding);

private:
    void build();
    void open(const SlotKey &spot, const Id &finding);
    Id ensure();
    void showRecord();
    void showChips();
    void openSection(const QString &id);
    void choseResult();
    void save();
    void remove();
    [[nodiscard]] const Finding *record() const;
    [[nodiscard]] QString textDraftKey() const;
    [[nodiscard]] QString resultDraftKey() const;
    [[nodiscard]] QString answerDraftKey() const;
    /// What was typed and cannot be a record; nothing if all is one.
    [[nodiscard]] std::optional<HeldBack> heldBack() const;
    /// Shows a field, and what is folded around it, and puts the focus there.
    void standOpen(QWidget *field);
    /// What is missing before it can be saved; the focus goes there.
    [[nodiscard]] QString missing();

    PageContext &m_context;
    FindingDesk m_desk;
    RecordForm m_form;
    std::optional<AskedQuestion> m_question;
    GrowingTextEdit *m_text;
    AnswerEdit *m_answer;
    AmountsSection *m_amounts;
    QWidget *m_amountsPart;
    EvidenceSection *m_evidence;
    ResultChoice *m_result;
    ChipRow *m_chips;
    PlaceSection *m_place;
    OpennessSection *m_openness;
    RecommendationSection *m_recommendation;
    std::vector<std::pair<QString, QWidget *>> m_parts; ///< what a chip opens
    WrapLabel *m_problem;
    WrapLabel *m_state;
    PrimaryButton *m_save;
    LinkLabel *m_remove;
};

} // namespace cauce
