// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/request_box.h"

#include "core/report/save_report.h"
#include "ui/common/buttons.h"
#include "ui/common/file_writing.h"
#include "ui/common/flow_layout.h"
#include "ui/hunt/request_text.h"
#include "ui/hunt/team_work.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kPaperMarginMm = 25;
constexpr int kPaperDpi = 300;

const QString kPeriodDraft = QStringLiteral("hunt.period");
const QString kTextDraft = QStringLiteral("hunt.request");

/// The text on paper.
QByteArray requestPdf(const QString &text, const QFont &font)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins(QMarginsF(kPaperMarginMm, kPaperMarginMm, kPaperMarginMm, kPaperMarginMm), QPageLayout::Millimeter);
        writer.setResolution(kPaperDpi);
        QTextDocument document;
        document.setDefaultFont(font);
        document.setPlainText(text);
        document.print(&writer);
    }
    return buffer.data();
}

} // namespace

RequestBox::RequestBox(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_period(new SettlingLineEdit), m_text(new GrowingTextEdit),
      m_anew(new LinkLabel(tr("Write the text anew")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(new FieldLabel(tr("Period that you ask for"), m_period));
    m_period->setPlaceholderText(tr("January to December 2025"));
    column->addWidget(m_period);
    column->addWidget(new FieldLabel(tr("Text of the request"), m_text));
    m_text->setLines(6, 10);
    column->addWidget(m_text);
    m_anew->setAccessibleDescription(tr("Puts the text of the program in the place of what you changed"));
    column->addWidget(m_anew);
    auto *row = new FlowLayout(nullptr, kGrid, kGrid);
    auto *copyButton = new KeyButton(tr("Copy the text"));
    auto *printButton = new KeyButton(tr("PDF to print…"));
    row->addWidget(copyButton);
    row->addWidget(printButton);
    column->addLayout(row);
    connect(m_period, &SettlingLineEdit::textEdited, this, &RequestBox::rewrite);
    const auto keepPeriod = [this](const QString &period) { keep(kPeriodDraft, period); };
    connect(m_period, &SettlingLineEdit::typed, this, keepPeriod);
    connect(m_period, &SettlingLineEdit::settled, this, keepPeriod);
    connect(m_text, &GrowingTextEdit::typed, this, &RequestBox::keepText);
    connect(m_text, &GrowingTextEdit::settled, this, &RequestBox::keepText);
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (m_text->isPending())
            m_anew->setVisible(m_text->value() != written());
    });
    connect(m_anew, &QAbstractButton::clicked, this, &RequestBox::writeAnew);
    connect(copyButton, &QAbstractButton::clicked, this, &RequestBox::copy);
    connect(printButton, &QAbstractButton::clicked, this, &RequestBox::print);
}

void RequestBox::setQuestion(const SlotKey &spot, const Id &source, const Id &step)
{
    const bool isOther = spot != m_spot || step != m_step;
    if (isOther)
        settleAll(this);
    m_spot = spot;
    m_source = source;
    m_step = step;
    if (!m_period->isPending())
        m_period->setValue(QString::fromUtf8(m_context.workspace.draft(keyOf(kPeriodDraft))));
    rewrite();
}

void RequestBox::becomePartOf(const SlotKey &spot, const Id &step)
{
    settleAll(this);
    for (const QString &what : {kPeriodDraft, kTextDraft}) {
        const QByteArray draft = m_context.workspace.draft(draftKey(what, spot));
        m_context.workspace.dropDraft(draftKey(what, spot));
        if (!draft.isEmpty())
            m_context.workspace.keepDraft(draftKey(what, step), draft);
    }
    if (m_spot == spot && m_step.isNull())
        m_step = step;
}

QStringList RequestBox::draftsOfNew(const SlotKey &spot)
{
    return {draftKey(kPeriodDraft, spot), draftKey(kTextDraft, spot)};
}

QString RequestBox::keyOf(const QString &what) const
{
    return m_step.isNull() ? draftKey(what, m_spot) : draftKey(what, m_step);
}

QString RequestBox::written() const
{
    const HuntData &records = m_context.workspace.data();
    const auto question = askedQuestion(records, m_spot.challenge, m_spot.slot);
    return question ? requestText(records, m_spot.challenge, *question,
                                  institutionToAsk(records, m_spot.challenge, m_source), m_period->value())
                    : QString();
}

void RequestBox::rewrite()
{
    if (m_text->isPending())
        return;
    // What a person changed stands, whatever the fields say.
    const QByteArray changed = m_context.workspace.draft(keyOf(kTextDraft));
    m_text->setValue(changed.isEmpty() ? written() : QString::fromUtf8(changed));
    m_anew->setVisible(!changed.isEmpty());
}

void RequestBox::keep(const QString &what, const QString &text)
{
    if (text.trimmed().isEmpty())
        m_context.workspace.dropDraft(keyOf(what));
    else
        m_context.workspace.keepDraft(keyOf(what), text.toUtf8());
}

void RequestBox::keepText(const QString &text)
{
    keep(kTextDraft, text == written() ? QString() : text);
}

void RequestBox::writeAnew()
{
    m_context.workspace.dropDraft(keyOf(kTextDraft));
    m_text->setValue(written());
    m_anew->hide();
    m_text->setFocus(Qt::OtherFocusReason);
}

void RequestBox::copy()
{
    QGuiApplication::clipboard()->setText(m_text->value());
    m_context.notices.showNotice(
        NoticeBar::Tone::Done, tr("The text is copied: paste it where you file the request, then write the folio here."));
}

void RequestBox::print()
{
    FileQuestion question;
    question.title = tr("Save the request to print it");
    question.filters = {tr("PDF (*.pdf)")};
    question.suggestedName = tr("request.pdf");
    question.suffix = QStringLiteral("pdf");
    m_context.dialogs.saveFile(this, question, [&context = m_context, text = m_text->value(), font = font()](std::optional<QString> path) {
        if (!path)
            return;
        const QString name = QFileInfo(*path).fileName();
        writeBeside(context, tr("Writing “%1”").arg(name), tr("The request is in “%1”, ready to print.").arg(name),
            [text, font, path = *path](const Job &job) {
                const QByteArray pdf = requestPdf(text, font);
                return job.isCancelled() ? Result<>(fail(ErrorCode::Cancelled, path)) : report::saveReport(path, pdf);
            });
    });
}

} // namespace cauce

#include "moc_request_box.cpp"
