// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_page.h"

#include "core/base/text_fold.h"
#include "core/domain/rights.h"
#include "core/workspace/document_import.h"
#include "ui/common/buttons.h"
#include "ui/common/card_list.h"
#include "ui/common/error_text.h"
#include "ui/common/record_words.h"
#include "ui/common/shown_job.h"
#include "ui/common/side_panel.h"
#include "ui/common/text_scale.h"
#include "ui/common/work_draft.h"
#include "ui/library/added_form.h"
#include "ui/library/document_details_panel.h"
#include "ui/library/document_view.h"
#include "ui/library/folder_files.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr int kListWidth = 280;
/// Files of a folder that are taken at a time.
constexpr int kMostFiles = 1000;

QString subLine(const HuntData &data, const Document &document)
{
    QStringList parts;
    if (const Institution *institution = data.find<Institution>(document.institution))
        parts.append(institution->name);
    if (const Team *team = data.find<Team>(document.team))
        parts.append(team->name);
    parts.append(QLocale().formattedDataSize(document.size, 1, QLocale::DataSizeTraditionalFormat));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

LibraryPage::LibraryPage(PageContext &context, QWidget *parent)
    : Page(context, tr("Library"), tr("The documents of the hunt. Open one, mark a region and make it evidence."), parent),
      m_filter(new QLineEdit), m_list(new CardList(tr("Documents"))), m_view(new DocumentView(context)), m_viewCard(new Card),
      m_details(new DocumentDetailsPanel(context)), m_added(new AddedForm(context)), m_aside(new QStackedWidget)
{
    auto *folder = new KeyButton(tr("Add a folder…"));
    auto *files = new PrimaryButton(tr("Add files…"), QKeySequence(QStringLiteral("Ctrl+N")));
    connect(folder, &QAbstractButton::clicked, this, &LibraryPage::askForFolder);
    connect(files, &QAbstractButton::clicked, this, &LibraryPage::askForFiles);
    header()->addAction(folder);
    header()->addAction(files);
    if (!takesFiles()) {
        folder->hide();
        files->hide();
    }

    auto *listCard = new Card;
    listCard->setFixedWidth(forText(kListWidth));
    m_filter->setPlaceholderText(tr("Find by name"));
    m_filter->setAccessibleName(tr("Find by name"));
    m_filter->setClearButtonEnabled(true);
    listCard->body()->addWidget(m_filter);
    listCard->body()->addWidget(m_list, 1);
    m_viewCard->body()->addWidget(m_view, 1);
    auto *main = new QWidget;
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid * 2);
    row->addWidget(listCard);
    row->addWidget(m_viewCard, 1);
    auto *detailsCard = new Card(tr("Document"));
    m_aside->addWidget(m_details);
    m_aside->addWidget(m_added);
    detailsCard->body()->addWidget(m_aside, 1);
    m_panel = new SidePanel(main, detailsCard, tr("Document"), this);
    m_work = m_panel;
    m_empty = takesFiles()
        ? new EmptyState(tr("There are no documents yet"),
              tr("Add the files that the teams may need: budgets, reports, contracts. They are kept inside the hunt and need no internet."),
              tr("Add files…"))
        : new EmptyState(tr("There are no documents yet"), tr("This copy came without documents."));
    connect(m_empty, &EmptyState::triggered, this, &LibraryPage::askForFiles);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_work, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { refresh(); });
    const auto open = [this](const QString &id) { openByPerson(Id::fromString(id).value_or(Id())); };
    connect(m_list, &CardList::currentIdChanged, this, open);
    connect(m_list, &CardList::opened, this, open);
    connect(m_added, &AddedForm::done, this, [this] { m_aside->setCurrentWidget(m_details); });
    connect(m_details, &DocumentDetailsPanel::evidenceAsked, this, &LibraryPage::useAsEvidence);
    connect(m_details, &DocumentDetailsPanel::stepAsked, this, &LibraryPage::noteStep);
    connect(m_view, &DocumentView::shown, this, [this] {
        m_details->setExtent(m_view->place().hasRegion() ? DocumentDetailsPanel::Extent::Region : DocumentDetailsPanel::Extent::Whole);
    });
}

bool LibraryPage::takesFiles() const
{
    return !workspace().isReadOnly() && mayCreate(workspace().actor(), typeOf<Document>().name);
}

std::vector<const Document *> LibraryPage::seen() const
{
    const Actor actor = workspace().actor();
    std::vector<const Document *> all = data().all<Document>().sorted();
    if (actor.role == Role::Team)
        std::erase_if(all, [&](const Document *each) { return !each->team.isNull() && each->team != actor.team; });
    return all;
}

void LibraryPage::refresh()
{
    const QString wanted = foldText(m_filter->text());
    const auto documents = seen();
    QList<CardItem> items;
    for (const Document *document : documents) {
        CardItem item;
        item.id = document->id.toString();
        item.title = RecordWords::orUnnamed(document->title);
        item.sub = subLine(data(), *document);
        if (wanted.isEmpty() || foldText(QStringList{item.title, document->fileName, item.sub}.join(u' ')).contains(wanted))
            items.append(item);
    }
    m_empty->setVisible(documents.empty());
    m_work->setVisible(!documents.empty());
    m_list->setItems(items);
    m_list->setCurrentId(m_selected.toString());
    if (!data().find<Document>(m_selected) && !items.isEmpty())
        select(Id::fromString(items.front().id).value_or(Id()));
    m_details->refresh();
}

void LibraryPage::select(const Id &document)
{
    m_selected = document;
    m_evidence = {};
    m_list->setCurrentId(document.toString());
    m_details->setDocument(document);
    m_view->open(document);
}

void LibraryPage::openByPerson(const Id &document)
{
    m_aside->setCurrentWidget(m_details);
    if (document != m_selected)
        select(document);
    // Looking into a document is a step of the search that is under way.
    StepDraft::opened(workspace(), context().spot, document);
}

void LibraryPage::show(const Destination &destination)
{
    if (destination.document.isNull())
        return;
    m_filter->clear();
    select(destination.document);
    m_view->open(destination.document, destination.place);
    m_evidence = destination.record;
}

void LibraryPage::hideEvent(QHideEvent *event)
{
    // Who comes back later, of their own accord, marks something else.
    if (!event->spontaneous())
        m_evidence = {};
    Page::hideEvent(event);
}

Destination LibraryPage::whereabouts() const
{
    Destination here;
    here.page = PageId::Library;
    here.record = m_evidence;
    here.document = m_selected;
    here.place = m_view->place();
    return here;
}

void LibraryPage::useAsEvidence()
{
    Destination destination;
    destination.page = PageId::Hunt;
    destination.aspect = QStringLiteral("evidence");
    destination.record = std::exchange(m_evidence, {});
    destination.document = m_selected;
    destination.place = m_view->place();
    context().navigate(destination);
}

void LibraryPage::noteStep()
{
    Destination destination;
    destination.page = PageId::Hunt;
    destination.aspect = QStringLiteral("step");
    destination.document = m_selected;
    context().navigate(destination);
}

void LibraryPage::askForFiles()
{
    FileQuestion question;
    question.title = tr("Add files to the library");
    question.filters = {tr("All files (*)")};
    context().dialogs.openFiles(this, question, [this](const QStringList &paths) {
        addNext(std::make_shared<Adding>(Adding{context(), this, paths, {}, {}}));
    });
}

void LibraryPage::askForFolder()
{
    FileQuestion question;
    question.title = tr("Add a folder to the library");
    context().dialogs.chooseFolder(this, question, [this](std::optional<QString> folder) {
        if (!folder)
            return;
        const auto adding = std::make_shared<Adding>(Adding{context(), this, {}, {}, {}});
        // A disk can have more names than there is time for on this thread.
        workspace().runBeside([adding, folder = *folder, home = &workspace()] {
            const FolderFiles files = filesIn(folder, kMostFiles);
            QMetaObject::invokeMethod(home, [adding, files] {
                adding->paths = files.paths;
                if (files.leftOut > 0)
                    adding->problems.append(tr("%n more file(s) of the folder were left out: %1 at a time, in the order of their names.",
                        nullptr, static_cast<int>(files.leftOut)).arg(QLocale().toString(kMostFiles)));
                addNext(adding);
            });
        });
    });
}

void LibraryPage::finish(const Adding &adding)
{
    if (adding.added.empty() && adding.problems.isEmpty())
        return;
    QStringList words;
    if (!adding.added.empty())
        words.append(tr("%n file(s) added to the library.", nullptr, static_cast<int>(adding.added.size())));
    adding.context.notices.showNotice(adding.problems.isEmpty() ? NoticeBar::Tone::Done : NoticeBar::Tone::Warning,
        (words + adding.problems.mid(0, 3)).join(u' '));
    if (adding.page && !adding.added.empty()) {
        // What came in is what is wanted next; a name sought before would hide it.
        adding.page->m_filter->clear();
        adding.page->select(adding.added.front());
    }
    if (adding.page && AddedForm::isFor(adding.context.workspace, adding.added)) {
        adding.page->m_added->ask(adding.added);
        adding.page->m_aside->setCurrentWidget(adding.page->m_added);
    }
}

void LibraryPage::addNext(const std::shared_ptr<Adding> &adding)
{
    if (adding->paths.isEmpty()) {
        finish(*adding);
        return;
    }
    PageContext &context = adding->context;
    const QString path = adding->paths.takeFirst();
    const auto shown = std::make_shared<ShownJob>(context, tr("Adding %1").arg(QFileInfo(path).fileName()));
    DocumentDetails details;
    details.team = context.workspace.author().team;
    details.capturedBy = context.workspace.author().name.value_or(QString());
    DocumentImport::addFile(context.workspace, path, details, shown->job, [adding, shown](const Result<Id> &done) {
        shown->end();
        if (done)
            adding->added.push_back(*done);
        else
            adding->problems.append(ErrorText::of(done.error()));
        if (shown->job.isCancelled())
            adding->paths.clear();
        addNext(adding);
    });
}

QWidget *LibraryPage::firstStop() const
{
    if (m_empty->isHidden())
        return m_list;
    return m_empty;
}

std::vector<Command> LibraryPage::commands()
{
    std::vector<Command> all;
    if (takesFiles()) {
        all.push_back({QStringLiteral("library-files"), tr("Add files…"), {}, [this] { askForFiles(); }});
        all.push_back({QStringLiteral("library-folder"), tr("Add a folder…"), {}, [this] { askForFolder(); }});
    }
    for (Command &command : m_details->commands())
        all.push_back(std::move(command));
    if (context().sees(PageId::Hunt))
        all.push_back({QStringLiteral("library-evidence"), tr("Use as evidence"), {}, [this] { useAsEvidence(); }});
    return all;
}

} // namespace cauce

#include "moc_library_page.cpp"
