// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/chain_card.h"

#include "ui/common/choices.h"
#include "ui/common/labels.h"
#include "ui/common/record_words.h"
#include "ui/map/chain_figure.h"
#include "ui/map/map_words.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace cauce {

ChainCard::ChainCard(QWidget *parent) : Card(tr("Money chain"), parent), m_choice(new QComboBox)
{
    m_choice->setAccessibleName(tr("Challenge of the money chain"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addAction(m_choice);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_wanted = challenge();
        emit challengeChosen();
    });
}

Id ChainCard::challenge() const
{
    return m_choice->currentData().value<Id>();
}

void ChainCard::setChallenge(const Id &challenge) { m_wanted = challenge; }

std::vector<ChainCard::Part> ChainCard::partsOf(const HuntData &hunt, const WorkIndex &work) const
{
    std::vector<Part> parts;
    const Id challengeId = challenge();
    if (!hunt.find<Challenge>(challengeId))
        return parts;
    for (const ChainYear &year : moneyChain(hunt, work, challengeId)) {
        Part part;
        const bool empty = std::all_of(year.links.begin(), year.links.end(), [](const ChainLink &link) { return !link.shown; });
        part.title = empty && year.year == 0 ? tr("No amount has been written down yet") : MapWords::titleOf(year);
        if (year.breaksAt && !empty)
            part.breakWords = (wasLookedFor(year) ? tr("The chain breaks at %1.") : tr("Nobody has looked for %1 yet."))
                                  .arg(RecordWords::of(*year.breaksAt));
        for (const ChainWarning &warning : year.warnings)
            part.remarks.push_back(MapWords::of(warning, year.currency));
        for (const ChainLink &link : year.links) {
            if (link.teamsDisagree)
                part.remarks.push_back(MapWords::disagreement(hunt, link, year.currency));
        }
        part.figure = std::make_unique<ChainFigure>(year);
        parts.push_back(std::move(part));
    }
    return parts;
}

void ChainCard::setHunt(const HuntData &hunt, const WorkIndex &work)
{
    QList<Choice> challenges;
    for (const Challenge *each : hunt.all<Challenge>().sorted())
        challenges.append({RecordWords::orUnnamed(each->title), QVariant::fromValue(each->id)});
    setChoices(*m_choice, challenges, QVariant::fromValue(m_wanted));
    m_wanted = challenge();
    auto parts = partsOf(hunt, work);
    QStringList words = wordsOf(parts);
    words.prepend(m_choice->currentText());
    // To make its widgets anew takes long, and most changes of a hunt are no change of this chain.
    if (m_content && words == m_words)
        return;
    m_words = std::move(words);
    showParts(std::move(parts));
}

QStringList ChainCard::wordsOf(const std::vector<Part> &parts)
{
    QStringList words;
    for (const Part &part : parts) {
        words << part.title << part.figure->words() << part.breakWords;
        words.append(QStringList(part.remarks.begin(), part.remarks.end()));
    }
    return words;
}

void ChainCard::showParts(std::vector<Part> parts)
{
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    for (Part &part : parts) {
        auto *title = new WrapLabel(part.title, TextRole::QuietStrong);
        title->setObjectName(QStringLiteral("chainYear"));
        column->addWidget(title);
        auto *figure = new FigureWidget;
        figure->setFigure(std::move(part.figure), tr("Money chain of %1, %2").arg(m_choice->currentText(), part.title));
        column->addWidget(figure);
        if (!part.breakWords.isEmpty())
            column->addWidget(new WrapLabel(part.breakWords, TextRole::Quiet));
        for (const QString &remark : part.remarks) {
            auto *label = new StatusLabel(Mark::Unusable, remark);
            label->setObjectName(QStringLiteral("chainRemark"));
            column->addWidget(label);
        }
        column->addSpacing(kGrid);
    }
    column->addWidget(new WrapLabel(tr("Amounts as the teams wrote them in their findings; where they differ, the one most teams state."),
        TextRole::Quiet));
    body()->addWidget(m_content);
}

std::vector<std::unique_ptr<Figure>> ChainCard::figures(const HuntData &hunt, const WorkIndex &work) const
{
    std::vector<std::unique_ptr<Figure>> all;
    all.push_back(std::make_unique<TextFigure>(tr("Money chain: %1").arg(m_choice->currentText()), TextRole::Section));
    for (Part &part : partsOf(hunt, work)) {
        all.push_back(std::make_unique<TextFigure>(part.title, TextRole::QuietStrong));
        all.push_back(std::move(part.figure));
        if (!part.breakWords.isEmpty())
            all.push_back(std::make_unique<TextFigure>(part.breakWords, TextRole::Quiet));
        for (const QString &remark : part.remarks)
            all.push_back(std::make_unique<TextFigure>(remark, TextRole::Quiet));
    }
    return all;
}

} // namespace cauce

#include "moc_chain_card.cpp"
