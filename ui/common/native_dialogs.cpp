// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/native_dialogs.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"

#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kDialogWidth = 440;

QFileDialog *fileDialog(QWidget *parent, const FileQuestion &question, const QString &lastFolder)
{
    QString folder = question.folder.isEmpty() ? lastFolder : question.folder;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, question.title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    if (!question.suffix.isEmpty())
        dialog->setDefaultSuffix(question.suffix);
    return dialog;
}

/// A small dialog of our own: words, room for a field, buttons named by verbs.
struct Sheet {
    QDialog *dialog;
    QVBoxLayout *content;
    QHBoxLayout *buttons;
};

Sheet sheet(QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title);
    dialog->setAccessibleDescription(text);
    dialog->setMinimumWidth(kDialogWidth);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kCardPadding);
    column->addWidget(new WrapLabel(title, TextRole::Section, dialog));
    if (!text.isEmpty())
        column->addWidget(new WrapLabel(text, TextRole::Body, dialog));
    auto *content = new QVBoxLayout;
    column->addLayout(content);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return {dialog, content, buttons};
}

void show(const Sheet &sheet)
{
    sheet.dialog->ensurePolished();
    sheet.dialog->resize(kDialogWidth, std::max(120, sheet.dialog->layout()->totalHeightForWidth(kDialogWidth)));
    sheet.dialog->open();
}

} // namespace

void NativeDialogs::openFile(QWidget *parent, const FileQuestion &question,
                             std::function<void(std::optional<QString>)> done)
{
    QFileDialog *dialog = fileDialog(parent, question, m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QDialog::finished, parent, [this, dialog, done = std::move(done)](int result) {
        const QStringList files = dialog->selectedFiles();
        if (result != QDialog::Accepted || files.isEmpty()) {
            done(std::nullopt);
            return;
        }
        m_lastFolder = QFileInfo(files.first()).absolutePath();
        done(files.first());
    });
    dialog->open();
}

void NativeDialogs::openFiles(QWidget *parent, const FileQuestion &question, std::function<void(QStringList)> done)
{
    QFileDialog *dialog = fileDialog(parent, question, m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QDialog::finished, parent, [this, dialog, done = std::move(done)](int result) {
        const QStringList files = result == QDialog::Accepted ? dialog->selectedFiles() : QStringList();
        if (!files.isEmpty())
            m_lastFolder = QFileInfo(files.first()).absolutePath();
        done(files);
    });
    dialog->open();
}

void NativeDialogs::saveFile(QWidget *parent, const FileQuestion &question,
                             std::function<void(std::optional<QString>)> done)
{
    QFileDialog *dialog = fileDialog(parent, question, m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!question.suggestedName.isEmpty())
        dialog->selectFile(question.suggestedName);
    QObject::connect(dialog, &QDialog::finished, parent, [this, dialog, done = std::move(done)](int result) {
        const QStringList files = dialog->selectedFiles();
        if (result != QDialog::Accepted || files.isEmpty()) {
            done(std::nullopt);
            return;
        }
        m_lastFolder = QFileInfo(files.first()).absolutePath();
        done(files.first());
    });
    dialog->open();
}

void NativeDialogs::chooseFolder(QWidget *parent, const FileQuestion &question,
                                 std::function<void(std::optional<QString>)> done)
{
    QFileDialog *dialog = fileDialog(parent, question, m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QDialog::finished, parent, [this, dialog, done = std::move(done)](int result) {
        const QStringList files = dialog->selectedFiles();
        if (result != QDialog::Accepted || files.isEmpty()) {
            done(std::nullopt);
            return;
        }
        m_lastFolder = files.first();
        done(files.first());
    });
    dialog->open();
}

void NativeDialogs::confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(Answer)> done)
{
    const Sheet box = sheet(parent, question.title, question.text);
    auto *leave = new KeyButton(question.leave, {}, box.dialog);
    auto *doIt = new PrimaryButton(question.doIt, {}, box.dialog);
    box.buttons->addWidget(leave);
    box.buttons->addWidget(doIt);
    QObject::connect(leave, &QAbstractButton::clicked, box.dialog, &QDialog::reject);
    QObject::connect(doIt, &QAbstractButton::clicked, box.dialog, &QDialog::accept);
    QObject::connect(box.dialog, &QDialog::finished, parent, [done = std::move(done)](int result) {
        done(result == QDialog::Accepted ? Answer::DoIt : Answer::Leave);
    });
    show(box);
    // Enter on a question nobody has read yet must change nothing.
    leave->setFocus();
}

void NativeDialogs::askText(QWidget *parent, const TextQuestion &question,
                            std::function<void(std::optional<QString>)> done)
{
    const Sheet box = sheet(parent, question.title, {});
    auto *field = new QLineEdit(question.initial, box.dialog);
    box.content->addWidget(new FieldLabel(question.label, field, {}, box.dialog));
    box.content->addWidget(field);
    auto *leave = new KeyButton(tr("Cancel"), {}, box.dialog);
    auto *accept = new PrimaryButton(question.accept, {}, box.dialog);
    box.buttons->addWidget(leave);
    box.buttons->addWidget(accept);
    if (question.empty == TextQuestion::Empty::IsNone) {
        accept->setEnabled(!question.initial.trimmed().isEmpty());
        QObject::connect(field, &QLineEdit::textChanged, accept,
                         [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    }
    QObject::connect(field, &QLineEdit::returnPressed, accept, &QAbstractButton::click);
    QObject::connect(leave, &QAbstractButton::clicked, box.dialog, &QDialog::reject);
    QObject::connect(accept, &QAbstractButton::clicked, box.dialog, &QDialog::accept);
    QObject::connect(box.dialog, &QDialog::finished, parent, [field, done = std::move(done)](int result) {
        done(result == QDialog::Accepted ? std::optional(field->text().trimmed()) : std::nullopt);
    });
    show(box);
    field->setFocus();
    field->selectAll();
}

void NativeDialogs::message(QWidget *parent, const QString &title, const QString &text, std::function<void()> done)
{
    const Sheet box = sheet(parent, title, text);
    auto *close = new PrimaryButton(tr("Close"), {}, box.dialog);
    box.buttons->addWidget(close);
    QObject::connect(close, &QAbstractButton::clicked, box.dialog, &QDialog::accept);
    QObject::connect(box.dialog, &QDialog::finished, parent, [done = std::move(done)] {
        if (done)
            done();
    });
    show(box);
    close->setFocus();
}

} // namespace cauce
