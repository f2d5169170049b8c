// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/page.h"
#include "ui/common/text_edits.h"

namespace cauce {

class LinkLabel;

/// The text of a request for information, to be completed, copied or printed as a PDF. Its period and what a person changed
/// of the text are drafts of the step that it belongs to.
class RequestBox final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestBox(PageContext &context, QWidget *parent = nullptr);

    /// What is asked, and of whom: the institution of `source`, else that of the challenge. `step` is null for a new one.
    void setQuestion(const SlotKey &spot, const Id &source, const Id &step);
    /// The new step of `spot` is `step` now.
    void becomePartOf(const SlotKey &spot, const Id &step);
    /// Under what the words typed for a new step of `spot` are kept.
    [[nodiscard]] static QStringList draftsOfNew(const SlotKey &spot);
    [[nodiscard]] QString text() const { return m_text->value(); }

private:
    void rewrite();
    /// What the program writes of the question.
    [[nodiscard]] QString written() const;
    void keep(const QString &what, const QString &text);
    void keepText(const QString &text);
    void writeAnew();
    [[nodiscard]] QString keyOf(const QString &what) const;
    void copy();
    void print();

    PageContext &m_context;
    SlotKey m_spot;
    Id m_source;
    Id m_step;
    SettlingLineEdit *m_period;
    GrowingTextEdit *m_text;
    LinkLabel *m_anew;
};

} // namespace cauce
