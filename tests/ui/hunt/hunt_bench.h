// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/keyboard.h"
#include "tests/support/check_page.h"
#include "tests/support/scripted_dialogs.h"
#include "core/domain/order_key.h"
#include "ui/common/text_edits.h"
#include "ui/hunt/hunt_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace cauce::test {

/// A small hunt in a temporary file and the search page on it.
class HuntBench
{
public:
    explicit HuntBench(HuntMode mode = HuntMode::Learning)
    {
        // As in the program: the notices and the job bar stand above the page.
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&notices);
        column->addWidget(&jobs);
        auto made = createHunt(path(), clock);
        if (!made)
            qFatal("no hunt");
        workspace = std::make_unique<Workspace>(std::move(*made), clock);
        beFacilitation();
        fill(mode);
        open();
    }
    ~HuntBench() { close(); }

    void beFacilitation() { workspace->setAuthor(Author::make(Role::Facilitation, {}, QStringLiteral("Ana"), QStringLiteral("l1"))); }
    void beTeam(const Id &id) { workspace->setAuthor(Author::make(Role::Team, id, QStringLiteral("Beto"), QStringLiteral("l2"))); }

    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("búsqueda.cauce")); }
    [[nodiscard]] const HuntData &data() const { return workspace->data(); }

    void open()
    {
        context = std::make_unique<PageContext>(PageContext{*workspace, dialogs, reader, notices, jobs,
            [this](const Destination &destination) { went.push_back(destination); }});
        page = std::make_unique<HuntPage>(*context);
        window.layout()->addWidget(page.get());
        settleLayout(&window, kUsual);
        window.activateWindow();
        QCoreApplication::processEvents();
    }
    /// The page goes as when the program is killed: nothing is settled first.
    void close()
    {
        page.reset();
        context.reset();
    }
    void reopen(const OpenOptions &options = {})
    {
        close();
        const Author author = workspace->author();
        workspace.reset();
        auto opened = openHunt(path(), clock, options);
        if (!opened)
            qFatal("cannot reopen");
        workspace = std::make_unique<Workspace>(std::move(*opened), clock);
        workspace->setAuthor(author);
        open();
    }
    /// Work of the team on the first question, as if it had been written before; `complete` says more of it.
    template<class R>
    R put(const std::function<void(R &)> &complete)
    {
        R made;
        made.id = Id::make(clock);
        made.team = team;
        made.challenge = challenge;
        made.question = questions[0];
        complete(made);
        workspace->apply(DraftEdit("create").create(made));
        return made;
    }
    Finding putNotFound(const QString &whereLooked)
    {
        return put<Finding>([&](Finding &finding) {
            finding.result = RouteResult::NotFound;
            finding.whereLooked = whereLooked;
        });
    }
    /// The form of a record that stands, at the first question.
    void openRecord(const Id &record)
    {
        Destination destination;
        destination.page = PageId::Hunt;
        destination.record = record;
        goTo(team, questions[0]);
        page->show(destination);
        settleLayout(&window, kUsual);
    }
    void goTo(const Id &forTeam, const Id &question)
    {
        Destination destination;
        destination.page = PageId::Hunt;
        destination.team = forTeam;
        destination.challenge = challenge;
        destination.slot = question;
        page->show(destination);
        settleLayout(&window, kUsual);
    }

    /// A key to whatever has the focus, as from a keyboard.
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), code, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        typeLetters([this] { return target(); }, text);
        QCoreApplication::processEvents();
    }
    template<class T>
    [[nodiscard]] T *visible(const QString &name = {}) const
    {
        for (T *each : page->findChildren<T *>()) {
            if (each->isVisible() && (name.isEmpty() || each->accessibleName() == name))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *each : page->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    /// Presses what must be there.
    void press(const QString &text) const
    {
        QAbstractButton *there = button(text);
        if (!there)
            qFatal("no button \"%s\"", qUtf8Printable(text));
        there->setFocus();
        there->click();
        QCoreApplication::processEvents();
    }
    /// A sentence that stands on the page.
    [[nodiscard]] bool says(const QString &part) const
    {
        for (const WrapLabel *label : page->findChildren<WrapLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
    /// A button of the notice that is shown, or null.
    [[nodiscard]] QAbstractButton *inNotice(const QString &text) const
    {
        for (QAbstractButton *each : notices.findChildren<QAbstractButton *>()) {
            if (!each->isHidden() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    /// A finding of a question with one sentence, open in its form.
    Id beginFinding(const Id &question)
    {
        goTo(team, question);
        key(Qt::Key_H);
        type(QStringLiteral("Se aprobaron 40.8 millones."));
        visible<GrowingTextEdit>(QStringLiteral("Answer"))->settle();
        for (const Finding *finding : all<Finding>()) {
            if (finding->question == question)
                return finding->id;
        }
        return {};
    }
    /// Writes `text` in place of what stands in a field, as a person does.
    void write(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        key(Qt::Key_Backspace);
        type(text);
    }
    template<class R>
    [[nodiscard]] std::vector<const R *> all() const
    {
        return workspace->data().all<R>().sorted();
    }

    QTemporaryDir dir;
    QWidget window;
    FixedClock clock{1'795'000'000'000};
    std::unique_ptr<Workspace> workspace;
    ScriptedDialogs dialogs;
    Reader reader{QStringLiteral(CAUCE_PROGRAM)};
    NoticeBar notices;
    JobBar jobs;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<HuntPage> page;
    std::vector<Destination> went;
    Id team, otherTeam, challenge, source, hint;
    std::vector<Id> questions;

private:
    [[nodiscard]] QWidget *target() const
    {
        QWidget *focused = page->window()->focusWidget();
        return focused ? focused : page.get();
    }
    Id fresh() { return Id::make(clock); }
    void fill(HuntMode mode)
    {
        DraftEdit draft("create");
        Hunt hunt;
        hunt.id = fresh();
        hunt.title = QStringLiteral("Búsqueda de prueba");
        hunt.mode = mode;
        hunt.placeName = QStringLiteral("San Jacinto de las Flores (municipio inventado)");
        draft.create(hunt);
        Institution institution;
        institution.id = fresh();
        institution.name = QStringLiteral("Ayuntamiento de San Jacinto de las Flores");
        draft.create(institution);
        Challenge asked;
        challenge = asked.id = fresh();
        asked.title = QStringLiteral("Techumbres escolares");
        asked.institution = institution.id;
        draft.create(asked);
        const std::vector<std::pair<QString, AnswerType>> texts{
            {QStringLiteral("¿Cuánto se asignó y a qué programa?"), AnswerType::Text},
            {QStringLiteral("¿De dónde viene el recurso?"), AnswerType::Choice},
            {QStringLiteral("¿Cuánto se gastó realmente y cuándo?"), AnswerType::Amount},
            {QStringLiteral("¿A quién se contrató o pagó?"), AnswerType::YesNo}};
        QString order;
        for (const auto &[text, type] : texts) {
            Question question;
            question.id = fresh();
            question.text = text;
            question.why = QStringLiteral("Lo aprobado no siempre es lo que se paga.");
            question.lookFor = QStringLiteral("Busquen lo devengado y lo pagado, con fecha.");
            question.answerType = type;
            question.moneyStage = MoneyStage::Accrued;
            question.choices = {QStringLiteral("Federal"), QStringLiteral("Estatal")};
            question.columns = {QStringLiteral("Obra"), QStringLiteral("Contrato"), QStringLiteral("Devengado"),
                QStringLiteral("Pagado"), QStringLiteral("Fecha de pago")};
            question.minutes = 30;
            question.points = 10;
            question.order = order = orderBetween(order, {});
            questions.push_back(question.id);
            draft.create(question);
        }
        Hint help;
        hint = help.id = fresh();
        help.question = questions[0];
        help.title = QStringLiteral("¿Dónde se publica lo pagado?");
        help.text = QStringLiteral("En el estado analítico del cuarto trimestre.");
        help.cost = 2;
        draft.create(help);
        Source portal;
        source = portal.id = fresh();
        portal.name = QStringLiteral("Portal de transparencia del municipio");
        portal.institution = institution.id;
        portal.questions = {questions[0]};
        draft.create(portal);
        for (const auto &[id, name] : {std::pair{&team, QStringLiteral("Equipo Jacaranda")}, std::pair{&otherTeam, QStringLiteral("Equipo Colibrí")}}) {
            Team made;
            *id = made.id = fresh();
            made.name = name;
            made.challenges = {challenge};
            made.order = order = orderBetween(order, {});
            draft.create(made);
        }
        workspace->apply(std::move(draft));
        workspace->flush();
        QCoreApplication::processEvents();
    }
};

} // namespace cauce::test
