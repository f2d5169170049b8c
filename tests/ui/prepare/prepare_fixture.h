// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/check_page.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/prepare/editor_pane.h"
#include "ui/prepare/prepare_page.h"
#include "ui/prepare/record_list.h"
#include "ui/prepare/start_plan.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace cauce::test {

/// A temporary hunt with its page in a window.
struct PrepareFixture
{
    PrepareFixture()
        : workspace(std::move(*createHunt(dir.filePath(QStringLiteral("h.cauce")), clock)), clock), reader(QString())
    {
        context = std::make_unique<PageContext>(PageContext{workspace, dialogs, reader, notices, jobs,
            [this](const Destination &destination) { page->show(destination); }});
    }
    /// Makes the page, at 1366×768 without the rail.
    PreparePage &open(QSize size = QSize(1174, 768))
    {
        page = std::make_unique<PreparePage>(*context);
        settleLayout(page.get(), size);
        page->activateWindow();
        return *page;
    }
    /// An exercise from templates: 30 people, 10 teams.
    void fill(const QStringList &templates, qint64 people = 30)
    {
        const auto all = StartPlan::templates();
        auto proposal = StartPlan::propose(workspace.data(), clock, all, {templates, people, 10, 480, QStringLiteral("09:00")});
        workspace.apply(std::move(proposal->edit));
    }
    [[nodiscard]] const HuntData &data() const { return workspace.data(); }
    [[nodiscard]] RecordList *leftList() const { return page->findChild<RecordList *>(); }
    [[nodiscard]] EditorPane *editor() const { return page->findChild<EditorPane *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    QTemporaryDir dir;
    FixedClock clock{1'770'000'000'000};
    Workspace workspace;
    ScriptedDialogs dialogs;
    Reader reader;
    NoticeBar notices;
    JobBar jobs;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<PreparePage> page;
};

inline void copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

/// The dialog that shows what pasting adds.
inline QDialog *preview()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

inline QPushButton *buttonOf(const QWidget *root, const QString &text)
{
    for (QPushButton *button : root->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(root))
            return button;
    }
    return nullptr;
}

} // namespace cauce::test
