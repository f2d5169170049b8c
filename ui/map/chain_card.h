// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money_chain.h"
#include "ui/common/card.h"
#include "ui/map/figure.h"

class QComboBox;

namespace cauce {

/// The money chain of one challenge: its years with bars, what should be looked at again, and where teams disagree.
class ChainCard final : public Card
{
    Q_OBJECT
public:
    explicit ChainCard(QWidget *parent = nullptr);

    /// Shows the hunt as it is now; keeps to the challenge chosen while there is one.
    void setHunt(const HuntData &hunt, const WorkIndex &work);
    [[nodiscard]] Id challenge() const;
    /// The challenge to show from the next setHunt() on.
    void setChallenge(const Id &challenge);
    /// The same for a file.
    [[nodiscard]] std::vector<std::unique_ptr<Figure>> figures(const HuntData &hunt, const WorkIndex &work) const;

signals:
    /// A person chose another challenge.
    void challengeChosen();

private:
    struct Part
    {
        QString title;
        std::vector<QString> remarks; ///< warnings and disagreements
        std::unique_ptr<Figure> figure;
        QString breakWords;
    };
    [[nodiscard]] std::vector<Part> partsOf(const HuntData &hunt, const WorkIndex &work) const;
    [[nodiscard]] static QStringList wordsOf(const std::vector<Part> &parts);
    void showParts(std::vector<Part> parts);

    QComboBox *m_choice;
    Id m_wanted;
    QStringList m_words; ///< what is shown
    QWidget *m_content = nullptr;
};

} // namespace cauce
