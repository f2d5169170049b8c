// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft_edit.h"
#include "core/domain/order_key.h"
#include "core/workspace/workspace.h"
#include "tests/support/check_page.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/common/page.h"

#include <QTemporaryDir>
#include <QTest>

namespace cauce::test {

/// A hunt of the size of the 2015 one in a temporary file, with what pages need around it.
struct MapHunt
{
    QTemporaryDir folder;
    FixedClock clock{1'445'700'000'000};
    std::unique_ptr<Workspace> workspace;
    ScriptedDialogs dialogs;
    Reader reader{QStringLiteral(CAUCE_PROGRAM)};
    NoticeBar notices;
    JobBar jobs;
    std::vector<Destination> went;
    std::unique_ptr<PageContext> context;
    std::vector<Id> questions, challenges, teams;

    MapHunt()
    {
        const QString path = folder.filePath(QStringLiteral("mapa ñ.cauce"));
        auto made = createHunt(path, clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        workspace = std::make_unique<Workspace>(std::move(*made), clock);
        workspace->setAuthor(Author::make(Role::Facilitation, {}, QStringLiteral("Ana"), QStringLiteral("laptop-1")));
        context.reset(new PageContext{*workspace, dialogs, reader, notices, jobs, [this](const Destination &to) { went.push_back(to); }});
    }
    ~MapHunt() { workspace->flush(); }

    template<class R>
    Id put(R record)
    {
        clock.advance(1);
        record.id = Id::make(clock);
        if constexpr (requires { record.order; })
            record.order = m_order = orderBetween(m_order, {});
        draft.create(record);
        return record.id;
    }
    void commit()
    {
        workspace->apply(std::move(draft));
        draft = DraftEdit("create");
        workspace->flush();
        QCoreApplication::sendPostedEvents();
    }

    void prepare()
    {
        const QStringList texts{QStringLiteral("¿Cuánto se asignó?"), QStringLiteral("¿De dónde viene?"),
            QStringLiteral("¿Quién decide y con qué reglas?"), QStringLiteral("¿Cuánto se gastó realmente?"),
            QStringLiteral("¿A quién se pagó?"), QStringLiteral("¿Qué se entregó y dónde?")};
        const QStringList titles{QStringLiteral("Espacios públicos"), QStringLiteral("Becas de educación superior"),
            QStringLiteral("Infraestructura indígena"), QStringLiteral("Comunidades saludables"), QStringLiteral("Programa 3×1 para migrantes")};
        const QStringList names{QStringLiteral("Las Lupas"), QStringLiteral("Río Claro"), QStringLiteral("Cuentas Claras"),
            QStringLiteral("La Brújula"), QStringLiteral("Vecinas de la 5"), QStringLiteral("Faro"), QStringLiteral("Los Contralores"),
            QStringLiteral("Semillero"), QStringLiteral("Ojo Ciudadano"), QStringLiteral("Telar")};
        const std::array stages{MoneyStage::Approved, MoneyStage::None, MoneyStage::None, MoneyStage::Exercised, MoneyStage::Paid,
            MoneyStage::None};
        Hunt hunt;
        hunt.title = QStringLiteral("Siguiendo el dinero en Villa Ejemplo");
        hunt.purpose = QStringLiteral("Saber a dónde llega el dinero.");
        put(hunt);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Question question;
            question.text = texts[i];
            question.moneyStage = stages[static_cast<size_t>(i)];
            questions.push_back(put(question));
        }
        for (const QString &title : titles) {
            Challenge challenge;
            challenge.title = title;
            challenges.push_back(put(challenge));
        }
        for (qsizetype i = 0; i < names.size(); ++i) {
            Team team;
            team.name = names[i];
            team.challenges = {challenges[static_cast<size_t>(i / 2)]};
            teams.push_back(put(team));
        }
        commit();
    }
    void search()
    {
        static constexpr std::array<std::array<int, 10>, 6> kMap{{{0, 0, 0, 0, 1, 0, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 0, 1, 0, 2, 0},
            {1, 1, 0, 0, 4, 0, 0, 1, 0, 0}, {3, 3, 2, 1, 2, 2, 3, 2, 1, 2}, {2, 4, 2, 2, 4, 2, 0, 2, 2, 4}, {5, 2, 1, 2, 2, 1, 2, 5, 2, -1}}};
        for (size_t q = 0; q < 6; ++q) {
            for (size_t t = 0; t < 10; ++t) {
                if (kMap[q][t] < 0)
                    continue;
                const auto result = static_cast<RouteResult>(kMap[q][t]);
                for (int s = 0; s < 2; ++s) {
                    RouteStep step;
                    step.team = teams[t];
                    step.challenge = challenges[t / 2];
                    step.question = questions[q];
                    step.sourceText = s == 0 ? QStringLiteral("Portal de transparencia del municipio") : QStringLiteral("Cuenta Pública 2015");
                    step.words = QStringLiteral("presupuesto obra");
                    step.result = s == 0 ? RouteResult::NotFound : result;
                    step.minutes = 6 + s;
                    step.at = clock.nowUtc();
                    put(step);
                }
                Finding finding;
                finding.team = teams[t];
                finding.challenge = challenges[t / 2];
                finding.question = questions[q];
                finding.result = result;
                finding.text = QStringLiteral("El presupuesto de egresos lo dice en la página 12.");
                finding.at = clock.nowUtc();
                const Id id = put(finding);
                if (q == 0 && result == RouteResult::Found) {
                    Amount amount;
                    amount.finding = id;
                    amount.concept_ = QStringLiteral("Obra pública");
                    amount.stage = MoneyStage::Approved;
                    amount.year = 2015;
                    amount.money = Money{*Decimal::fromPlain(t == 1 ? u"40900000.00" : u"40800000.00"), QStringLiteral("MXN"), 1};
                    put(amount);
                    amount.stage = MoneyStage::Modified;
                    amount.money = Money{*Decimal::fromPlain(u"49750000.00"), QStringLiteral("MXN"), 1};
                    put(amount);
                    Evidence evidence;
                    evidence.finding = id;
                    evidence.url = QStringLiteral("https://ejemplo.gob.mx/presupuesto-de-egresos-2015.pdf");
                    evidence.capturedOn = QDate(2015, 10, 24);
                    put(evidence);
                }
            }
        }
        commit();
    }
    DraftEdit draft{"create"};

private:
    QString m_order;
};

} // namespace cauce::test
