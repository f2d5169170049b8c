// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest program that does need Qt Widgets: what the link check of core must refuse.
#include <QMessageBox>

int main()
{
    QMessageBox::aboutQt(nullptr);
}
