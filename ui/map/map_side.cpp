// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_side.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/plain_scroll.h"
#include "ui/common/record_words.h"
#include "ui/map/recommend_form.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cauce {
namespace {

/// More than these are no longer read here, and their widgets would take longer than a turn may.
constexpr size_t kMostFindings = 3;

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    setLook(line, Look::Divider);
    return line;
}

} // namespace

MapSide::MapSide(ToSearch toSearch, QWidget *parent) : QWidget(parent), m_toSearch(toSearch), m_form(new RecommendForm)
{
    auto *card = new Card;
    card->letBodyFill();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_column->setSpacing(kGrid + kGrid / 2);
    m_column->addWidget(new WrapLabel(tr("What the map says"), TextRole::Section));
    m_column->addWidget(new QWidget);
    m_column->addWidget(hairline());
    m_column->addWidget(new QWidget);
    m_column->addWidget(m_form);
    m_column->addStretch(1);
    m_scroll = plainScroll(inside);
    card->body()->addWidget(m_scroll);
    m_revealing.setSingleShot(true);
    m_revealing.setInterval(0);
    connect(&m_revealing, &QTimer::timeout, this, &MapSide::reveal);
    connect(m_form, &RecommendForm::opened, this, [this] {
        m_toReveal = m_form;
        m_revealing.start();
    });
    setSays({});
}

QVBoxLayout *MapSide::freshBox(QWidget *&box, int at)
{
    delete m_column->itemAt(at)->widget();
    box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_column->insertWidget(at, box);
    return column;
}

void MapSide::setSays(const QList<MarkedSentence> &sentences)
{
    QVBoxLayout *column = freshBox(m_says, 1);
    for (const MarkedSentence &sentence : sentences) {
        QWidget *label = sentence.mark == Mark::None ? static_cast<QWidget *>(new WrapLabel(sentence.words))
                                                     : new StatusLabel(sentence.mark, sentence.words);
        label->setObjectName(QStringLiteral("says"));
        column->addWidget(label);
    }
    if (sentences.isEmpty())
        column->addWidget(new WrapLabel(tr("Nothing yet: patterns show when at least two teams have come to a result."), TextRole::Quiet));
}

void MapSide::addRecommendations(
    const HuntData &hunt, QVBoxLayout *column, const std::function<bool(const Recommendation &)> &keep)
{
    for (const Recommendation *each : hunt.all<Recommendation>().where(keep)) {
        auto *label = new WrapLabel(tr("Recommendation: %1").arg(each->text));
        label->setObjectName(QStringLiteral("cellRecommendation"));
        column->addWidget(label);
    }
}

void MapSide::setSpot(const HuntData &hunt, const WorkIndex &work, const MapSpot &spot, Recommending recommending)
{
    QVBoxLayout *column = freshBox(m_cell, 3);
    const auto question = spot.isNull() ? std::nullopt : askedQuestion(hunt, spot.challenge, spot.slot);
    m_form->setVisible(question && recommending == Recommending::Offered);
    if (spot.isNull()) {
        column->addWidget(new WrapLabel(tr("Choose a cell to see the finding and its evidence."), TextRole::Quiet));
        return;
    }
    if (!question) {
        column->addWidget(new WrapLabel(tr("This question is not asked here."), TextRole::Quiet));
        return;
    }
    column->addWidget(new WrapLabel(RecordWords::orUnnamed(question->text), TextRole::Strong));
    column->addWidget(new WrapLabel(MapWords::challengeName(hunt, spot.challenge), TextRole::Quiet));
    int parts = 0;
    for (const Team *team : hunt.all<Team>().sorted()) {
        if (!containsId(team->challenges, spot.challenge) || (!spot.team.isNull() && spot.team != team->id))
            continue;
        if (parts++ > 0)
            column->addWidget(hairline());
        addPart(hunt, work, slotProgress(hunt, work, team->id, spot.challenge, *question), column);
    }
    if (parts == 0)
        column->addWidget(new WrapLabel(tr("No team has this challenge yet."), TextRole::Quiet));
    addRecommendations(hunt, column, [&](const Recommendation &each) {
        return each.finding.isNull() && each.challenge == spot.challenge;
    });
}

void MapSide::addPart(const HuntData &hunt, const WorkIndex &work, const SlotProgress &part, QVBoxLayout *column)
{
    auto *team = new WrapLabel(MapWords::teamName(hunt, part.key.team), TextRole::QuietStrong);
    team->setObjectName(QStringLiteral("cellTeam"));
    column->addWidget(team);
    auto *status = new StatusLabel(MapWords::mark(part.stage, part.result), MapWords::of(part.stage, part.result));
    status->setObjectName(QStringLiteral("cellStatus"));
    column->addWidget(status);
    const auto findings = part.work->savedFindings();
    column->addWidget(new WrapLabel(MapWords::workOf(static_cast<qint64>(part.work->steps.size()), part.minutes,
                                                     static_cast<qint64>(findings.size())),
                                    TextRole::Quiet));
    for (size_t at = 0; at < std::min(findings.size(), kMostFindings); ++at)
        addFinding(hunt, work, *findings[at], column);
    if (findings.size() > kMostFindings)
        column->addWidget(new WrapLabel(tr("And %n more finding(s).", nullptr, static_cast<int>(findings.size() - kMostFindings)),
                                        TextRole::Quiet));
    if (m_toSearch == ToSearch::NotOffered)
        return;
    auto *open = new KeyButton(tr("Open in the search"));
    open->setAccessibleDescription(MapWords::teamName(hunt, part.key.team));
    const SlotKey key = part.key;
    connect(open, &QAbstractButton::clicked, this, [this, key] { emit openAsked(key); });
    column->addWidget(open);
}

void MapSide::addFinding(const HuntData &hunt, const WorkIndex &work, const Finding &finding, QVBoxLayout *column)
{
    if (!finding.text.isEmpty())
        column->addWidget(new WrapLabel(finding.text));
    if (!finding.whereLooked.isEmpty())
        column->addWidget(new WrapLabel(tr("Looked in: %1").arg(finding.whereLooked), TextRole::Quiet));
    for (const Amount *amount : work.amountsOf(finding.id)) {
        if (!amount->money)
            continue;
        QStringList about{amount->concept_};
        if (amount->stage != MoneyStage::None)
            about << RecordWords::of(amount->stage);
        if (amount->year != 0)
            about << QString::number(amount->year);
        about.removeAll(QString());
        if (!about.isEmpty())
            column->addWidget(new WrapLabel(about.join(QStringLiteral(" · ")), TextRole::Quiet));
        auto *sum = new WrapLabel(RecordWords::of(*amount->money), TextRole::Strong);
        sum->setObjectName(QStringLiteral("cellAmount"));
        sum->setAlignment(Qt::AlignRight);
        column->addWidget(sum);
    }
    for (const Evidence *evidence : work.piecesOf(finding.id))
        addEvidence(hunt, *evidence, column);
    addRecommendations(hunt, column, [&](const Recommendation &each) { return each.finding == finding.id; });
}

void MapSide::addEvidence(const HuntData &hunt, const Evidence &evidence, QVBoxLayout *column)
{
    QStringList about;
    const Document *document = hunt.find<Document>(evidence.document);
    if (document) {
        const QString name = RecordWords::orUnnamed(document->title.isEmpty() ? document->fileName : document->title);
        const int page = evidence.place.page;
        auto *link = new LinkLabel(page > 0 ? tr("Evidence: %1, page %2").arg(name).arg(page) : tr("Evidence: %1").arg(name));
        link->setObjectName(QStringLiteral("cellDocument"));
        connect(link, &QAbstractButton::clicked, this,
            [this, id = document->id, place = evidence.place] { emit documentAsked(id, place); });
        column->addWidget(link);
    } else if (!evidence.document.isNull()) {
        about << RecordWords::notHere();
    }
    about << evidence.url;
    if (evidence.capturedOn.isValid())
        about << tr("seen on %1").arg(QLocale().toString(evidence.capturedOn, QLocale::ShortFormat));
    about << evidence.place.quote << evidence.note;
    about.removeAll(QString());
    if (about.isEmpty())
        return;
    const QString words = about.join(QStringLiteral(" · "));
    auto *label = new WrapLabel(document ? words : tr("Evidence: %1").arg(words), TextRole::Quiet);
    label->setObjectName(QStringLiteral("cellEvidence"));
    column->addWidget(label);
}

void MapSide::revealCell()
{
    m_toReveal = m_cell;
    m_revealing.start();
}

void MapSide::reveal()
{
    if (!m_toReveal || !isVisible())
        return;
    m_scroll->widget()->layout()->activate();
    const QRect part = m_toReveal->geometry();
    m_toReveal.clear();
    // Its end and then its beginning: what is taller than the room is shown from the top.
    m_scroll->ensureVisible(0, part.bottom(), 0, kGrid);
    m_scroll->ensureVisible(0, part.top(), 0, kGrid);
}

void MapSide::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_revealing.start();
}

void MapSide::focusCell()
{
    // What was made just now is shown on the next turn only, and nothing hidden takes the focus.
    m_cell->show();
    QAbstractButton *stop = m_cell->findChild<KeyButton *>();
    if (!stop)
        stop = m_cell->findChild<LinkLabel *>();
    if (stop)
        stop->setFocus(Qt::OtherFocusReason);
}

} // namespace cauce

#include "moc_map_side.cpp"
