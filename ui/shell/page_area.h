// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace cauce {

/// Where the pages stand. A page takes the room that there is; where it needs more than that (large letters on a small screen),
/// it is scrolled instead of cut.
class PageArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QStackedWidget *pages, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QStackedWidget *m_pages;
};

} // namespace cauce
