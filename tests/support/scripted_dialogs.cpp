// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_dialogs.h"

#include <QTest>
#include <QTimer>
#include <QWidget>

namespace cauce::test {

namespace {

void failTest(const QString &why) { QTest::qFail(qPrintable(why), __FILE__, __LINE__); }

} // namespace

ScriptedDialogs::~ScriptedDialogs()
{
    const size_t left = m_files.size() + m_answers.size() + m_texts.size() + static_cast<size_t>(m_messages);
    if (left > 0)
        failTest(QStringLiteral("%1 scripted answers were never asked for; asked: %2")
                     .arg(left)
                     .arg(m_asked.join(QLatin1String("; "))));
}

void ScriptedDialogs::record(const QString &what) { m_asked << what; }

std::optional<QStringList> ScriptedDialogs::nextFiles(const QString &what, const FileQuestion &question)
{
    m_lastFile = question;
    record(QStringLiteral("%1: %2").arg(what, question.title));
    if (m_files.empty()) {
        failTest(QStringLiteral("nobody scripted an answer to %1").arg(m_asked.last()));
        return std::nullopt;
    }
    const QStringList files = m_files.front();
    m_files.pop_front();
    return files;
}

void ScriptedDialogs::answerOne(QWidget *parent, const QString &what, const FileQuestion &question,
                                std::function<void(std::optional<QString>)> done)
{
    const auto files = nextFiles(what, question);
    if (!files)
        return;
    QTimer::singleShot(0, parent, [files, done = std::move(done)] {
        done(files->isEmpty() ? std::nullopt : std::optional(files->first()));
    });
}

void ScriptedDialogs::openFile(QWidget *parent, const FileQuestion &question,
                               std::function<void(std::optional<QString>)> done)
{
    answerOne(parent, QStringLiteral("openFile"), question, std::move(done));
}

void ScriptedDialogs::openFiles(QWidget *parent, const FileQuestion &question, std::function<void(QStringList)> done)
{
    const auto files = nextFiles(QStringLiteral("openFiles"), question);
    if (files)
        QTimer::singleShot(0, parent, [files, done = std::move(done)] { done(*files); });
}

void ScriptedDialogs::saveFile(QWidget *parent, const FileQuestion &question,
                               std::function<void(std::optional<QString>)> done)
{
    answerOne(parent, QStringLiteral("saveFile"), question, std::move(done));
}

void ScriptedDialogs::chooseFolder(QWidget *parent, const FileQuestion &question,
                                   std::function<void(std::optional<QString>)> done)
{
    answerOne(parent, QStringLiteral("chooseFolder"), question, std::move(done));
}

void ScriptedDialogs::confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(Answer)> done)
{
    record(QStringLiteral("confirm: %1 | %2").arg(question.title, question.text));
    if (m_answers.empty()) {
        failTest(QStringLiteral("nobody scripted an answer to %1").arg(m_asked.last()));
        return;
    }
    const Answer answer = m_answers.front();
    m_answers.pop_front();
    QTimer::singleShot(0, parent, [answer, done = std::move(done)] { done(answer); });
}

void ScriptedDialogs::askText(QWidget *parent, const TextQuestion &question,
                              std::function<void(std::optional<QString>)> done)
{
    record(QStringLiteral("askText: %1").arg(question.label));
    if (m_texts.empty()) {
        failTest(QStringLiteral("nobody scripted an answer to %1").arg(m_asked.last()));
        return;
    }
    const auto text = m_texts.front();
    m_texts.pop_front();
    QTimer::singleShot(0, parent, [text, done = std::move(done)] { done(text); });
}

void ScriptedDialogs::message(QWidget *parent, const QString &title, const QString &text, std::function<void()> done)
{
    record(QStringLiteral("message: %1 | %2").arg(title, text));
    if (m_messages == 0) {
        failTest(QStringLiteral("nobody scripted an answer to %1").arg(m_asked.last()));
        return;
    }
    --m_messages;
    QTimer::singleShot(0, parent, [done = std::move(done)] {
        if (done)
            done();
    });
}

} // namespace cauce::test
