// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/text_scale.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <optional>

namespace cauce {

namespace {

/// Draws an SVG at whatever size is asked, so that it is sharp at every scale.
class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(QByteArray normal, QByteArray disabled) : m_normal(std::move(normal)), m_disabled(std::move(disabled)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(mode == QIcon::Disabled ? m_disabled : m_normal);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SvgEngine(m_normal, m_disabled); }

private:
    QByteArray m_normal;
    QByteArray m_disabled;
};

QIcon iconIn(QStringView name, const QColor &normal, const QColor &disabled)
{
    QFile file(QStringLiteral(":/icons/actions/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString svg = QString::fromUtf8(file.readAll());
    // One colour for all: Breeze's red for "close" and blue for details would say what our colours do not mean.
    static const QRegularExpression anyColor(QStringLiteral("#[0-9a-fA-F]{6}"));
    const auto in = [&svg](const QColor &color) { return QString(svg).replace(anyColor, color.name()).toUtf8(); };
    return QIcon(new SvgEngine(in(normal), in(disabled)));
}

class IconKeeper final : public QObject
{
public:
    IconKeeper(QAbstractButton *button, QString name)
        : QObject(button), m_button(button), m_name(std::move(name)), m_usualSize(button->iconSize())
    {
        button->installEventFilter(this);
        refresh();
    }
    void setName(const QString &name)
    {
        m_name = name;
        m_scheme.reset();
        refresh();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
            refresh();
        return QObject::eventFilter(watched, event);
    }

private:
    void refresh()
    {
        const Theme &theme = Theme::of(m_button);
        // As large as the words beside it.
        m_button->setIconSize(m_usualSize * textScale());
        if (m_scheme == theme.scheme)
            return;
        m_scheme = theme.scheme;
        m_button->setIcon(themedIcon(m_name, theme));
    }

    QAbstractButton *m_button;
    QString m_name;
    QSize m_usualSize;
    std::optional<Scheme> m_scheme;
};

} // namespace

QIcon themedIcon(QStringView name, const Theme &theme) { return iconIn(name, theme.text, theme.disabledText); }

QIcon themedIcon(QStringView name, const QColor &color) { return iconIn(name, color, color); }

void setThemedIcon(QAbstractButton *button, QStringView name)
{
    for (QObject *child : button->children()) {
        if (auto *keeper = dynamic_cast<IconKeeper *>(child)) {
            keeper->setName(name.toString());
            return;
        }
    }
    new IconKeeper(button, name.toString());
}

} // namespace cauce
