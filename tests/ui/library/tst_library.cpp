// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_page.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/common/buttons.h"
#include "ui/common/card_list.h"
#include "ui/common/field_binding.h"
#include "ui/common/suppressing.h"
#include "ui/common/text_edits.h"
#include "ui/common/work_draft.h"
#include "ui/library/added_form.h"
#include "ui/library/document_details_panel.h"
#include "ui/library/document_view.h"
#include "ui/library/library_page.h"
#include "ui/library/page_canvas.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cauce;
using namespace cauce::test;

class TestLibrary : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void emptySaysWhatToDoFirst();
    void filesComeInAndAreKept();
    void aBadFileIsSaidAndTheOthersComeIn();
    void aTextIsShown();
    void aRegionBecomesEvidence();
    void aRegionStaysWhileItsPageDoes();
    void aPageIsGoneToByItsNumber();
    void aDocumentIsSuppressedForGood();
    void whatAFieldSaysIsSuppressedForGood();
    void theFilterFindsWithoutAccents();
    void aTeamOnlyReadsWhatIsNotItsOwn();
    void aTeamDoesNotSeeWhatOthersKept();
    void openingADocumentBeginsAStep();
    void aPictureKeepsItsProportions();
    void whatHoldsForAllIsAskedOnce();
    void aFolderComesInWhole();
    void pageStandsBothSizes_data();
    void pageStandsBothSizes();

private:
    QString write(const QString &name, const QByteArray &bytes);
    /// Adds a PDF of that many pages; the page shows its first one.
    const Document *addPdf(LibraryPage &page, int pages);
    const Document *named(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ScriptedDialogs> m_dialogs;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<NoticeBar> m_notices;
    std::unique_ptr<JobBar> m_jobs;
    std::unique_ptr<PageContext> m_context;
    std::vector<Destination> m_went;
};

void TestLibrary::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = createHunt(m_dir->filePath(QStringLiteral("h.cauce")), m_clock);
    QVERIFY(made.has_value());
    m_workspace = std::make_unique<Workspace>(std::move(*made), m_clock);
    m_dialogs = std::make_unique<ScriptedDialogs>();
    m_reader = std::make_unique<Reader>(QStringLiteral(CAUCE_PROGRAM));
    m_notices = std::make_unique<NoticeBar>();
    m_jobs = std::make_unique<JobBar>();
    m_went.clear();
    m_context = std::make_unique<PageContext>(PageContext{*m_workspace, *m_dialogs, *m_reader, *m_notices, *m_jobs,
        [this](const Destination &destination) { m_went.push_back(destination); }});
}

void TestLibrary::cleanup()
{
    m_context.reset();
    m_workspace.reset();
}

QString TestLibrary::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

const Document *TestLibrary::named(const QString &name) const
{
    for (const Document *document : m_workspace->data().all<Document>().sorted()) {
        if (document->fileName == name)
            return document;
    }
    return nullptr;
}

void TestLibrary::emptySaysWhatToDoFirst()
{
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    m_dialogs->willOpenMany({write(QStringLiteral("a.csv"), "obra,monto\nuno,1\n")});
    for (KeyButton *button : page.findChildren<KeyButton *>()) {
        if (button->isVisible() && button->window() == &page && button->text().startsWith(QStringLiteral("Add files"))) {
            button->click();
            break;
        }
    }
    QTRY_VERIFY(named(QStringLiteral("a.csv")));
    QTRY_VERIFY(page.findChild<CardList *>()->isVisible());
}

void TestLibrary::filesComeInAndAreKept()
{
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    const QByteArray bytes = "año,monto\n2015,57303643926\n";
    m_dialogs->willOpenMany({write(QStringLiteral("ramo.csv"), bytes)});
    page.commands().front().run();
    QTRY_VERIFY(named(QStringLiteral("ramo.csv")));
    const Document document = *named(QStringLiteral("ramo.csv"));
    QCOMPARE(document.size, bytes.size());
    QCOMPARE(*document.sha, sha256(bytes));
    QCOMPARE(document.mediaType, QStringLiteral("text/csv"));
    m_workspace->flush();
    const auto kept = m_workspace->store().call<QByteArray>([&](StoreAccess &access) -> Result<QByteArray> {
        return access.contents.piece(*document.sha, 0).value_or(QByteArray());
    });
    QCOMPARE(*kept, bytes);
}

void TestLibrary::aBadFileIsSaidAndTheOthersComeIn()
{
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    m_dialogs->willOpenMany({write(QStringLiteral("vacio.pdf"), {}), m_dir->filePath(QStringLiteral("ya-no-esta.csv")),
        write(QStringLiteral("bueno.csv"), "a\n1\n")});
    page.commands().front().run();
    QTRY_VERIFY(named(QStringLiteral("bueno.csv")));
    QTRY_VERIFY(m_notices->words().contains(QStringLiteral("vacio.pdf")));
    QVERIFY(m_notices->words().contains(QStringLiteral("ya-no-esta.csv")));
    QVERIFY(!named(QStringLiteral("vacio.pdf")));
    QCOMPARE(m_workspace->data().all<Document>().size(), size_t(1));
}

void TestLibrary::aTextIsShown()
{
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    m_dialogs->willOpenMany({write(QStringLiteral("nota.txt"), "Pagado en a\xc3\xb1o 2015\n")});
    page.commands().front().run();
    QTRY_VERIFY(page.findChild<QPlainTextEdit *>()->toPlainText().contains(QString::fromUtf8("año 2015")));
}

const Document *TestLibrary::addPdf(LibraryPage &page, int pages)
{
    const QString path = m_dir->filePath(QStringLiteral("informe.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (int at = 1; at <= pages; ++at) {
            painter.drawText(500, 500, QStringLiteral("Página %1").arg(at));
            if (at < pages)
                writer.newPage();
        }
    }
    m_dialogs->willOpenMany({path});
    page.commands().front().run();
    const auto *view = page.findChild<DocumentView *>();
    return QTest::qWaitFor([&] { return view->place().page == 1 && !view->isBusy(); }) ? named(QStringLiteral("informe.pdf")) : nullptr;
}

void TestLibrary::aRegionStaysWhileItsPageDoes()
{
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    const Document *report = addPdf(page, 2);
    QVERIFY(report);
    auto *canvas = page.findChild<PageCanvas *>();
    auto *view = page.findChild<DocumentView *>();
    const auto press = [&](const QString &name) {
        for (QToolButton *button : view->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                button->click();
        }
    };
    const auto isDrawn = [&] { return !view->isBusy(); };
    QTest::keyClick(canvas, Qt::Key_Right);
    const QRect marked = canvas->region();
    QVERIFY(!marked.isNull());
    press(QStringLiteral("Larger"));
    QVERIFY(view->isBusy());
    QTRY_VERIFY(isDrawn());
    QCOMPARE(canvas->region(), marked);
    press(QStringLiteral("Next page"));
    QVERIFY(!view->place().hasRegion());
    QTRY_VERIFY(isDrawn());
    QVERIFY(canvas->region().isNull());

    // The region of an evidence stands on its page until another is marked, or it is taken away.
    Destination evidence;
    evidence.page = PageId::Library;
    evidence.document = report->id;
    evidence.place.page = 2;
    evidence.place.left = evidence.place.top = 1000;
    evidence.place.width = evidence.place.height = 3000;
    const QRect cited(1000, 1000, 3000, 3000);
    page.show(evidence);
    QTRY_COMPARE(canvas->region(), cited);
    press(QStringLiteral("Page before"));
    QTRY_VERIFY(isDrawn());
    QVERIFY(canvas->region().isNull());
    press(QStringLiteral("Next page"));
    QTRY_VERIFY(isDrawn());
    QCOMPARE(canvas->region(), cited);
    QTest::keyClick(canvas, Qt::Key_Right);
    const QRect moved = canvas->region();
    QVERIFY(moved != cited);
    press(QStringLiteral("Larger"));
    QTRY_VERIFY(isDrawn());
    QCOMPARE(canvas->region(), moved);
    QTest::keyClick(canvas, Qt::Key_Escape);
    press(QStringLiteral("Smaller"));
    QTRY_VERIFY(isDrawn());
    QVERIFY(canvas->region().isNull());
}

void TestLibrary::aPageIsGoneToByItsNumber()
{
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    QVERIFY(addPdf(page, 12));
    auto *view = page.findChild<DocumentView *>();
    auto *number = view->findChild<QSpinBox *>();
    QVERIFY(number && number->isVisible());
    QVERIFY(!number->accessibleName().isEmpty());
    QCOMPARE(number->value(), 1);
    QCOMPARE(number->maximum(), 12);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("11"));
    QCOMPARE(view->place().page, 1);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(view->place().page, 11);
    QTRY_VERIFY(!view->isBusy());
    for (QToolButton *button : view->findChildren<QToolButton *>()) {
        if (button->accessibleName() == QLatin1String("Next page"))
            button->click();
    }
    QCOMPARE(number->value(), 12);
    QTRY_VERIFY(!view->isBusy());
    for (const QSize &size : {kUsual, kSmall}) {
        const QStringList wrong = checkPage(&page, size);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        keepPicture(&page, QStringLiteral("library_pdf"), size);
    }
    // A picture has no number to go to.
    const QString picture = m_dir->filePath(QStringLiteral("foto.png"));
    QVERIFY(QImage(40, 30, QImage::Format_RGB32).save(picture));
    m_dialogs->willOpenMany({picture});
    page.commands().front().run();
    QTRY_VERIFY(named(QStringLiteral("foto.png")));
    QTRY_VERIFY(!view->isBusy());
    QVERIFY(!number->isVisible());
}

void TestLibrary::aRegionBecomesEvidence()
{
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    QVERIFY(addPdf(page, 2));
    auto *canvas = page.findChild<PageCanvas *>();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Right);
    QVERIFY(!canvas->region().isNull());
    const auto offered = page.commands();
    for (const char *id : {"library-save", "library-remove", "library-suppress"})
        QVERIFY(std::any_of(offered.begin(), offered.end(), [&](const Command &each) { return each.id == QLatin1String(id); }));
    page.commands().back().run();
    QCOMPARE(m_went.size(), size_t(1));
    QCOMPARE(m_went.front().page, PageId::Hunt);
    QCOMPARE(m_went.front().document, named(QStringLiteral("informe.pdf"))->id);
    QCOMPARE(m_went.front().place.page, 1);
    QVERIFY(m_went.front().place.hasRegion());
    Destination second;
    second.page = PageId::Library;
    second.document = m_went.front().document;
    second.record = Id::make(m_clock);
    second.place.page = 2;
    page.show(second);
    QTRY_COMPARE(page.findChild<DocumentView *>()->place().page, 2);
    // Somebody came to mark it for a piece of evidence, which is known once.
    page.commands().back().run();
    page.commands().back().run();
    QCOMPARE(m_went.size(), size_t(3));
    QVERIFY(m_went[0].record.isNull());
    QCOMPARE(m_went[1].record, second.record);
    QVERIFY(m_went[2].record.isNull());
}

void TestLibrary::aDocumentIsSuppressedForGood()
{
    LibraryPage page(*m_context);
    connect(m_workspace.get(), &Workspace::changed, &page, &LibraryPage::refresh);
    settleLayout(&page, kUsual);
    m_dialogs->willOpenMany({write(QStringLiteral("acuse.txt"), "Solicitante: Nadia Oropeza\n")});
    page.commands().front().run();
    QTRY_VERIFY(named(QStringLiteral("acuse.txt")));
    const Digest sha = *named(QStringLiteral("acuse.txt"))->sha;
    QAction *suppress = nullptr;
    for (QAction *each : page.findChildren<QAction *>())
        suppress = each->text().startsWith(QStringLiteral("Suppress")) ? each : suppress;
    QVERIFY(suppress);
    QTRY_VERIFY(suppress->isEnabled());
    const auto isHere = [&] {
        return *m_workspace->store().call<bool>([&](StoreAccess &access) -> Result<bool> { return access.contents.contains(sha); });
    };

    // Thought better of, without a reason, or at the last question: nothing goes.
    m_dialogs->willType(std::nullopt);
    suppress->trigger();
    QTRY_COMPARE(m_dialogs->asked().size(), 2);
    m_dialogs->willType(QStringLiteral("  "));
    suppress->trigger();
    QTRY_VERIFY(m_notices->words().contains(QStringLiteral("write why")));
    m_dialogs->willType(QStringLiteral("datos personales"));
    m_dialogs->willConfirm(Answer::Leave);
    suppress->trigger();
    QTRY_COMPARE(m_dialogs->asked().size(), 5);
    QVERIFY(isHere());
    QCOMPARE(m_workspace->data().all<Redaction>().size(), size_t(0));

    m_dialogs->willType(QStringLiteral("datos personales"));
    m_dialogs->willConfirm(Answer::DoIt);
    suppress->trigger();
    QTRY_COMPARE(m_workspace->data().all<Redaction>().size(), size_t(1));
    QTRY_COMPARE(m_notices->words(), QStringLiteral("It was suppressed."));
    QVERIFY(!isHere());
    QVERIFY(named(QStringLiteral("acuse.txt")));
    QVERIFY(!suppress->isEnabled());
    bool said = false;
    for (const WrapLabel *label : page.findChildren<WrapLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("datos personales")));
    QVERIFY(said);
    m_workspace->flush();
    QFile file(m_workspace->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Oropeza"));
}

void TestLibrary::whatAFieldSaysIsSuppressedForGood()
{
    LibraryPage page(*m_context);
    connect(m_workspace.get(), &Workspace::changed, &page, &LibraryPage::refresh);
    settleLayout(&page, kUsual);
    m_dialogs->willOpenMany({write(QStringLiteral("acuse.txt"), "uno\n")});
    page.commands().front().run();
    QTRY_VERIFY(named(QStringLiteral("acuse.txt")));
    QVERIFY(!boundFieldAt(&page));
    GrowingTextEdit *note = page.findChild<GrowingTextEdit *>();
    QTRY_VERIFY(boundFieldAt(note));
    const FieldAddress field = *boundFieldAt(note->viewport());
    QCOMPARE(field.record, named(QStringLiteral("acuse.txt"))->id);
    QCOMPARE(field.type, QByteArray("document"));
    QCOMPARE(field.field, QByteArray("note"));
    note->setFocus();
    note->insertPlainText(QStringLiteral("La pidió Nadia Oropeza"));
    QVERIFY(Suppressing::isAllowed(*m_workspace));
    m_dialogs->willType(QStringLiteral("datos personales"));
    m_dialogs->willConfirm(Answer::DoIt);
    Suppressing(m_dir->path()).value(&page, *m_context, field);
    QTRY_COMPARE(m_notices->words(), QStringLiteral("It was suppressed."));
    QCOMPARE(named(QStringLiteral("acuse.txt"))->note, QString());
    QCOMPARE(note->value(), QString());
    m_workspace->flush();
    QFile file(m_workspace->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Oropeza"));
    m_workspace->setAuthor(Author::make(Role::Team, {}, {}, {}));
    QVERIFY(!Suppressing::isAllowed(*m_workspace));
}

void TestLibrary::theFilterFindsWithoutAccents()
{
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    m_dialogs->willOpenMany({write(QString::fromUtf8("nómina.csv"), "a\n1\n"), write(QStringLiteral("obra.csv"), "b\n2\n")});
    page.commands().front().run();
    QTRY_COMPARE(m_workspace->data().all<Document>().size(), size_t(2));
    QLineEdit *filter = nullptr;
    for (QLineEdit *edit : page.findChildren<QLineEdit *>())
        filter = edit->accessibleName() == QLatin1String("Find by name") ? edit : filter;
    QVERIFY(filter);
    QTest::keyClicks(filter, QStringLiteral("nomina"));
    QCOMPARE(page.findChild<CardList *>()->items().size(), 1);
}

void TestLibrary::aTeamOnlyReadsWhatIsNotItsOwn()
{
    Document ours, theirs;
    ours.id = Id::make(m_clock);
    theirs.id = Id::make(m_clock);
    const Id team = Id::make(m_clock);
    m_workspace->apply(DraftEdit("create").create(theirs));
    m_workspace->setAuthor(Author::make(Role::Team, team, QStringLiteral("Beto"), QStringLiteral("l2")));
    ours.team = team;
    m_workspace->apply(DraftEdit("create").create(ours));
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    const auto writable = [&] {
        int fields = 0;
        const auto *details = page.findChild<DocumentDetailsPanel *>();
        for (const QLineEdit *edit : details->findChildren<QLineEdit *>())
            fields += edit->isReadOnly() ? 0 : 1;
        for (const GrowingTextEdit *edit : details->findChildren<GrowingTextEdit *>())
            fields += edit->isReadOnly() ? 0 : 1;
        for (const QComboBox *box : details->findChildren<QComboBox *>())
            fields += box->isEnabled() ? 1 : 0;
        return fields;
    };
    Destination to;
    to.page = PageId::Library;
    to.document = ours.id;
    page.show(to);
    QCOMPARE(writable(), 5);
    to.document = theirs.id;
    page.show(to);
    QCOMPARE(writable(), 0);
}

void TestLibrary::aTeamDoesNotSeeWhatOthersKept()
{
    const Id us = Id::make(m_clock), them = Id::make(m_clock);
    for (const auto &[name, team] : std::vector<std::pair<QString, Id>>{
             {QStringLiteral("de todos"), Id()}, {QStringLiteral("nuestro"), us}, {QStringLiteral("suyo"), them}}) {
        Document document;
        document.id = Id::make(m_clock);
        document.title = name;
        document.team = team;
        m_workspace->apply(DraftEdit("create").create(document));
    }
    const auto seen = [&](const Author &author) {
        m_workspace->setAuthor(author);
        LibraryPage page(*m_context);
        settleLayout(&page, kUsual);
        QStringList titles;
        for (const CardItem &item : page.findChild<CardList *>()->items())
            titles << item.title;
        titles.sort();
        return titles.join(u',');
    };
    QCOMPARE(seen(Author::make(Role::Team, us, {}, {})), QStringLiteral("de todos,nuestro"));
    QCOMPARE(seen(Author::make(Role::Facilitation, {}, {}, {})), QStringLiteral("de todos,nuestro,suyo"));
    QCOMPARE(seen(Author::make(Role::Institution, {}, {}, {})), QStringLiteral("de todos,nuestro,suyo"));
    // Not even where it is the only one there is.
    for (const Document *document : m_workspace->data().all<Document>().sorted()) {
        m_workspace->setAuthor(Author::make(Role::Facilitation, {}, {}, {}));
        if (document->team != them)
            m_workspace->apply(DraftEdit("delete").remove<Document>(m_workspace->data(), document->id));
    }
    m_workspace->setAuthor(Author::make(Role::Team, us, {}, {}));
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    QVERIFY(!page.findChild<CardList *>()->isVisible());
}

void TestLibrary::openingADocumentBeginsAStep()
{
    Document paper;
    paper.id = Id::make(m_clock);
    paper.title = QStringLiteral("Cuenta Pública 2015");
    m_workspace->apply(DraftEdit("create").create(paper));
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    auto *list = page.findChild<CardList *>();
    const SlotKey spot{Id::make(m_clock), Id::make(m_clock), Id::make(m_clock)};
    // Nobody searches: looking is only looking.
    emit list->opened(paper.id.toString());
    QVERIFY(m_workspace->drafts().isEmpty());
    m_context->spot = spot;
    emit list->opened(paper.id.toString());
    const auto draft = unpackDraft<RouteStep>(m_workspace->draft(draftKey(QStringLiteral("hunt.step"), spot)));
    QVERIFY(draft.has_value());
    QCOMPARE(draft->first.document, paper.id);
    QCOMPARE(draft->first.sourceText, QStringLiteral("Library: Cuenta Pública 2015"));
    QCOMPARE(m_workspace->data().all<RouteStep>().size(), size_t(0));
}

void TestLibrary::aPictureKeepsItsProportions()
{
    PageCanvas canvas;
    canvas.resize(400, 600);
    canvas.setImage(QImage(800, 400, QImage::Format_RGB32));
    QCOMPARE(canvas.page(), QRect(0, 0, 400, 200));
    // The corner of the picture is the corner of the region.
    QTest::mousePress(&canvas, Qt::LeftButton, {}, QPoint(200, 100));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(399, 400));
    QCOMPARE(canvas.region().topLeft(), QPoint(5000, 5000));
    QVERIFY(canvas.region().bottom() >= 9999);
    canvas.setImage(QImage(800, 400, QImage::Format_RGB32), 1000);
    QCOMPARE(canvas.minimumHeight(), 500);
    QCOMPARE(canvas.page().size(), QSize(1000, 500));
}

void TestLibrary::whatHoldsForAllIsAskedOnce()
{
    Institution town;
    town.id = Id::make(m_clock);
    town.name = QStringLiteral("Ayuntamiento");
    m_workspace->apply(DraftEdit("create").create(town));
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    auto *form = page.findChild<AddedForm *>();
    m_dialogs->willOpenMany({write(QStringLiteral("a.csv"), "a\n1\n")});
    page.commands().front().run();
    QTRY_VERIFY(named(QStringLiteral("a.csv")));
    QTRY_VERIFY(!m_notices->isHidden());
    QVERIFY(!form->isVisible());
    m_dialogs->willOpenMany({write(QStringLiteral("b.csv"), "b\n2\n"), write(QStringLiteral("c.csv"), "c\n3\n")});
    page.commands().front().run();
    QTRY_VERIFY(form->isVisible());
    QCOMPARE(page.whereabouts().document, named(QStringLiteral("b.csv"))->id);
    QCOMPARE(page.findChild<CardList *>()->currentId(), named(QStringLiteral("b.csv"))->id.toString());
    settleLayout(&page, kUsual);
    const QStringList wrong = checkPage(&page, kUsual);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    form->findChild<QComboBox *>()->setCurrentIndex(1);
    form->findChild<SettlingLineEdit *>()->setText(QStringLiteral("https://ejemplo.gob.mx"));
    for (KeyButton *button : form->findChildren<KeyButton *>()) {
        if (button->text() == QLatin1String("Write it to all"))
            button->click();
    }
    QVERIFY(!form->isVisible());
    for (const auto &name : {QStringLiteral("b.csv"), QStringLiteral("c.csv")}) {
        QCOMPARE(named(name)->institution, town.id);
        QCOMPARE(named(name)->originUrl, QStringLiteral("https://ejemplo.gob.mx"));
        QVERIFY(!named(name)->documentDate.isValid());
    }
    QVERIFY(named(QStringLiteral("a.csv"))->institution.isNull());
    // One edit for all.
    m_workspace->undo();
    QVERIFY(named(QStringLiteral("b.csv"))->institution.isNull());
    QVERIFY(named(QStringLiteral("c.csv"))->institution.isNull());
    m_workspace->setAuthor(Author::make(Role::Team, {}, {}, {}));
    QVERIFY(!AddedForm::isFor(*m_workspace, {town.id, town.id}));
}

void TestLibrary::aFolderComesInWhole()
{
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("sub")));
    write(QStringLiteral("sub/e.csv"), "x\n");
    LibraryPage page(*m_context);
    settleLayout(&page, kUsual);
    m_dialogs->willChooseFolder(m_dir->filePath(QStringLiteral("sub")));
    page.commands().at(1).run();
    QTRY_VERIFY(named(QStringLiteral("e.csv")));
}

void TestLibrary::pageStandsBothSizes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const auto &language : {QStringLiteral("es_MX"), QStringLiteral("en")}) {
        for (const QSize &size : {kUsual, kSmall})
            QTest::addRow("%s %d", qPrintable(language), size.width()) << language << size;
    }
}

void TestLibrary::pageStandsBothSizes()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const InLanguage speaking(language);
    LibraryPage page(*m_context);
    settleLayout(&page, size);
    m_dialogs->willOpenMany({write(QStringLiteral("Informe trimestral de avance financiero 2015.csv"), "obra,monto\nuno,1\n")});
    page.commands().front().run();
    QTRY_COMPARE(m_workspace->data().all<Document>().size(), size_t(1));
    QTRY_VERIFY(!page.findChild<DocumentView *>()->isBusy());
    const QStringList wrong = checkPage(&page, size);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    keepPicture(&page, QStringLiteral("library_") + language, size);
}

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
