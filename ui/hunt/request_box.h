// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/page.h"
#include "ui/common/text_edits.h"

namespace cauce {

/// The text of a request for information, ready to copy or to print as a PDF; the period is typed here and kept with the
/// question.
class RequestBox final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestBox(PageContext &context, QWidget *parent = nullptr);

    /// What is asked, and of whom: the institution of `source`, else that of the challenge.
    void setQuestion(const SlotKey &spot, const Id &source);
    [[nodiscard]] QString text() const { return m_text->value(); }

private:
    void rewrite();
    void keepPeriod(const QString &period);
    void copy();
    void print();

    PageContext &m_context;
    SlotKey m_spot;
    Id m_source;
    SettlingLineEdit *m_period;
    GrowingTextEdit *m_text;
};

} // namespace cauce
