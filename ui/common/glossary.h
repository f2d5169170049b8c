// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/buttons.h"

#include <QLabel>
#include <QList>

namespace cauce {

/// A technical term and the two lines that explain it, in the language of the window.
struct GlossaryTerm {
    QString term;
    QString explanation;
};

/// Opens a small popup with the explanation under `anchor`; Esc or a click elsewhere closes it.
void showGlossary(QWidget *anchor, const GlossaryTerm &term);

/// A technical term, underlined; opens its explanation where it stands.
class GlossaryLink final : public LinkLabel
{
    Q_OBJECT
public:
    explicit GlossaryLink(const GlossaryTerm &term = {}, QWidget *parent = nullptr);
    void setTerm(const GlossaryTerm &term);

private:
    GlossaryTerm m_term;
};

/// A sentence in which the known terms are underlined and open their explanation; Tab moves between them.
class GlossaryText final : public QLabel
{
    Q_OBJECT
public:
    explicit GlossaryText(QWidget *parent = nullptr);
    /// `text` is plain; of each term the first whole word that equals it, in any case, becomes its link.
    void setText(const QString &text, const QList<GlossaryTerm> &terms);
    /// The text without markup.
    [[nodiscard]] QString plainText() const { return m_plain; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();

    QString m_plain;
    QList<GlossaryTerm> m_terms;
};

} // namespace cauce
