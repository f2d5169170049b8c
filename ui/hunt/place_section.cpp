// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/place_section.h"

#include "ui/common/buttons.h"
#include "ui/common/field_binding.h"
#include "ui/common/record_words.h"
#include "ui/common/text_edits.h"
#include "ui/hunt/team_work.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kMostPages = 100'000;

} // namespace

PlaceSection::PlaceSection(FindingDesk &desk, QWidget *parent)
    : FindingSection(desk, parent), m_fields(new QWidget),
      m_none(new WrapLabel(tr("First add a document as evidence; then say on which page it is."), TextRole::Quiet)),
      m_which(new QComboBox), m_page(new QSpinBox), m_pageTyping(new SettlingText(m_page)), m_quote(new GrowingTextEdit),
      m_region(new WrapLabel(QString(), TextRole::Quiet)), m_mark(new LinkLabel(tr("Mark it on the page")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_none);
    outer->addWidget(m_fields);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(12);
    m_which->setAccessibleName(tr("Document that the page belongs to"));
    column->addWidget(m_which);
    column->addWidget(new FieldLabel(tr("Page"), m_page));
    m_page->setRange(0, kMostPages);
    m_page->setSpecialValueText(tr("the whole document"));
    column->addWidget(m_page);
    column->addWidget(new FieldLabel(tr("Words quoted"), m_quote));
    column->addWidget(m_quote);
    markField(m_quote, &Evidence::place, [this] {
        const Evidence *evidence = chosen();
        return evidence ? evidence->id : Id();
    });
    column->addWidget(m_region);
    column->addWidget(m_mark);
    connect(m_which, &QComboBox::activated, this, [this] {
        forget();
        showChosen();
    });
    connect(m_page, &QSpinBox::valueChanged, m_pageTyping, &SettlingText::touch);
    connect(m_page, &QSpinBox::editingFinished, m_pageTyping, &SettlingText::settle);
    connect(m_pageTyping, &SettlingText::draftDue, this, [this] {
        if (this->desk().writes)
            workspace().keepDraft(keyOfPageDraft(), QByteArray::number(m_page->value()));
    });
    connect(m_pageTyping, &SettlingText::editDue, this, &PlaceSection::commit);
    connect(m_quote, &GrowingTextEdit::settled, this, &PlaceSection::commit);
    connect(m_quote, &GrowingTextEdit::typed, this,
        [this](const QString &text) { workspace().keepDraft(keyOfDraft(), text.toUtf8()); });
    connect(m_mark, &QAbstractButton::clicked, this, [this] {
        commit();
        if (const Evidence *evidence = chosen()) {
            Destination destination;
            destination.page = PageId::Library;
            destination.record = evidence->id;
            destination.document = evidence->document;
            destination.place = evidence->place;
            this->desk().context.navigate(destination);
        }
    });
}

const Evidence *PlaceSection::chosen() const
{
    const auto id = Id::fromString(m_which->currentData().toString());
    return id ? records().find<Evidence>(*id) : nullptr;
}

void PlaceSection::refresh()
{
    const QString before = m_which->currentData().toString();
    QList<QPair<QString, QString>> items;
    for (const Evidence *each : partsOf<Evidence>(workspace(), desk().finding)) {
        if (const Document *document = records().find<Document>(each->document))
            items.append({nameOf(*document), each->id.toString()});
    }
    m_which->clear();
    for (const auto &[name, id] : items)
        m_which->addItem(name, id);
    m_which->setCurrentIndex(std::max(0, m_which->findData(before)));
    m_which->setVisible(items.size() > 1);
    m_none->setVisible(items.isEmpty());
    m_fields->setVisible(!items.isEmpty());
    m_page->setReadOnly(!desk().writes);
    m_quote->setReadOnly(!desk().writes);
    if (m_which->currentData().toString() != before)
        forget();
    showChosen();
}

void PlaceSection::forget()
{
    m_pageTyping->rest();
    m_quote->setValue({});
}

void PlaceSection::showChosen()
{
    const Evidence *evidence = chosen();
    const Place place = evidence ? evidence->place : Place();
    m_region->setText(place.hasRegion() ? tr("A region of the page is marked.") : tr("No region of the page is marked yet."));
    const auto kept = [&](const QString &key) { return evidence && desk().writes ? workspace().draft(key) : QByteArray(); };
    // The clock of the question comes here every minute: what is being typed stays.
    if (!m_pageTyping->isPending()) {
        const QByteArray draft = kept(keyOfPageDraft());
        showPage(draft.isEmpty() ? place.page : draft.toLongLong());
        if (!draft.isEmpty())
            m_pageTyping->touch();
    }
    if (!m_quote->isPending()) {
        m_quote->setValue(place.quote);
        if (const QByteArray draft = kept(keyOfDraft()); !draft.isEmpty())
            m_quote->restoreDraft(QString::fromUtf8(draft));
    }
}

void PlaceSection::showPage(qint64 page)
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(static_cast<int>(std::clamp<qint64>(page, 0, kMostPages)));
}

void PlaceSection::commit()
{
    const Evidence *evidence = chosen();
    if (!evidence || !desk().writes)
        return;
    Place place = evidence->place;
    if (place.page != m_page->value())
        place.left = place.top = place.width = place.height = 0;
    place.page = m_page->value();
    place.quote = m_quote->value().trimmed();
    // Both are one field, so both become an edit together.
    m_pageTyping->rest();
    workspace().dropDraft(keyOfDraft());
    workspace().dropDraft(keyOfPageDraft());
    if (place != evidence->place)
        workspace().apply(DraftEdit("set").set(evidence->id, &Evidence::place, place));
}

QString PlaceSection::keyOfDraft() const
{
    return QStringLiteral("hunt.quote/") + m_which->currentData().toString();
}

QString PlaceSection::keyOfPageDraft() const
{
    return QStringLiteral("hunt.page/") + m_which->currentData().toString();
}

void PlaceSection::begin()
{
    if (m_fields->isVisible())
        m_page->setFocus(Qt::TabFocusReason);
}

} // namespace cauce

#include "moc_place_section.cpp"
