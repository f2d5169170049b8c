// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/evidence_section.h"

#include "core/base/text_fold.h"
#include "ui/common/buttons.h"
#include "ui/common/card_list.h"
#include "ui/common/field_binding.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/record_words.h"
#include "ui/common/tab_place.h"
#include "ui/common/undo_offer.h"
#include "ui/common/value_edits.h"
#include "ui/common/web_address.h"
#include "ui/hunt/drop_box.h"
#include "ui/hunt/evidence_import.h"
#include "ui/hunt/team_work.h"

#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kLibraryHeight = 180;

QString shortSha(const Digest &sha)
{
    const QString hex = sha.toHex();
    return hex.left(4) + u'…' + hex.right(3);
}

} // namespace

EvidenceSection::EvidenceSection(FindingDesk &desk, QWidget *parent)
    : FindingSection(desk, parent), m_box(new DropBox(tr("Drag a file here, paste a capture or choose from the library"))),
      m_ways(new QWidget), m_libraryPart(new QWidget), m_filter(new QLineEdit), m_library(new CardList(tr("Documents of the library"))),
      m_addressPart(new QWidget), m_address(new QLineEdit), m_seenOn(new DateEdit),
      m_addressProblem(new WrapLabel(QString(), TextRole::Quiet)), m_pieces(new QWidget), m_rows(new QVBoxLayout(m_pieces))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_box);
    auto *ways = new FlowLayout(m_ways, kGrid, 4);
    const auto way = [&](const QString &text, auto run) {
        auto *link = new LinkLabel(text);
        connect(link, &QAbstractButton::clicked, this, run);
        ways->addWidget(link);
    };
    way(tr("File…"), [this] { chooseFile(); });
    way(tr("Paste"), [this] { paste(); });
    way(tr("Library"), [this] {
        m_libraryPart->setVisible(!m_libraryPart->isVisible());
        fillLibrary();
        m_filter->setFocus();
    });
    way(tr("Web address"), [this] {
        m_addressPart->setVisible(!m_addressPart->isVisible());
        if (!m_seenOn->value().isValid())
            m_seenOn->setValue(workspace().clock().today());
        m_address->setFocus();
    });
    column->addWidget(m_ways);
    buildLibrary(column);
    buildAddress(column);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kGrid);
    column->addWidget(m_pieces);

    connect(m_box, &DropBox::filesBrought, this, &EvidenceSection::bringFiles);
    connect(m_box, &DropBox::pictureBrought, this, [this](const QImage &picture) {
        if (const Id finding = this->desk().ensure(); !finding.isNull())
            EvidenceImport::addPicture(this->desk().context, finding, this->desk().spot.team, picture);
    });
    connect(m_box, &DropBox::pngBrought, this, [this](const QByteArray &png) {
        if (const Id finding = this->desk().ensure(); !finding.isNull())
            EvidenceImport::addPng(this->desk().context, finding, this->desk().spot.team, png);
    });
    connect(m_box, &DropBox::addressBrought, this, [this](const QString &address) {
        m_addressPart->show();
        m_address->setText(address);
        m_seenOn->setValue(workspace().clock().today());
        addAddress();
    });
    connect(m_box, &DropBox::nothingToPaste, this, [this] {
        this->desk().context.notices.showNotice(NoticeBar::Tone::Warning,
            tr("The clipboard holds no picture, file or address. Take the capture again and paste it."));
    });
    connect(m_box, &DropBox::chooseAsked, this, &EvidenceSection::chooseFile);
}

void EvidenceSection::buildLibrary(QVBoxLayout *column)
{
    auto *part = new QVBoxLayout(m_libraryPart);
    part->setContentsMargins(0, 0, 0, 0);
    m_filter->setPlaceholderText(tr("Part of its name"));
    part->addWidget(new FieldLabel(tr("Document of the library"), m_filter));
    part->addWidget(m_filter);
    m_library->setFixedHeight(kLibraryHeight);
    part->addWidget(m_library);
    column->addWidget(m_libraryPart);
    m_libraryPart->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &EvidenceSection::fillLibrary);
    const auto pick = [this](const QString &id) {
        const auto document = Id::fromString(id);
        const Id finding = document ? this->desk().ensure() : Id();
        if (finding.isNull())
            return;
        m_libraryPart->hide();
        EvidenceImport::addDocument(workspace(), finding, *document);
    };
    connect(m_library, &CardList::opened, this, pick);
    connect(m_filter, &QLineEdit::returnPressed, this, [this, pick] {
        const QList<CardItem> found = m_library->items();
        if (!found.isEmpty())
            pick(m_library->currentId().isEmpty() ? found.front().id : m_library->currentId());
    });
}

void EvidenceSection::buildAddress(QVBoxLayout *column)
{
    auto *part = new QVBoxLayout(m_addressPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->addWidget(new FieldLabel(tr("Web address"), m_address));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    part->addWidget(m_address);
    part->addWidget(new FieldLabel(tr("Seen on"), m_seenOn));
    part->addWidget(m_seenOn);
    setLook(m_addressProblem, Look::Problem);
    m_addressProblem->hide();
    part->addWidget(m_addressProblem);
    auto *add = new KeyButton(tr("Add the address"));
    part->addWidget(add);
    column->addWidget(m_addressPart);
    m_addressPart->hide();
    connect(add, &QAbstractButton::clicked, this, &EvidenceSection::addAddress);
    connect(m_address, &QLineEdit::returnPressed, this, &EvidenceSection::addAddress);
    connect(m_address, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_addressProblem->hide();
        if (typed.trimmed().isEmpty())
            workspace().dropDraft(keyOfAddress());
        else
            workspace().keepDraft(keyOfAddress(), typed.toUtf8());
    });
}

void EvidenceSection::addAddress()
{
    const auto url = webAddress(m_address->text());
    QString problem;
    if (!url)
        problem = tr("Write a whole web address, such as https://www.gob.mx/presupuesto.");
    else if (!m_seenOn->value().isValid())
        problem = tr("Write the date on which you saw it.");
    m_addressProblem->setText(problem);
    m_addressProblem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    const QDate seenOn = m_seenOn->value();
    const Id finding = desk().ensure();
    if (finding.isNull())
        return;
    workspace().dropDraft(keyOfAddress());
    m_address->clear();
    m_addressPart->hide();
    EvidenceImport::addAddress(workspace(), finding, url->toString(), seenOn);
}

void EvidenceSection::bringFiles(const QStringList &paths)
{
    if (const Id finding = desk().ensure(); !finding.isNull())
        EvidenceImport::addFiles(desk().context, finding, desk().spot.team, paths);
}

void EvidenceSection::chooseFile()
{
    FileQuestion question;
    question.title = tr("Choose the evidence");
    question.filters = {tr("All files (*)")};
    desk().context.dialogs.openFiles(this, question, [this](const QStringList &paths) { bringFiles(paths); });
}

void EvidenceSection::paste()
{
    m_box->paste();
}

void EvidenceSection::fillLibrary()
{
    const QString wanted = foldText(m_filter->text());
    QList<CardItem> items;
    for (const Document *document : records().all<Document>().sorted()) {
        const QString name = nameOf(*document);
        const bool forUs = document->team.isNull() || document->team == desk().spot.team;
        if (!forUs || (!wanted.isEmpty() && !foldText(name).contains(wanted)))
            continue;
        CardItem item;
        item.id = document->id.toString();
        item.title = name;
        if (const Institution *of = records().find<Institution>(document->institution))
            item.sub = of->name;
        items.append(item);
    }
    m_library->setItems(items);
}

void EvidenceSection::refresh()
{
    m_box->setReadOnly(!desk().writes);
    m_ways->setVisible(desk().writes);
    if (!desk().writes) {
        m_libraryPart->hide();
        m_addressPart->hide();
    }
    const QString address = QString::fromUtf8(workspace().draft(keyOfAddress()));
    if (!address.isEmpty() && m_address->text().isEmpty() && desk().writes) {
        m_address->setText(address);
        m_seenOn->setValue(workspace().clock().today());
        m_addressPart->show();
    }
    if (m_libraryPart->isVisible())
        fillLibrary();
    showRows();
}

void EvidenceSection::showRows()
{
    const auto evidence = partsOf<Evidence>(workspace(), desk().finding);
    QStringList words{desk().writes ? QStringLiteral("w") : QStringLiteral("r")};
    for (const Evidence *each : evidence) {
        const Document *document = records().find<Document>(each->document);
        words << each->id.toString() + each->url + (document ? nameOf(*document) : QString())
                + QString::number(each->place.page) + each->place.quote;
    }
    if (words == m_shown)
        return;
    m_shown = words;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Evidence *each : evidence)
        m_rows->addWidget(rowFor(*each));
    m_pieces->setVisible(!evidence.empty());
    takeTabPlace(m_pieces, tabStops(m_pieces));
}

QWidget *EvidenceSection::rowFor(const Evidence &evidence)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    across->addLayout(words, 1);
    const Document *document = records().find<Document>(evidence.document);
    const QString name = nameOf(records(), evidence);
    QStringList facts;
    if (document) {
        if (document->sha)
            facts << tr("SHA-256 %1").arg(shortSha(*document->sha));
        facts << QLocale().toString(document->capturedAt.toLocalTime(), QLocale::ShortFormat);
        auto *open = new LinkLabel(name);
        open->setAccessibleDescription(tr("Opens the document"));
        connect(open, &QAbstractButton::clicked, this, [this, id = evidence.id, doc = document->id] {
            const Evidence *shown = records().find<Evidence>(id);
            Destination destination;
            destination.page = PageId::Library;
            destination.document = doc;
            destination.place = shown ? shown->place : Place();
            desk().context.navigate(destination);
        });
        words->addWidget(open);
    } else {
        words->addWidget(new WrapLabel(name));
        markField(row, &Evidence::url, [id = evidence.id] { return id; });
        if (evidence.capturedOn.isValid())
            facts << tr("seen on %1").arg(QLocale().toString(evidence.capturedOn, QLocale::ShortFormat));
    }
    words->addWidget(new WrapLabel(facts.join(QStringLiteral(" · ")), TextRole::Quiet));
    if (desk().writes) {
        auto *remove = new QToolButton;
        setThemedIcon(remove, u"edit-delete");
        remove->setAccessibleName(tr("Remove the evidence “%1”").arg(name));
        remove->setToolTip(tr("Remove this evidence from the finding"));
        remove->setFocusPolicy(Qt::StrongFocus);
        connect(remove, &QAbstractButton::clicked, this, [this, id = evidence.id] { removeEvidence(id); });
        across->addWidget(remove, 0, Qt::AlignTop);
    }
    return row;
}

void EvidenceSection::removeEvidence(const Id &evidence)
{
    Workspace &hunt = workspace();
    NoticeBar &notices = desk().context.notices;
    const auto edit = hunt.apply(DraftEdit("delete").removeCascade<Evidence>(hunt.data(), evidence));
    notices.showNotice(NoticeBar::Tone::Done, tr("The evidence was removed from the finding; its document stays in the library."));
    UndoOffer::add(notices, hunt, edit);
}

void EvidenceSection::forget()
{
    m_libraryPart->hide();
    m_filter->clear();
    m_addressPart->hide();
    m_addressProblem->hide();
    m_address->clear();
    m_seenOn->setValue({});
}

std::optional<HeldBack> EvidenceSection::heldBack() const
{
    if (!desk().writes || m_address->text().trimmed().isEmpty())
        return std::nullopt;
    return HeldBack{tr("The web address is not added yet: press Enter in it, or empty it."), m_address};
}

QString EvidenceSection::keyOfAddress() const
{
    return draftKey(QStringLiteral("hunt.address"), desk().spot);
}

void EvidenceSection::begin()
{
    m_box->setFocus(Qt::TabFocusReason);
}

} // namespace cauce

#include "moc_evidence_section.cpp"
