// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/exercise_report.h"
#include "core/report/html_writer.h"
#include "core/report/json_export.h"
#include "core/report/pdf_writer.h"
#include "core/storage/recover.h"
#include "tests/core/report/pdf_probe.h"
#include "tests/core/storage/hunt_fixture.h"
#include "tests/core/storage/suppressed.h"

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"Nadia Oropeza Ruiz"_s;
const QByteArray kInDocument = "Acta de nacimiento de Nadia, folio 90210. ";

} // namespace

/// What was suppressed is in nothing that is made of the hunt afterwards.
class TestSuppressOutputs : public QObject
{
    Q_OBJECT
private slots:
    void nothingMadeOfItHoldsIt();

private:
    /// Everything that can be made of the hunt, by name, as bytes or as text.
    std::map<QByteArray, QByteArray> outputs(OpenedFile &hunt, const QString &round);

    Scratch m_dir;
    FixedClock m_clock{1'700'000'000'000};
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
};

std::map<QByteArray, QByteArray> TestSuppressOutputs::outputs(OpenedFile &hunt, const QString &round)
{
    std::map<QByteArray, QByteArray> made;
    const HuntData data = hunt.load();
    report::ReportChoices choices;
    choices.people = report::ReportChoices::People::Names;
    choices.preparedOn = m_clock.today();
    const report::Document document = report::exerciseReport(data, choices);
    made["html"] = report::toHtml(document).value_or(QByteArray());
    const QString pdf = m_dir.filePath(u"informe %1.pdf"_s.arg(round));
    if (report::writePdf(document, pdf))
        made["pdf"] = bytesOf(pdf);
    if (report::probe::available())
        made["pdf text"] = report::probe::pages(pdf).join(u' ').simplified().toUtf8();
    made["json"] = exportJson(data, {}, PersonalFields::Include);
    const QString copy = m_dir.filePath(u"copia %1.cauce"_s.arg(round));
    if (copyFile(hunt.access.db, copy, Job(), Existing::Refuse, true))
        made["copy"] = bytesOf(copy);
    for (const Edit &edit : hunt.edits()) {
        for (const Change &change : edit.changes)
            made["history"] += change.value.value_or("-");
    }
    const auto drafts = hunt.access.drafts.all();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
        made["drafts"] += draft.key().toUtf8() + draft.value();
    made["file"] = bytesOf(hunt.access.file.path());
    return made;
}

void TestSuppressOutputs::nothingMadeOfItHoldsIt()
{
    const QString path = m_dir.filePath(u"búsqueda.cauce"_s);
    auto hunt = OpenedFile::create(path, m_clock);
    Hunt about;
    about.id = Id::make(m_clock);
    about.title = u"Búsqueda de prueba"_s;
    about.purpose = kName;
    Team team;
    team.id = Id::make(m_clock);
    team.name = u"Las Lupas"_s;
    Member member;
    member.id = Id::make(m_clock);
    member.team = team.id;
    member.name = kName;
    // Alike in all copies and compressed: and a second time as it is.
    const Digest packed = hunt->addDocument(kInDocument.repeated(3000));
    const Digest plain = hunt->addDocument(kInDocument);
    hunt->commit(m_ana, DraftEdit("create").create(about).create(team).create(member));
    for (const Digest &sha : {packed, plain}) {
        Document document;
        document.id = Id::make(m_clock);
        document.title = u"Acta"_s;
        document.sha = sha;
        hunt->commit(m_ana, DraftEdit("create").create(document));
    }
    hunt->access.drafts.put(u"nota"_s, "vino " + kName.toUtf8(), 1);

    const auto before = outputs(*hunt, u"antes"_s);
    for (const char *kind : {"html", "json", "copy", "history", "drafts", "file"})
        QVERIFY2(before.at(kind).contains(kName.toUtf8()), kind);
    if (report::probe::available())
        QVERIFY(before.at("pdf text").contains(kName.toUtf8()));
    for (const char *kind : {"copy", "file"})
        QVERIFY2(before.at(kind).contains("folio 90210"), kind);
    const QString older = m_dir.filePath(u"copia antes.cauce"_s);

    const Suppression how{m_ana, u"datos personales"_s, {}};
    QVERIFY(suppressValueWholly(hunt->access, {about.id, "hunt", "purpose"}, how).has_value());
    for (const Digest &sha : {packed, plain})
        QVERIFY(suppressDocumentWholly(hunt->access, sha, how).has_value());
    const auto verify = [](const std::map<QByteArray, QByteArray> &made) {
        for (const auto &[kind, bytes] : made) {
            for (const char *word : {"Nadia", "Oropeza", "folio 90210"})
                QVERIFY2(!bytes.contains(word), kind.constData());
        }
    };
    auto after = outputs(*hunt, u"después"_s);
    QVERIFY(after.contains("html") && after.contains("pdf") && after.contains("json") && after.contains("copy"));
    verify(after);
    // The older copy comes back with all of it, documents too: nothing of what went does.
    const JoinReport joined = hunt->join(older);
    QCOMPARE(joined.edits, 0);
    QCOMPARE(joined.documents, 0);
    verify(outputs(*hunt, u"al final"_s));
    QCOMPARE(hunt->problems(), QByteArray());
    hunt.reset();
    // Nor does bringing back what can be read of the file.
    const QString recovered = m_dir.filePath(u"rescate.cauce"_s);
    QVERIFY(recover(path, recovered, m_clock).has_value());
    verify({{"recovered", bytesOf(recovered)}, {"file", bytesOf(path)}});
    // And the older copy loses it when it hears of it.
    auto other = OpenedFile::open(older, m_clock);
    const JoinReport heard = other->join(path);
    QVERIFY(heard.suppressed);
    QVERIFY(scrub(other->access, {}).isDone());
    verify({{"older copy", bytesOf(older)}});
    QCOMPARE(other->problems(), QByteArray());
}

QTEST_MAIN(TestSuppressOutputs)
#include "tst_suppress_outputs.moc"
