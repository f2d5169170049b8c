// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/draft_edit.h"
#include "core/domain/order_key.h"

namespace cauce {

/// Fills a HuntData by hand, for tests of pure rules. Ids grow in the order of making.
class HuntBuilder
{
public:
    HuntData data;

    Id newId()
    {
        m_clock.advance(1);
        return Id::make(m_clock);
    }
    /// Puts the record, with an id and a place at the end if it has none.
    template<class R>
    Id put(R record)
    {
        if (record.id.isNull())
            record.id = newId();
        if constexpr (requires { record.order; }) {
            if (record.order.isEmpty())
                record.order = m_lastOrder = orderBetween(m_lastOrder, {});
        }
        DraftEdit draft("create");
        draft.create(record);
        apply(draft);
        return record.id;
    }
    /// Does to the data what the store would do with the draft.
    void apply(const DraftEdit &draft)
    {
        for (const NewChange &change : draft.changes()) {
            AnyTable &table = data.table(recordTypeIndex(change.type));
            if (change.value.isTombstone()) {
                table.remove(change.record);
            } else if (change.field == kBornField) {
                table.make(change.record, {});
            } else {
                const int field = recordTypes()[static_cast<size_t>(recordTypeIndex(change.type))].indexOf(change.field);
                const bool fits = table.put(change.record, static_cast<size_t>(field), change.value);
                Q_ASSERT(fits);
                Q_UNUSED(fits);
            }
        }
    }
    /// One field of a record that is there.
    template<class R, class T>
    void set(const Id &id, T R::*member, const std::type_identity_t<T> &value)
    {
        DraftEdit draft("set");
        draft.set(id, member, value);
        apply(draft);
    }

    const Clock &clock() const { return m_clock; }
    QDateTime at(int minute) const { return QDateTime(QDate(2015, 10, 24), QTime(9, 0), Qt::UTC).addSecs(60 * minute); }

    Id hunt(HuntMode mode = HuntMode::Learning)
    {
        Hunt hunt;
        hunt.title = QStringLiteral("Búsqueda");
        hunt.mode = mode;
        return put(hunt);
    }
    Id challenge(const QString &title)
    {
        Challenge challenge;
        challenge.title = title;
        return put(challenge);
    }
    Id question(const QString &text, MoneyStage stage = MoneyStage::None, const Id &ofChallenge = {})
    {
        Question question;
        question.text = text;
        if (stage != MoneyStage::None)
            question.moneyStage = stage;
        question.challenge = ofChallenge;
        return put(question);
    }
    Id team(const QString &name, IdSet challenges)
    {
        std::sort(challenges.begin(), challenges.end());
        Team team;
        team.name = name;
        team.challenges = std::move(challenges);
        return put(team);
    }
    Id step(const Id &ofTeam, const Id &ofChallenge, const Id &ofQuestion, std::optional<RouteResult> result, qint64 minutes = 5,
        int minute = 0)
    {
        RouteStep step;
        step.team = ofTeam;
        step.challenge = ofChallenge;
        step.question = ofQuestion;
        step.result = result;
        step.minutes = minutes;
        step.at = at(minute);
        return put(step);
    }
    Id finding(const Id &ofTeam, const Id &ofChallenge, const Id &ofQuestion, std::optional<RouteResult> result, int minute = 0)
    {
        Finding finding;
        finding.team = ofTeam;
        finding.challenge = ofChallenge;
        finding.question = ofQuestion;
        finding.result = result;
        finding.at = at(minute);
        return put(finding);
    }
    Id evidence(const Id &ofFinding)
    {
        Evidence evidence;
        evidence.finding = ofFinding;
        return put(evidence);
    }
    Id hint(const Id &ofQuestion, qint64 cost)
    {
        Hint hint;
        hint.question = ofQuestion;
        hint.cost = cost;
        return put(hint);
    }
    Id opens(const Id &ofTeam, const Id &ofChallenge, const Id &hint)
    {
        HintUse use;
        use.team = ofTeam;
        use.challenge = ofChallenge;
        use.hint = hint;
        use.openedAt = at(0);
        return put(use);
    }
    Id amount(const Id &ofFinding, MoneyStage stage, qint64 year, const QString &number, const QString &about = {}, qint64 unit = 1)
    {
        Amount amount;
        amount.finding = ofFinding;
        amount.stage = stage;
        amount.year = year;
        amount.concept_ = about;
        amount.money = Money{*Decimal::fromPlain(number), QStringLiteral("MXN"), unit};
        return put(amount);
    }

private:
    FixedClock m_clock{1'445'700'000'000};
    QString m_lastOrder;
};

} // namespace cauce
