// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/question_card.h"

#include "ui/common/buttons.h"
#include "ui/common/chips.h"
#include "ui/common/flow_layout.h"
#include "ui/common/glossary_terms.h"
#include "ui/common/record_words.h"
#include "ui/hunt/team_work.h"

#include <QVBoxLayout>

namespace cauce {

QuestionCard::QuestionCard(PageContext &context, QWidget *parent)
    : Card({}, parent), m_context(context), m_terms(glossaryTerms()), m_why(new WrapLabel(QString(), TextRole::Body)),
      m_lookFor(new GlossaryText), m_columns(new ChipRow), m_hintRows(new QVBoxLayout)
{
    setLook(m_why, Look::Purpose);
    body()->addWidget(m_why);
    body()->addWidget(m_lookFor);
    body()->addWidget(m_columns);
    m_hintRows->setSpacing(2);
    body()->addLayout(m_hintRows);
    // A column is a word of the table to look for: pressing it tells what it means, where the glossary knows.
    connect(m_columns, &ChipRow::activated, this, [this](const QString &column) {
        for (const GlossaryTerm &term : m_terms) {
            if (term.term.compare(column, Qt::CaseInsensitive) == 0) {
                showGlossary(m_columns, term);
                return;
            }
        }
        m_context.notices.showNotice(NoticeBar::Tone::Info,
            tr("“%1” is a column to look for: a table that has it answers the question better.").arg(column));
    });
}

void QuestionCard::showQuestion(const SlotKey &spot, const AskedQuestion &question, const SlotProgress &progress)
{
    if (spot != m_spot)
        m_seen.clear();
    m_spot = spot;
    setTitle(RecordWords::orUnnamed(question.text));
    if (m_why->text() != question.why)
        m_why->setText(question.why);
    m_why->setVisible(!question.why.isEmpty());
    if (m_lookFor->plainText() != question.lookFor)
        m_lookFor->setText(question.lookFor, m_terms);
    m_lookFor->setVisible(!question.lookFor.isEmpty());
    QList<ChipItem> columns;
    for (const QString &column : question.columns)
        columns.append({column, column, ChipState::Open, Chip::Removal::Fixed});
    m_columns->setChips(columns);
    m_columns->setVisible(!columns.isEmpty());
    m_hints.clear();
    for (const Hint *hint : question.hints)
        m_hints.push_back(hint->id);
    m_opened.clear();
    for (const HintUse *use : progress.work->hintUses)
        m_opened.insert(use->hint);
    showHints(progress);
}

void QuestionCard::showHints(const SlotProgress &progress)
{
    const HuntData &records = m_context.workspace.data();
    const bool costs = progress.pointsAtStake.has_value();
    struct Row
    {
        Id hint;
        QString link;
        QString text;
    };
    std::vector<Row> rows;
    QStringList said;
    for (const Id &id : m_hints) {
        const Hint *hint = records.find<Hint>(id);
        if (!hint)
            continue;
        const QString number = QString::number(rows.size() + 1);
        const bool isOpen = m_opened.contains(id) || m_seen.contains(id);
        Row row{id, tr("See hint %1: %2").arg(number, hint->title), {}};
        if (isOpen)
            row = {id, tr("Hint %1: %2").arg(number, hint->title), hint->text};
        else if (costs && hint->cost > 0)
            row.link = tr("See hint %1: %2 (takes %n points)", nullptr, static_cast<int>(hint->cost)).arg(number, hint->title);
        said << row.link + u'\n' + row.text;
        rows.push_back(row);
    }
    if (said == m_shownHints)
        return;
    m_shownHints = said;
    const auto focused = std::find_if(m_links.begin(), m_links.end(),
        [this](const auto &link) { return link.second && link.second == window()->focusWidget(); });
    const Id from = focused == m_links.end() ? Id() : focused->first;
    m_links.clear();
    while (QLayoutItem *item = m_hintRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Row &row : rows) {
        if (!row.text.isEmpty()) {
            m_hintRows->addWidget(new WrapLabel(row.link, TextRole::QuietStrong));
            m_hintRows->addWidget(new WrapLabel(row.text));
            m_links.emplace_back(row.hint, nullptr);
            continue;
        }
        auto *link = new LinkLabel(row.link);
        link->setFont(themeFont(TextRole::Quiet));
        connect(link, &QAbstractButton::clicked, this, [this, id = row.hint] { openHint(id); });
        m_hintRows->addWidget(link);
        m_links.emplace_back(row.hint, link);
    }
    if (!from.isNull())
        focusFrom(from);
}

void QuestionCard::focusFrom(const Id &hint)
{
    const auto at = std::find_if(m_links.begin(), m_links.end(), [&](const auto &link) { return link.first == hint; });
    const auto isClosed = [](const auto &link) { return link.second != nullptr; };
    auto next = std::find_if(at, m_links.end(), isClosed);
    if (next == m_links.end())
        next = std::find_if(m_links.begin(), m_links.end(), isClosed);
    if (next == m_links.end()) {
        emit hintsOpened();
        return;
    }
    // A layout shows what is new only later, and what is not shown takes no focus.
    next->second->show();
    next->second->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::openNextHint()
{
    for (const Id &hint : m_hints) {
        if (!m_opened.contains(hint) && !m_seen.contains(hint)) {
            openHint(hint);
            return;
        }
    }
}

void QuestionCard::openHint(const Id &id)
{
    const HuntData &records = m_context.workspace.data();
    const Hint *hint = records.find<Hint>(id);
    if (!hint)
        return;
    if (!mayWriteFor(m_context.workspace, m_spot.team)) {
        m_seen.insert(id);
        const auto question = askedQuestion(records, m_spot.challenge, m_spot.slot);
        if (question)
            showHints(slotProgress(records, m_context.workspace.work(), m_spot.team, m_spot.challenge, *question));
        return;
    }
    if (records.hunt().mode == HuntMode::Learning || hint->cost <= 0) {
        useHint(id);
        return;
    }
    ConfirmQuestion question;
    question.title = tr("Open the hint “%1”?").arg(hint->title);
    question.text = tr("It takes %n points from this question.", nullptr, static_cast<int>(hint->cost));
    question.doIt = tr("Open the hint");
    question.leave = tr("Go on without it");
    m_context.dialogs.confirm(this, question, [this, id](Answer answer) {
        if (answer == Answer::DoIt)
            useHint(id);
    });
}

void QuestionCard::useHint(const Id &hint)
{
    Workspace &workspace = m_context.workspace;
    if (m_opened.contains(hint))
        return;
    HintUse use;
    use.id = Id::make(workspace.clock());
    use.hint = hint;
    use.team = m_spot.team;
    use.challenge = m_spot.challenge;
    use.openedAt = workspace.clock().nowUtc();
    // Who has read it has read it: taking that back would give the points back.
    workspace.applyForGood(DraftEdit("create").create(use));
}

} // namespace cauce

#include "moc_question_card.cpp"
