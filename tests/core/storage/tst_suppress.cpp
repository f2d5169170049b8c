// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"
#include "tests/core/storage/suppressed.h"

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

const QString kSecret = u"Nadia Oropeza, teléfono 55 1234 5678"_s;
const QString kSecretBefore = u"Nadia Oropesa, teléfono 55 0000 5678"_s;

} // namespace

/// What is suppressed is nowhere any more: not in the raw file, not in its backups, not after a merge.
class TestSuppress : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aValueLeavesEveryByteOfTheFile();
    void aValueLeavesTheBackups();
    void anEqualTextElsewhereGoesAndALongerOneIsMentioned();
    void onlyWhatIsShown();
    void aCodeElsewhereStays();
    void aDocumentLeavesFileAndBackups();
    void anAuthorsName();
    void aMemberWhoSignsGoesFromBothPlaces();
    void mergingAnOlderCopyBringsNothingBack();
    void draftsThatHoldItGo();
    void aTeamMayNot();
    void whatIsNotThereIsNotFound();
    void cutShortItGoesOnAtTheNextOpening();
    void whatAFileSaysIsNeverAPath();
    void aRedactionThatDoesNotVerifyReachesNoBackup();
    void aBackupThatCannotBeOpenedIsNamedAndTriedAgain();
    void aCopyTakesNoNotesAlong();
    void whoQuotesTheDocumentIsMentioned();
    void aRedactionThatCameByMergeTakesTheDocumentToo();

private:
    QString path() const { return m_dir->filePath(u"búsqueda.cauce"_s); }
    Suppression how(const std::optional<BackupRota> &rota = {}) const { return {m_ana, u"datos personales"_s, rota}; }
    BackupRota rota() const { return BackupRota(m_dir->filePath(u"respaldos"_s), path(), m_hunt); }
    QStringList filesInBackupFolder() const
    {
        return QDir(m_dir->filePath(u"respaldos"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    /// As if the laptop had died right after the edit: noted, made, but nothing scrubbed.
    void suppressCutShort(OpenedFile &hunt, const std::optional<BackupRota> &rota);
    /// A hunt large enough that its b-trees were balanced many times, with the secret in the middle of it.
    std::unique_ptr<OpenedFile> fill();
    void add(OpenedFile &hunt, int from, int to);

    std::unique_ptr<Scratch> m_dir;
    FixedClock m_clock{1'700'000'000'000};
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
    Id m_member;
    Id m_hunt;
};

void TestSuppress::init()
{
    m_dir = std::make_unique<Scratch>();
    m_member = Id::make(m_clock);
    m_hunt = Id::make(m_clock);
}

void TestSuppress::suppressCutShort(OpenedFile &hunt, const std::optional<BackupRota> &rota)
{
    noteScrub(hunt.access.db, rota);
    Redaction redaction;
    redaction.id = Id::make(m_clock);
    for (const Change &change : hunt.access.log.changesOf(m_member).changes) {
        if (change.field == "name")
            redaction.targets.push_back(change.valueHash);
    }
    std::sort(redaction.targets.begin(), redaction.targets.end());
    hunt.commit(m_ana, DraftEdit("suppress").create(redaction));
}

void TestSuppress::add(OpenedFile &hunt, int from, int to)
{
    for (int i = from; i < to; ++i) {
        Member member;
        member.id = Id::make(m_clock);
        member.name = u"Persona %1"_s.arg(i);
        member.pseudonym = QString(i % 90, u'x');
        hunt.commit(m_ana, DraftEdit("create").create(member));
        m_clock.advance(1000);
    }
}

std::unique_ptr<OpenedFile> TestSuppress::fill()
{
    auto hunt = OpenedFile::create(path(), m_clock);
    add(*hunt, 0, 120);
    Member member;
    member.id = m_member;
    member.name = kSecretBefore;
    hunt->commit(m_ana, DraftEdit("create").create(member));
    hunt->commit(m_ana, DraftEdit("set").set(m_member, &Member::name, kSecret));
    add(*hunt, 120, 300);
    return hunt;
}

void TestSuppress::aValueLeavesEveryByteOfTheFile()
{
    auto hunt = fill();
    QVERIFY(bytesOf(path()).contains(kSecret.toUtf8()));
    const size_t before = hunt->edits().size();
    const auto report = suppressValueWholly(hunt->access, {m_member, "member", "name"}, how());
    QVERIFY(report.has_value());
    QVERIFY(!report->tracesLeft);
    QVERIFY(report->mentions.empty());
    QVERIFY(report->records.contains(m_member));
    QVERIFY(report->records.at(m_member).fields.at("name").withheld);
    const QByteArray raw = bytesOf(path());
    for (const QString &word : {kSecret, kSecretBefore, u"Nadia"_s, u"Orope"_s})
        QVERIFY2(!raw.contains(word.toUtf8()), qPrintable(word));
    QCOMPARE(hunt->edits().size(), before + 1);
    QCOMPARE(hunt->problems(), QByteArray());
    const HuntData data = hunt->load();
    QCOMPARE(data.find<Member>(m_member)->name, QString());
    QCOMPARE(data.all<Redaction>().size(), size_t(1));
    QCOMPARE(data.all<Redaction>().sorted().front()->reason, u"datos personales"_s);
    QCOMPARE(data.all<Redaction>().sorted().front()->targets.size(), size_t(2));
    const QString copy = m_dir->filePath(u"copia.cauce"_s);
    QVERIFY(copyFile(hunt->access.db, copy, Job(), Existing::Refuse, true).has_value());
    QVERIFY(!bytesOf(copy).contains("Nadia"));
}

void TestSuppress::aValueLeavesTheBackups()
{
    auto hunt = fill();
    const BackupRota rota = this->rota();
    for (int i = 0; i < 3; ++i) {
        backUpNow(rota, *hunt, m_clock);
        m_clock.advance(86'400'000);
    }
    const QString migrated = rota.beforeMigrating(1);
    QVERIFY(copyFile(hunt->access.db, migrated, Job(), Existing::Refuse, true).has_value());
    // Made while the file was called otherwise and lay elsewhere.
    backUpNow(BackupRota(rota.folder(), m_dir->filePath(u"de antes/otra.cauce"_s), m_hunt), *hunt, m_clock);
    const QStringList backups = rota.everything();
    QCOMPARE(backups.size(), 5);
    const auto report = suppressValueWholly(hunt->access, {m_member, "member", "name"}, how(rota));
    QVERIFY(report.has_value());
    QVERIFY(report->backupsLeft.empty());
    for (const QString &backup : backups) {
        QVERIFY(!bytesOf(backup).contains("Nadia"));
        auto opened = OpenedFile::open(backup, m_clock);
        QCOMPARE(opened->problems(), QByteArray());
        QVERIFY(opened->load().find<Member>(m_member));
        QCOMPARE(opened->edits().size(), hunt->edits().size());
    }
    QCOMPARE(filesInBackupFolder().size(), 5);
}

void TestSuppress::anEqualTextElsewhereGoesAndALongerOneIsMentioned()
{
    auto hunt = fill();
    Document document;
    document.id = Id::make(m_clock);
    document.capturedBy = kSecret;
    document.note = u"Entregado por "_s + kSecret;
    hunt->commit(m_ana, DraftEdit("create").create(document));
    const auto report = suppressValueWholly(hunt->access, {m_member, "member", "name"}, how());
    QVERIFY(report.has_value());
    QVERIFY(hunt->load().find<Document>(document.id)->capturedBy.isEmpty());
    QCOMPARE(report->mentions.size(), size_t(1));
    QCOMPARE(report->mentions.front().record, document.id);
    QCOMPARE(report->mentions.front().field, QByteArray("note"));
    const auto rest = suppressValueWholly(hunt->access, report->mentions.front(), how());
    QVERIFY(rest.has_value());
    QVERIFY(!bytesOf(path()).contains("Nadia"));
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestSuppress::onlyWhatIsShown()
{
    auto hunt = fill();
    QVERIFY(suppressValueWholly(hunt->access, {m_member, "member", "name"}, how(), Versions::Shown).has_value());
    const QByteArray raw = bytesOf(path());
    QVERIFY(!raw.contains(kSecret.toUtf8()));
    QVERIFY(raw.contains(kSecretBefore.toUtf8()));
}

void TestSuppress::aCodeElsewhereStays()
{
    auto hunt = OpenedFile::create(path(), m_clock);
    std::vector<Amount> amounts(2);
    for (Amount &amount : amounts) {
        amount.id = Id::make(m_clock);
        amount.stage = MoneyStage::Paid;
        hunt->commit(m_ana, DraftEdit("create").create(amount));
    }
    QVERIFY(suppressValueWholly(hunt->access, {amounts[0].id, "amount", "stage"}, how()).has_value());
    QCOMPARE(hunt->load().find<Amount>(amounts[0].id)->stage, MoneyStage::None);
    QCOMPARE(hunt->load().find<Amount>(amounts[1].id)->stage, MoneyStage::Paid);
}

void TestSuppress::aDocumentLeavesFileAndBackups()
{
    auto hunt = fill();
    std::mt19937 random(7);
    const QByteArray bytes = noise(random, 2'500'000);
    const QByteArray words = QByteArray("Acta de nacimiento de Nadia. ").repeated(5000);
    std::vector<Document> documents(2);
    documents[0].sha = hunt->addDocument(bytes);
    documents[1].sha = hunt->addDocument(words);
    for (Document &document : documents) {
        document.id = Id::make(m_clock);
        document.title = u"Acta"_s;
        hunt->commit(m_ana, DraftEdit("create").create(document));
    }
    const BackupRota rota = this->rota();
    backUpNow(rota, *hunt, m_clock);
    for (const Document &document : documents) {
        const auto report = suppressDocumentWholly(hunt->access, *document.sha, how(rota));
        QVERIFY(report.has_value());
        QVERIFY(!report->tracesLeft && report->backupsLeft.empty());
        QVERIFY(!hunt->access.contents.contains(*document.sha));
    }
    for (const QString &each : QStringList{path()} + rota.everything()) {
        const QByteArray raw = bytesOf(each);
        QVERIFY(raw.size() < 1'000'000);
        for (qsizetype at = 0; at + 16 <= bytes.size(); at += 4096)
            QVERIFY(!raw.contains(bytes.mid(at, 16)));
        QVERIFY(!raw.contains("Acta de nacimiento"));
    }
    const HuntData data = hunt->load();
    QCOMPARE(data.find<Document>(documents[0].id)->title, u"Acta"_s);
    QCOMPARE(data.all<Redaction>().sorted().front()->kind, u"document"_s);
    QCOMPARE(hunt->problems(), QByteArray());
    // Adding it once more is refused without a trace.
    hunt->addDocument(bytes);
    QVERIFY(!hunt->access.contents.contains(*documents[0].sha));
}

void TestSuppress::anAuthorsName()
{
    auto hunt = fill();
    const Author nadia = Author::make(Role::Team, Id::make(m_clock), u"Nadia Oropeza Ruiz"_s, u"laptop-2"_s);
    const Author again = Author::make(Role::Team, nadia.team, u"Nadia Oropeza Ruiz"_s, u"laptop-3"_s);
    for (const Author &author : {nadia, again}) {
        RouteStep step;
        step.id = Id::make(m_clock);
        step.words = u"becas"_s;
        hunt->commit(author, DraftEdit("create").create(step));
    }
    const auto report = wholly(hunt->access, how(), suppressAuthorName(hunt->access, u"Nadia Oropeza Ruiz"_s, how()));
    QVERIFY(report.has_value());
    QVERIFY(!bytesOf(path()).contains("Nadia Oropeza Ruiz"));
    QCOMPARE(hunt->problems(), QByteArray());
    int ofTeam = 0;
    for (const Edit &edit : hunt->edits()) {
        QVERIFY(edit.author.name != u"Nadia Oropeza Ruiz"_s);
        ofTeam += edit.author.team == nadia.team ? 1 : 0;
    }
    QCOMPARE(ofTeam, 2);
}

void TestSuppress::aMemberWhoSignsGoesFromBothPlaces()
{
    auto hunt = fill();
    const QString name = hunt->load().find<Member>(m_member)->name;
    RouteStep step;
    step.id = Id::make(m_clock);
    hunt->commit(Author::make(Role::Facilitation, {}, name, {}), DraftEdit("create").create(step));
    QVERIFY(bytesOf(path()).contains(name.toUtf8()));
    const auto report = suppressValueWholly(hunt->access, {m_member, "member", "name"}, how());
    QVERIFY(report.has_value());
    QVERIFY(!report->tracesLeft);
    QVERIFY(!bytesOf(path()).contains(name.toUtf8()));
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestSuppress::mergingAnOlderCopyBringsNothingBack()
{
    auto hunt = fill();
    const Digest sha = hunt->addDocument(QByteArray("Expediente clínico de Nadia. ").repeated(200));
    const QString old = m_dir->filePath(u"copia vieja.cauce"_s);
    QVERIFY(copyFile(hunt->access.db, old, Job(), Existing::Refuse, true).has_value());
    QVERIFY(suppressValueWholly(hunt->access, {m_member, "member", "name"}, how()).has_value());
    QVERIFY(suppressDocumentWholly(hunt->access, sha, how()).has_value());
    auto older = OpenedFile::open(old, m_clock);
    add(*older, 300, 310);
    hunt->takeIn(older->edits());
    hunt->addDocument(older->document(sha));
    QVERIFY(!bytesOf(path()).contains("Nadia"));
    QVERIFY(!hunt->access.contents.contains(sha));
    QCOMPARE(hunt->problems(), QByteArray());
    // The same on the pure histories, in both orders.
    History joined = older->history();
    joined.merge(hunt->history());
    History other = hunt->history();
    other.merge(older->history());
    for (const History &history : {joined, other}) {
        for (const auto &[id, edit] : history.edits()) {
            for (const Change &change : edit.changes)
                QVERIFY(!change.value || !change.value->contains("Nadia"));
        }
    }
    // And the older copy loses it when it takes in ours.
    older->takeIn(hunt->edits());
    older->access.db.vacuum();
    QVERIFY(!bytesOf(old).contains("Nadia"));
    QVERIFY(!older->access.contents.contains(sha));
    QCOMPARE(older->problems(), QByteArray());
    QCOMPARE(spelled(older->load()), spelled(hunt->load()));
}

void TestSuppress::draftsThatHoldItGo()
{
    auto hunt = fill();
    const QString wide = u"de "_s + kSecret;
    hunt->access.drafts.put(u"a"_s, "habló " + kSecret.toUtf8(), 1);
    hunt->access.drafts.put(u"b"_s, QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2), 1);
    hunt->access.drafts.put(u"member.name/"_s + m_member.toString(), "Nadi", 1);
    hunt->access.drafts.put(u"c"_s, "otra cosa", 1);
    const auto report = suppressValueWholly(hunt->access, {m_member, "member", "name"}, how());
    QVERIFY(report.has_value());
    QCOMPARE(report->drafts.size(), 3);
    QCOMPARE(hunt->access.drafts.all().keys(), QStringList{u"c"_s});
    QVERIFY(!bytesOf(path()).contains("Nadi"));
}

void TestSuppress::aTeamMayNot()
{
    auto hunt = fill();
    Suppression asTeam = how();
    asTeam.author = Author::make(Role::Team, Id::make(m_clock), u"Equipo"_s, {});
    const auto report = suppressValueWholly(hunt->access, {m_member, "member", "name"}, asTeam);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotAllowed);
    QCOMPARE(hunt->load().find<Member>(m_member)->name, kSecret);
}

void TestSuppress::whatIsNotThereIsNotFound()
{
    auto hunt = fill();
    QCOMPARE(suppressValueWholly(hunt->access, {m_member, "member", "pseudonym"}, how()).error().code, ErrorCode::NotFound);
    QCOMPARE(suppressDocumentWholly(hunt->access, sha256("nada"), how()).error().code, ErrorCode::NotFound);
    QCOMPARE(suppressAuthorName(hunt->access, u"Nadie"_s, how()).error().code, ErrorCode::NotFound);
    QVERIFY(!hasScrubNote(hunt->access.db));
}

void TestSuppress::cutShortItGoesOnAtTheNextOpening()
{
    auto hunt = fill();
    const QString backup = backUpNow(rota(), *hunt, m_clock);
    suppressCutShort(*hunt, rota());
    hunt.reset();
    QVERIFY(bytesOf(backup).contains("Nadia"));
    // The file was moved in between.
    const QString elsewhere = m_dir->filePath(u"mudada.cauce"_s);
    QVERIFY(QFile::rename(path(), elsewhere));
    hunt = OpenedFile::open(elsewhere, m_clock);
    const BackupRota here(rota().folder(), elsewhere, m_hunt);
    QVERIFY(hasBackupsToScrub(hunt->access.db, here));
    QVERIFY(scrub(hunt->access, {here}).isDone());
    QVERIFY(!hasScrubNote(hunt->access.db) && !hasBackupsToScrub(hunt->access.db, here));
    QVERIFY(!bytesOf(backup).contains("Nadia"));
    QVERIFY(!bytesOf(elsewhere).contains("Nadia"));
    QCOMPARE(filesInBackupFolder(), QStringList{QFileInfo(backup).fileName()});
    QCOMPARE(hunt->access.db.number("SELECT count(*) FROM local"), 1);
}

void TestSuppress::whatAFileSaysIsNeverAPath()
{
    auto hunt = fill();
    const QString backup = backUpNow(rota(), *hunt, m_clock);
    const QString victim = m_dir->filePath(u"de otra persona.cauce"_s);
    QVERIFY(copyFile(hunt->access.db, victim, Job(), Existing::Refuse, true).has_value());
    const QByteArray before = bytesOf(victim);
    const QByteArray backupBefore = bytesOf(backup);
    // A copy that somebody gave back, with a redaction of theirs and notes that name files.
    suppressCutShort(*hunt, {});
    for (const QString &said : {victim, backup, u"../de otra persona.cauce"_s, QString(32, u'0')}) {
        for (const char *key : {"scrub", "scrub_backups"})
            hunt->access.db.prepare("INSERT OR REPLACE INTO local VALUES (?, ?)").bindAll(QString::fromLatin1(key), said).run();
        QVERIFY(scrub(hunt->access, {rota()}).isDone());
        QCOMPARE(bytesOf(victim), before);
        QCOMPARE(bytesOf(backup), backupBefore);
    }
    QVERIFY(!bytesOf(path()).contains("Nadia"));
}

void TestSuppress::aRedactionThatDoesNotVerifyReachesNoBackup()
{
    auto hunt = fill();
    const QString backup = backUpNow(rota(), *hunt, m_clock);
    suppressCutShort(*hunt, rota());
    hunt->access.db.exec("UPDATE edit SET time = time + 1 WHERE n = (SELECT max(n) FROM edit)");
    QVERIFY(scrub(hunt->access, {rota()}).isDone());
    auto opened = OpenedFile::open(backup, m_clock);
    QCOMPARE(opened->load().find<Member>(m_member)->name, kSecret);
    QCOMPARE(opened->load().all<Redaction>().size(), size_t(0));
}

void TestSuppress::aBackupThatCannotBeOpenedIsNamedAndTriedAgain()
{
    auto hunt = fill();
    const QString good = backUpNow(rota(), *hunt, m_clock);
    m_clock.advance(86'400'000);
    const QString torn = backUpNow(rota(), *hunt, m_clock);
    m_clock.advance(86'400'000);
    const QString other = backUpNow(rota(), *hunt, m_clock);
    const QByteArray whole = bytesOf(torn);
    writeBytes(torn, whole.left(5000));
    writeBytes(other, "no es una búsqueda");
    const auto report = suppressValueWholly(hunt->access, {m_member, "member", "name"}, how(rota()));
    QVERIFY(report.has_value());
    const auto verifyLeft = [&](const ScrubReport &left) {
        QCOMPARE(left.backupsLeft.size(), size_t(2));
        QCOMPARE(left.backupsLeft[0].subject, torn);
        QCOMPARE(left.backupsLeft[1].subject, other);
        QCOMPARE(left.backupsLeft[1].code, ErrorCode::NotAHunt);
        QVERIFY(!left.tracesLeft);
    };
    verifyLeft(*report);
    QVERIFY(!bytesOf(path()).contains("Nadia"));
    QVERIFY(!bytesOf(good).contains("Nadia"));
    // Again at the next opening, and those that are done are left in peace.
    hunt.reset();
    hunt = OpenedFile::open(path(), m_clock);
    const QByteArray done = bytesOf(good);
    verifyLeft(scrub(hunt->access, {rota()}));
    QCOMPARE(bytesOf(good), done);
    // One is there again, and the other gone.
    writeBytes(torn, whole);
    QVERIFY(QFile::remove(other));
    hunt.reset();
    hunt = OpenedFile::open(path(), m_clock);
    QVERIFY(scrub(hunt->access, {rota()}).isDone());
    QVERIFY(!bytesOf(torn).contains("Nadia"));
    QVERIFY(!hasBackupsToScrub(hunt->access.db, rota()));
    QCOMPARE(filesInBackupFolder().size(), 2);
}

void TestSuppress::aCopyTakesNoNotesAlong()
{
    auto hunt = fill();
    backUpNow(rota(), *hunt, m_clock);
    const QString copy = m_dir->filePath(u"copia.cauce"_s);
    suppressCutShort(*hunt, rota());
    QVERIFY(hasScrubNote(hunt->access.db) && hasBackupsToScrub(hunt->access.db, rota()));
    QVERIFY(copyFile(hunt->access.db, copy, Job(), Existing::Refuse, true).has_value());
    // Nor what the note was about.
    QVERIFY(!bytesOf(copy).contains("Nadia"));
    auto copied = OpenedFile::open(copy, m_clock);
    QCOMPARE(copied->access.db.number("SELECT count(*) FROM local"), 1);
    QVERIFY(copied->access.file.wasClosedCleanly());
    QVERIFY(!hasBackupsToScrub(copied->access.db, BackupRota(rota().folder(), copy, m_hunt)));
    QCOMPARE(copied->problems(), QByteArray());
}

void TestSuppress::whoQuotesTheDocumentIsMentioned()
{
    auto hunt = OpenedFile::create(path(), m_clock);
    std::vector<Document> documents(2);
    documents[0].sha = hunt->addDocument("Nadia Oropeza pidió las actas");
    documents[1].sha = hunt->addDocument("Otro documento");
    DraftEdit draft("create");
    for (Document &document : documents) {
        document.id = Id::make(m_clock);
        draft.create(document);
    }
    std::vector<Evidence> evidence(4);
    for (size_t i = 0; i < evidence.size(); ++i) {
        evidence[i].id = Id::make(m_clock);
        evidence[i].document = documents[i == 1 ? 1 : 0].id;
        evidence[i].place = {1, 0, 0, 10, 10, i == 2 ? QString() : u"pidió las actas"_s};
        draft.create(evidence[i]);
    }
    hunt->commit(m_ana, std::move(draft));
    // What it said before is in the history still.
    hunt->commit(m_ana, DraftEdit("set").set(evidence[3].id, &Evidence::place, Place()));
    const auto report = suppressDocumentWholly(hunt->access, *documents[0].sha, how());
    QVERIFY(report.has_value());
    QCOMPARE(report->mentions.size(), size_t(2));
    for (const size_t i : {size_t(0), size_t(3)}) {
        const FieldAddress place{evidence[i].id, "evidence", "place"};
        QVERIFY(std::find(report->mentions.begin(), report->mentions.end(), place) != report->mentions.end());
    }
}

void TestSuppress::aRedactionThatCameByMergeTakesTheDocumentToo()
{
    auto hunt = fill();
    const QString copy = m_dir->filePath(u"equipo.cauce"_s);
    const Digest sha = hunt->addDocument("Un documento que debe irse");
    QVERIFY(copyFile(hunt->access.db, copy, Job(), Existing::Refuse, true).has_value());
    QVERIFY(suppressDocumentWholly(hunt->access, sha, how()).has_value());
    auto team = OpenedFile::open(copy, m_clock);
    QVERIFY(team->access.contents.contains(sha));
    team->takeIn(hunt->edits());
    QVERIFY(!team->access.contents.contains(sha));
    QCOMPARE(team->problems(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSuppress)
#include "tst_suppress.moc"
