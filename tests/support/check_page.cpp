// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_page.h"

#include "ui/common/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>

namespace cauce::test {

namespace {

constexpr int kLayoutRounds = 6;

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += QLatin1Char(' ') + widget->objectName();
    const QWidget *parent = widget->parentWidget();
    while (parent && QLatin1String(parent->metaObject()->className()) == QLatin1String("QWidget"))
        parent = parent->parentWidget();
    return parent ? QStringLiteral("%1 in %2").arg(name, QLatin1String(parent->metaObject()->className())) : name;
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Dial:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ProgressBar:
    case QAccessible::Link:
    case QAccessible::PageTab:
        return true;
    default:
        return false;
    }
}

void walk(QAccessibleInterface *node, QStringList &found)
{
    if (!node || node->state().invisible)
        return;
    const auto role = node->role();
    if (isControl(role) && node->text(QAccessible::Name).trimmed().isEmpty()) {
        const auto *widget = qobject_cast<QWidget *>(node->object());
        found << (widget ? nameOf(widget) : QStringLiteral("a part of role %1").arg(static_cast<int>(role)));
    }
    // The line inside a combo or spin box is named by the box; cells and headers are content, not controls.
    if (role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::List
        || role == QAccessible::Table || role == QAccessible::Tree)
        return;
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), found);
}

} // namespace

void dress(const Theme &theme, double textScale) { applyTheme(*qApp, theme, textScale); }

void settleLayout(QWidget *window, QSize size)
{
    window->resize(size);
    window->show();
    // Each round may post the next one: a label learns its width, then asks for height, then its scroll area follows.
    for (int round = 0; round < kLayoutRounds; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

QStringList unnamedControls(QWidget *root)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(root), found);
    found.removeDuplicates();
    return found;
}

QStringList unreachableControls(QWidget *root)
{
    QStringList found;
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled() || button->focusPolicy() & Qt::TabFocus)
            continue;
        // Of a group of radio buttons one takes Tab; the arrows reach the others.
        if (qobject_cast<const QRadioButton *>(button) && button->autoExclusive())
            continue;
        // Parts of Qt's own composites are reached by their owner's keys.
        const QString name = QString::fromLatin1(button->metaObject()->className());
        const bool ofQt = button->objectName().startsWith(QLatin1String("qt_"))
                          || name.startsWith(QLatin1String("QTabBar")) || name == QLatin1String("QTableCornerButton")
                          || name == QLatin1String("CloseButton")
                          || button->objectName() == QLatin1String("ScrollLeftButton")
                          || button->objectName() == QLatin1String("ScrollRightButton");
        if (!ofQt && button->shortcut().isEmpty())
            found << QStringLiteral("%1 \"%2\"").arg(nameOf(button), button->text());
    }
    return found;
}

QStringList checkPage(QWidget *window, QSize size)
{
    settleLayout(window, size);
    QStringList found;
    if (window->width() > size.width() || window->height() > size.height())
        found << QStringLiteral("needs %1×%2 instead of %3×%4")
                     .arg(window->width())
                     .arg(window->height())
                     .arg(size.width())
                     .arg(size.height());
    for (const QString &problem : unnamedControls(window))
        found << QStringLiteral("no name: %1").arg(problem);
    for (const QString &problem : crampedTexts(window))
        found << QStringLiteral("no room: %1").arg(problem);
    for (const QString &problem : unreachableControls(window))
        found << QStringLiteral("no key: %1").arg(problem);
    return found;
}

QImage pictureOf(QWidget *window, QSize size)
{
    settleLayout(window, size);
    return window->grab().toImage();
}

void keepPicture(QWidget *window, const QString &name, QSize size)
{
    const QString folder = qEnvironmentVariable("CAUCE_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString scheme = Theme::of().scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString file = QStringLiteral("%1/%2_%3x%4_%5.png")
                             .arg(folder, name, QString::number(size.width()), QString::number(size.height()), scheme);
    if (!pictureOf(window, size).save(file))
        qWarning("could not write %s", qUtf8Printable(file));
}

InLanguage::InLanguage(const QString &language) : m_before(QLocale()) { speak(language); }

InLanguage::~InLanguage()
{
    speak(QStringLiteral("en"));
    QLocale::setDefault(m_before);
}

} // namespace cauce::test
