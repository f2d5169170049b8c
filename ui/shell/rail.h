// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QFrame>

class QButtonGroup;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace cauce {

/// The left rail: the pages of the method, and at its foot who and in which language, with the menu of the window.
class Rail final : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    struct Entry
    {
        PageId id;
        QString title;
        QString icon;
    };
    void setEntries(const std::vector<Entry> &entries);
    void setCurrent(PageId page);
    /// The words at the foot ("Facilitation · English") and the menu behind them.
    void setFoot(const QString &words, QMenu *menu);

signals:
    void chosen(cauce::PageId page);

protected:
    bool event(QEvent *event) override;

private:
    QVBoxLayout *m_column;
    QVBoxLayout *m_buttons;
    QButtonGroup *m_group;
    QToolButton *m_foot;
};

} // namespace cauce
