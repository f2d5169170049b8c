// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/paste_preview.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

namespace cauce {
namespace {

constexpr int kShownRows = 6;
constexpr qsizetype kShownRemarks = 5;
constexpr QSize kSize(640, 380);

} // namespace

PastePreview::PastePreview(const PastedRecords &records, const HuntData &hunt, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Paste rows"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kGrid + kGrid / 2);
    column->addWidget(new WrapLabel(tr("%n rows will be added", nullptr, records.count()), TextRole::Section));
    auto *table = new QTableView;
    dressTable(table);
    table->setAccessibleName(tr("First rows"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels(records.heads());
    for (int row = 0; row < std::min(records.count(), kShownRows); ++row) {
        QList<QStandardItem *> items;
        for (const QString &cell : records.rows().at(row)) {
            auto *item = new QStandardItem(cell);
            item->setEditable(false);
            items << item;
        }
        model->appendRow(items);
    }
    table->setModel(model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setWordWrap(true);
    table->resizeRowsToContents();
    column->addWidget(table, 1);
    if (records.count() > kShownRows)
        column->addWidget(new WrapLabel(tr("and %n more", nullptr, records.count() - kShownRows), TextRole::Quiet));
    const QStringList remarks = records.remarks(hunt);
    for (const QString &remark : remarks.mid(0, kShownRemarks)) {
        auto *line = new WrapLabel(remark, TextRole::Quiet);
        setLook(line, Look::Problem);
        column->addWidget(line);
    }
    if (remarks.size() > kShownRemarks)
        column->addWidget(new WrapLabel(tr("and %n more remarks", nullptr, static_cast<int>(remarks.size() - kShownRemarks)), TextRole::Quiet));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new KeyButton(tr("Do not paste"));
    auto *add = new PrimaryButton(tr("Add %n rows", nullptr, records.count()));
    add->setDefault(true);
    buttons->addWidget(leave);
    buttons->addWidget(add);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &QDialog::accept);
    resize(kSize);
    add->setFocus();
}

} // namespace cauce

#include "moc_paste_preview.cpp"
