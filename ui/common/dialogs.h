// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace cauce {

/// What a file dialog is asked for.
struct FileQuestion {
    QString title;
    QString folder;        ///< where to start; empty = the documents folder or where the last one ended
    QStringList filters;   ///< "Hunts (*.cauce)"
    QString suggestedName; ///< for saving
    QString suffix;        ///< added when the typed name has none; without the point
};

/// What a confirmation is asked for; buttons are verbs, never "OK".
struct ConfirmQuestion {
    QString title;
    QString text;  ///< what will happen, to what
    QString doIt;  ///< "Delete the challenge"
    QString leave; ///< "Keep it"
};

/// What is asked in one line.
struct TextQuestion {
    QString title;
    QString label;
    QString initial;
    QString accept; ///< verb of the button
    enum class Empty { IsNone, IsAnAnswer };
    Empty empty = Empty::IsNone;
};

enum class Answer {
    DoIt,
    Leave
};

/// Every dialog of the program goes through this, so that tests can answer. All return at once and answer later through the
/// callback, on the UI thread; when `parent` dies first, nobody is called.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// The path, or nothing when cancelled.
    virtual void openFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(std::optional<QString>)> done) = 0;
    /// The paths; empty when cancelled.
    virtual void openFiles(QWidget *parent, const FileQuestion &question, std::function<void(QStringList)> done) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(std::optional<QString>)> done) = 0;
    virtual void chooseFolder(QWidget *parent, const FileQuestion &question,
                              std::function<void(std::optional<QString>)> done) = 0;
    virtual void confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(Answer)> done) = 0;
    /// The text, or nothing when cancelled.
    virtual void askText(QWidget *parent, const TextQuestion &question,
                         std::function<void(std::optional<QString>)> done) = 0;
    /// Something that must be read before going on; prefer a NoticeBar. `done` may be empty.
    virtual void message(QWidget *parent, const QString &title, const QString &text, std::function<void()> done) = 0;
};

} // namespace cauce
