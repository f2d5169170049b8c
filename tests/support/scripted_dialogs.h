// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs.h"

#include <QList>

#include <deque>
#include <variant>

namespace cauce::test {

/// Answers dialogs from a queue and remembers what was asked. A question without an answer of its kind fails the running test;
/// so does an answer that nobody asked for, at the end. Answers come on the next turn of the event loop, as from a person.
class ScriptedDialogs final : public Dialogs
{
public:
    ~ScriptedDialogs() override;

    void willOpen(const QString &path) { m_files.push_back({path}); }
    void willOpenMany(const QStringList &paths) { m_files.push_back(paths); }
    void willSave(const QString &path) { m_files.push_back({path}); }
    void willChooseFolder(const QString &path) { m_files.push_back({path}); }
    /// The next file or folder dialog is cancelled.
    void willCancelFile() { m_files.push_back({}); }
    void willConfirm(Answer answer) { m_answers.push_back(answer); }
    void willType(const std::optional<QString> &text) { m_texts.push_back(text); }
    void willReadMessage() { ++m_messages; }

    /// What was asked, in order: "openFile: TITLE", "confirm: TITLE | TEXT", "askText: LABEL", "message: TITLE | TEXT" …
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    /// The question of the last file dialog.
    [[nodiscard]] const FileQuestion &lastFile() const { return m_lastFile; }

    void openFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(std::optional<QString>)> done) override;
    void openFiles(QWidget *parent, const FileQuestion &question, std::function<void(QStringList)> done) override;
    void saveFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(std::optional<QString>)> done) override;
    void chooseFolder(QWidget *parent, const FileQuestion &question,
                      std::function<void(std::optional<QString>)> done) override;
    void confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(Answer)> done) override;
    void askText(QWidget *parent, const TextQuestion &question,
                 std::function<void(std::optional<QString>)> done) override;
    void message(QWidget *parent, const QString &title, const QString &text, std::function<void()> done) override;

private:
    void record(const QString &what);
    std::optional<QStringList> nextFiles(const QString &what, const FileQuestion &question);
    void answerOne(QWidget *parent, const QString &what, const FileQuestion &question,
                   std::function<void(std::optional<QString>)> done);

    std::deque<QStringList> m_files;
    std::deque<Answer> m_answers;
    std::deque<std::optional<QString>> m_texts;
    int m_messages = 0;
    QStringList m_asked;
    FileQuestion m_lastFile;
};

} // namespace cauce::test
