// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/document_details_panel.h"

#include "core/workspace/document_import.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/labels.h"
#include "ui/common/plain_scroll.h"
#include "ui/common/record_words.h"
#include "ui/common/shown_job.h"
#include "ui/common/suppressing.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace cauce {

DocumentDetailsPanel::DocumentDetailsPanel(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new RecordForm(context.workspace, this)), m_institution(new QComboBox),
      m_facts(new WrapLabel({}, TextRole::Quiet)), m_sha(new WrapLabel({}, TextRole::Quiet)),
      m_evidence(new KeyButton({}, QKeySequence(Qt::CTRL | Qt::Key_E))), m_step(new KeyButton(tr("Note a step here"))),
      m_save(new QAction(tr("Save a copy outside…"), this)), m_remove(new QAction(tr("Take out of the library…"), this)),
      m_suppress(new QAction(tr("Suppress for good: personal data that must go…"), this))
{
    auto *title = new SettlingLineEdit;
    auto *origin = new SettlingLineEdit;
    auto *date = new DateEdit;
    auto *note = new GrowingTextEdit;
    m_form->bind<Document>(title, &Document::title);
    m_form->bind<Document>(origin, &Document::originUrl);
    m_form->bind<Document>(date, &Document::documentDate);
    m_form->bind<Document>(note, &Document::note);
    m_form->onRefresh<Document>([this](const Document *document) {
        fillInstitutions();
        m_institution->setEnabled(m_form->writes<Document>());
        m_institution->setCurrentIndex(document ? m_institution->findData(document->institution.toString()) : -1);
    });
    connect(m_institution, &QComboBox::activated, this, [this] {
        const auto id = Id::fromString(m_institution->currentData().toString());
        m_context.workspace.apply(DraftEdit("set").set(m_form->record(), &Document::institution, id.value_or(Id())));
    });
    m_institution->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sha->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // The fields scroll where the window is low; what can be done with the document is always in sight.
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(kGrid / 2);
    const auto add = [&](const QString &name, QWidget *field) {
        column->addWidget(new FieldLabel(name, field));
        column->addWidget(field);
        column->addSpacing(kGrid / 2);
    };
    add(tr("Title"), title);
    add(tr("Institution"), m_institution);
    add(tr("Date of the document"), date);
    add(tr("Where it comes from"), origin);
    add(tr("Note"), note);
    column->addWidget(m_facts);
    column->addWidget(m_sha);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kGrid);
    all->addWidget(plainScroll(fields), 1);
    all->addWidget(m_evidence);
    all->addWidget(m_step);
    all->addWidget(makeMore());
    if (!context.sees(PageId::Hunt)) {
        m_evidence->hide();
        m_step->hide();
    }
    connect(m_evidence, &QAbstractButton::clicked, this, &DocumentDetailsPanel::evidenceAsked);
    connect(m_step, &QAbstractButton::clicked, this, &DocumentDetailsPanel::stepAsked);
    setExtent(Extent::Whole);
}

QWidget *DocumentDetailsPanel::makeMore()
{
    auto *button = new KeyButton(tr("More…"));
    auto *menu = new QMenu(button);
    menu->addActions({m_save, m_remove});
    menu->addSeparator();
    menu->addAction(m_suppress);
    button->setMenu(menu);
    connect(m_save, &QAction::triggered, this, &DocumentDetailsPanel::saveOut);
    connect(m_remove, &QAction::triggered, this, &DocumentDetailsPanel::remove);
    connect(m_suppress, &QAction::triggered, this, &DocumentDetailsPanel::suppress);
    return button;
}

void DocumentDetailsPanel::setExtent(Extent extent)
{
    m_evidence->setText(extent == Extent::Region ? tr("Use the region as evidence") : tr("Use as evidence"));
}

void DocumentDetailsPanel::setDocument(const Id &document)
{
    m_form->setRecord(document);
    refresh();
}

std::vector<Command> DocumentDetailsPanel::commands()
{
    std::vector<Command> all;
    for (const auto &[id, action] : {std::pair("library-save", m_save), std::pair("library-remove", m_remove),
             std::pair("library-suppress", m_suppress)}) {
        if (action->isEnabled() && action->isVisible())
            all.push_back({QString::fromLatin1(id), action->text(), {}, [action] { action->trigger(); }});
    }
    if (m_step->isEnabled() && !m_step->isHidden())
        all.push_back({QStringLiteral("library-step"), m_step->text(), {}, [this] { emit stepAsked(); }});
    return all;
}

void DocumentDetailsPanel::fillInstitutions()
{
    m_institution->clear();
    m_institution->addItem(tr("Not said"), Id().toString());
    for (const Institution *institution : m_context.workspace.data().all<Institution>().sorted())
        m_institution->addItem(RecordWords::orUnnamed(institution->name), institution->id.toString());
}

void DocumentDetailsPanel::refresh()
{
    m_form->refresh();
    const HuntData &records = m_context.workspace.data();
    const Document *document = records.find<Document>(m_form->record());
    m_evidence->setEnabled(document);
    m_step->setEnabled(document);
    const QString gone = document ? suppressedWords(*document) : QString();
    m_save->setEnabled(document && document->sha && gone.isEmpty());
    m_suppress->setVisible(Suppressing::isAllowed(m_context.workspace));
    m_suppress->setEnabled(document && document->sha && gone.isEmpty());
    m_remove->setEnabled(m_form->writes<Document>());
    if (!document) {
        m_facts->setText({});
        m_sha->setText({});
        return;
    }
    const QString size = QLocale().formattedDataSize(document->size, 1, QLocale::DataSizeTraditionalFormat);
    m_facts->setText(tr("%1 · %2 · kept on %3").arg(document->fileName, size,
        QLocale().toString(document->capturedAt.toLocalTime(), QLocale::ShortFormat)));
    if (!gone.isEmpty())
        m_facts->setText(gone);
    m_sha->setText(document->sha ? QString(QStringLiteral("SHA-256 ") + document->sha->toHex()) : RecordWords::notHere());
}

void DocumentDetailsPanel::saveOut()
{
    const Document *document = m_context.workspace.data().find<Document>(m_form->record());
    if (!document || !document->sha)
        return;
    FileQuestion question;
    question.title = tr("Save the document outside the hunt");
    question.suggestedName = QString(document->fileName).replace(u'/', u'_');
    m_context.dialogs.saveFile(this, question, [this, sha = *document->sha](std::optional<QString> path) {
        if (!path)
            return;
        const auto shown = std::make_shared<ShownJob>(m_context, tr("Saving %1").arg(*path));
        saveDocument(m_context.workspace, sha, *path, shown->job, [&context = m_context, shown, path = *path](const Result<> &saved) {
            shown->end();
            if (saved)
                context.notices.showNotice(NoticeBar::Tone::Done, tr("The document is in “%1”.").arg(path));
            else
                context.notices.showNotice(NoticeBar::Tone::Trouble, ErrorText::of(saved.error()));
        });
    });
}

QString DocumentDetailsPanel::suppressedWords(const Document &document) const
{
    if (!document.sha)
        return {};
    for (const Redaction *redaction : m_context.workspace.data().all<Redaction>().sorted()) {
        if (std::binary_search(redaction->targets.begin(), redaction->targets.end(), *document.sha))
            return tr("Suppressed on %1: %2").arg(QLocale().toString(redaction->at.toLocalTime().date(), QLocale::ShortFormat),
                redaction->reason);
    }
    return {};
}

void DocumentDetailsPanel::suppress()
{
    const Document *document = m_context.workspace.data().find<Document>(m_form->record());
    if (document)
        Suppressing(m_context.backupFolder).document(this, m_context, *document);
}

void DocumentDetailsPanel::remove()
{
    const Document *document = m_context.workspace.data().find<Document>(m_form->record());
    if (!document)
        return;
    ConfirmQuestion question;
    question.title = tr("Take out “%1”?").arg(document->title);
    question.text = tr("It leaves the list. Findings that use it will say that it is not in this copy. Undo brings it back.");
    question.doIt = tr("Take it out");
    question.leave = tr("Keep it");
    m_context.dialogs.confirm(this, question, [this, id = document->id](Answer answer) {
        if (answer == Answer::DoIt)
            m_context.workspace.apply(DraftEdit("delete").remove<Document>(m_context.workspace.data(), id));
    });
}

} // namespace cauce

#include "moc_document_details_panel.cpp"
