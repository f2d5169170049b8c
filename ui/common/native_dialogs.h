// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs.h"

#include <QCoreApplication>

namespace cauce {

/// The real dialogs: window-modal, without a nested event loop.
class NativeDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(NativeDialogs)
public:
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
    QString m_lastFolder;
};

} // namespace cauce
