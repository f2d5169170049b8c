// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/hunt_writer.h"
#include "core/workspace/workspace.h"
#include "tests/support/check_page.h"
#include "tests/support/keyboard.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/common/buttons.h"
#include "ui/common/text_edits.h"
#include "ui/hunt/finding_panel.h"
#include "ui/hunt/hunt_page.h"
#include "ui/hunt/not_found_panel.h"
#include "ui/hunt/result_choice.h"
#include "ui/hunt/source_box.h"
#include "ui/hunt/step_panel.h"
#include "ui/library/library_page.h"
#include "ui/prepare/number_edit.h"
#include "ui/prepare/prepare_page.h"
#include "ui/prepare/start_assistant.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <cstdio>

// The people of the exercise of 2015, on the real pages.
namespace cauce::test {

constexpr int kStepsPerQuestion = 5;
constexpr int kFindingsPerQuestion = 2;
/// The two figures that the notes on the sample data give for whole files.
struct KnownFigure
{
    const char *file;
    const char *amount;
    const char *year;
};
constexpr std::array kFigures{KnownFigure{"Presupuesto de Egresos de la Federación_2016.csv.zip", "5297125819608", "2016"},
    KnownFigure{"RAMO_23_general2015.csv", "57303643926", "2015"}};

inline QStringList sampleFiles(const QString &data)
{
    QStringList files;
    for (const char *folder : {"01-mexico-federal", "02-mexico-states-municipios"}) {
        const QDir dir(data + u'/' + QLatin1String(folder));
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name))
            files.append(dir.filePath(name));
    }
    return files;
}

template<class W>
W *named(QWidget *root, const QString &name)
{
    for (W *widget : root->findChildren<W *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    qFatal("no control is called %s", qPrintable(name));
}

/// What one person does on the pages, as fast as the pages let them.
class Player
{
public:
    Player(Workspace &workspace, const QString &data)
        : m_workspace(workspace), m_data(data), m_reader(QStringLiteral(CAUCE_PROGRAM)),
          m_context{workspace, m_dialogs, m_reader, m_notices, m_jobs, [](const Destination &) {}}
    {
    }

    void play()
    {
        bringDocuments();
        HuntPage page(m_context);
        settleLayout(&page, kUsual);
        QObject::connect(&m_workspace, &Workspace::changed, &page, &HuntPage::refresh);
        int turn = 0;
        for (const Team *team : m_workspace.data().all<Team>().sorted()) {
            const Id id = team->id, challenge = team->challenges.front();
            // Each team on its own laptop, with the rights of a team.
            m_workspace.setAuthor(Author::make(Role::Team, id, team->name, QStringLiteral("laptop-") + id.toString().right(4)));
            for (const AskedQuestion &question : questionsOf(m_workspace.data(), challenge)) {
                const SlotKey spot{id, challenge, question.slot};
                const bool asksAmount = question.answerType == AnswerType::Amount;
                for (; stepsAt(spot) < kStepsPerQuestion; ++turn)
                    noteStep(page, spot, turn);
                for (; findingsAt(spot) < kFindingsPerQuestion; ++turn) {
                    if (findingsAt(spot) == 0)
                        noteFinding(page, spot, asksAmount, turn);
                    else
                        noteNotFound(page, spot, turn);
                }
            }
        }
    }

private:
    void say(const char *what, const Id &id)
    {
        // Said only once it is durable: that is what the parent holds us to.
        m_workspace.flush();
        std::printf("%s %s\n", what, qPrintable(id.toString()));
        std::fflush(stdout);
    }

    void bringDocuments()
    {
        QStringList missing;
        for (const QString &file : sampleFiles(m_data)) {
            const bool isHere = !m_workspace.data().all<Document>().where([&](const Document &document) {
                return document.fileName == QFileInfo(file).fileName();
            }).empty();
            if (!isHere)
                missing.append(file);
        }
        if (missing.isEmpty())
            return;
        LibraryPage library(m_context);
        settleLayout(&library, kUsual);
        m_dialogs.willOpenMany(missing);
        library.commands().front().run();
        const size_t all = size_t(sampleFiles(m_data).size());
        if (!QTest::qWaitFor([&] { return m_workspace.data().all<Document>().size() == all; }, 120'000))
            qFatal("the documents did not come in");
        for (const Document *document : m_workspace.data().all<Document>().sorted())
            say("document", document->id);
    }

    template<class R>
    bool isAt(const R &record, const SlotKey &spot) const
    {
        return record.team == spot.team && record.challenge == spot.challenge
            && slotOf(m_workspace.data(), record.question) == spot.slot;
    }
    int stepsAt(const SlotKey &spot) const
    {
        return int(m_workspace.data().all<RouteStep>().where([&](const RouteStep &step) { return isAt(step, spot); }).size());
    }
    int findingsAt(const SlotKey &spot) const
    {
        const auto said = [&](const Finding &finding) { return finding.result.has_value() && isAt(finding, spot); };
        return int(m_workspace.data().all<Finding>().where(said).size());
    }

    static Destination at(const SlotKey &spot, const QString &aspect)
    {
        Destination destination;
        destination.page = PageId::Hunt;
        destination.aspect = aspect;
        destination.team = spot.team;
        destination.challenge = spot.challenge;
        destination.slot = spot.slot;
        return destination;
    }

    template<class Field>
    static void type(Field *field, const QString &text)
    {
        field->selectAll();
        typeLetters([field] { return field; }, text);
    }
    static void choose(QWidget *panel, int which)
    {
        panel->findChild<ResultChoice *>()->findChildren<QRadioButton *>().at(which)->click();
    }
    template<class Panel>
    static Id save(Panel *panel)
    {
        QSignalSpy saved(panel, &Panel::saved);
        panel->template findChild<PrimaryButton *>()->click();
        if (saved.count() != 1) {
            QStringList said;
            for (const WrapLabel *label : panel->template findChildren<WrapLabel *>()) {
                if (label->isVisible())
                    said.append(label->text());
            }
            qFatal("%s did not save: %s", panel->metaObject()->className(), qPrintable(said.join(QLatin1String(" | "))));
        }
        return saved.front().front().template value<Id>();
    }

    void noteStep(HuntPage &page, const SlotKey &spot, int turn)
    {
        page.show(at(spot, QStringLiteral("step")));
        auto *panel = page.findChild<StepPanel *>();
        type(panel->findChild<SourceBox *>()->lineEdit(), QStringLiteral("Portal %1").arg(turn % 17 + 1));
        type(named<QLineEdit>(panel, QStringLiteral("Words you searched")), QStringLiteral("presupuesto 2015 paso %1").arg(turn));
        choose(panel, turn % 6);
        panel->findChild<QSpinBox *>()->setValue(3 + turn % 20);
        say("step", save(panel));
    }

    const KnownFigure &nextFigure() const { return kFigures[m_workspace.data().all<Amount>().size() % kFigures.size()]; }

    const Document *documentFor(const KnownFigure *figure) const
    {
        const auto documents = m_workspace.data().all<Document>().sorted();
        if (!figure)
            return documents[size_t(m_cited) % documents.size()];
        const QString name = QString::fromUtf8(figure->file);
        const auto found = std::find_if(documents.begin(), documents.end(), [&](const Document *each) { return each->fileName.normalized(QString::NormalizationForm_C) == name; });
        return found == documents.end() ? nullptr : *found;
    }

    void noteFinding(HuntPage &page, const SlotKey &spot, bool asksAmount, int turn)
    {
        page.show(at(spot, QStringLiteral("finding")));
        auto *panel = page.findChild<FindingPanel *>();
        type(named<GrowingTextEdit>(panel, QStringLiteral("Answer")), QStringLiteral("Hallazgo del turno %1").arg(turn));
        // Findings with an amount cite the file of that figure; the others go through all files in turn.
        m_cited = int(m_workspace.data().all<Evidence>().size() - m_workspace.data().all<Amount>().size());
        const KnownFigure *figure = asksAmount ? &nextFigure() : nullptr;
        const Document *document = documentFor(figure);
        if (!document)
            qFatal("a sample file is missing");
        Destination evidence = at(spot, QStringLiteral("evidence"));
        evidence.document = document->id;
        page.show(evidence);
        if (figure) {
            type(named<QLineEdit>(panel, QStringLiteral("Amount")), QLatin1String(figure->amount));
            type(named<QLineEdit>(panel, QStringLiteral("Year")), QLatin1String(figure->year));
        }
        choose(panel, turn % 3);
        say("finding", save(panel));
    }

    void noteNotFound(HuntPage &page, const SlotKey &spot, int turn)
    {
        page.show(at(spot, QStringLiteral("not_found")));
        auto *panel = page.findChild<NotFoundPanel *>();
        type(named<GrowingTextEdit>(panel, QStringLiteral("Where did you look?")), QStringLiteral("Se buscó en tres portales, turno %1").arg(turn));
        choose(panel, turn % 3);
        say("finding", save(panel));
    }

    Workspace &m_workspace;
    QString m_data;
    ScriptedDialogs m_dialogs;
    Reader m_reader;
    NoticeBar m_notices;
    JobBar m_jobs;
    PageContext m_context;
    int m_cited = 0;
};

/// What a page of the facilitator is given.
struct Facilitation
{
    explicit Facilitation(Workspace &workspace)
        : context{workspace, dialogs, reader, notices, jobs, [](const Destination &) {}}
    {
    }
    ScriptedDialogs dialogs;
    Reader reader{QStringLiteral(CAUCE_PROGRAM)};
    NoticeBar notices;
    JobBar jobs;
    PageContext context;
};

/// What the facilitator does on the page Preparar: the five templates of 2015, 30 people on 10 laptops.
inline void prepareOnThePage(Workspace &workspace)
{
    Facilitation facilitation(workspace);
    PreparePage page(facilitation.context);
    settleLayout(&page, kUsual);
    QStringList wanted;
    for (const char *id : {"espacios-publicos", "becas", "infraestructura-indigena", "comunidades-saludables", "tres-por-uno"})
        wanted.append(templateById(QLatin1String(id))->pattern.title);
    auto *assistant = page.findChild<StartAssistant *>();
    for (QCheckBox *choice : assistant->findChildren<QCheckBox *>())
        choice->setChecked(wanted.contains(choice->text()));
    const auto numbers = assistant->findChildren<NumberEdit *>();
    for (const auto &[which, text] : {std::pair{0, "30"}, std::pair{1, "10"}}) {
        numbers.at(which)->setFocus();
        numbers.at(which)->selectAll();
        QTest::keyClicks(numbers.at(which), QLatin1String(text));
    }
    assistant->foot()->findChild<PrimaryButton *>()->click();
    workspace.flush();
}

} // namespace cauce::test
