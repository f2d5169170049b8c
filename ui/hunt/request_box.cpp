// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/request_box.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/hunt/request_text.h"
#include "ui/hunt/team_work.h"

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

} // namespace

RequestBox::RequestBox(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_period(new SettlingLineEdit), m_text(new GrowingTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(new FieldLabel(tr("Period that you ask for"), m_period));
    m_period->setPlaceholderText(tr("January to December 2025"));
    column->addWidget(m_period);
    column->addWidget(new FieldLabel(tr("Text of the request"), m_text));
    m_text->setReadOnly(true);
    m_text->setLines(6, 10);
    column->addWidget(m_text);
    auto *row = new FlowLayout(nullptr, kGrid, kGrid);
    auto *copyButton = new KeyButton(tr("Copy the text"));
    auto *printButton = new KeyButton(tr("PDF to print…"));
    row->addWidget(copyButton);
    row->addWidget(printButton);
    column->addLayout(row);
    connect(m_period, &SettlingLineEdit::textEdited, this, &RequestBox::rewrite);
    connect(m_period, &SettlingLineEdit::typed, this, &RequestBox::keepPeriod);
    connect(m_period, &SettlingLineEdit::settled, this, &RequestBox::keepPeriod);
    connect(copyButton, &QAbstractButton::clicked, this, &RequestBox::copy);
    connect(printButton, &QAbstractButton::clicked, this, &RequestBox::print);
}

void RequestBox::setQuestion(const SlotKey &spot, const Id &source)
{
    if (spot != m_spot)
        m_period->setValue(QString::fromUtf8(m_context.workspace.draft(draftKey(QStringLiteral("hunt.period"), spot))));
    m_spot = spot;
    m_source = source;
    rewrite();
}

void RequestBox::rewrite()
{
    const HuntData &records = m_context.workspace.data();
    const auto question = askedQuestion(records, m_spot.challenge, m_spot.slot);
    m_text->setValue(question ? requestText(records, m_spot.challenge, *question,
                                    institutionToAsk(records, m_spot.challenge, m_source), m_period->value())
                              : QString());
}

void RequestBox::keepPeriod(const QString &period)
{
    m_context.workspace.keepDraft(draftKey(QStringLiteral("hunt.period"), m_spot), period.toUtf8());
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
    m_context.dialogs.saveFile(this, question, [this](std::optional<QString> path) {
        if (!path)
            return;
        const QString name = QFileInfo(*path).fileName();
        QFile file(*path);
        if (!file.open(QIODevice::WriteOnly)) {
            m_context.notices.showNotice(NoticeBar::Tone::Trouble,
                tr("“%1” could not be written: %2. Choose another folder.").arg(name, file.errorString()));
            return;
        }
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins(QMarginsF(kPaperMarginMm, kPaperMarginMm, kPaperMarginMm, kPaperMarginMm), QPageLayout::Millimeter);
        writer.setResolution(kPaperDpi);
        QTextDocument document;
        document.setDefaultFont(font());
        document.setPlainText(m_text->value());
        document.print(&writer);
        m_context.notices.showNotice(NoticeBar::Tone::Done, tr("The request is in “%1”, ready to print.").arg(name));
    });
}

} // namespace cauce

#include "moc_request_box.cpp"
