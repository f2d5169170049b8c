// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/figure_export.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QSvgGenerator>

namespace cauce {
namespace {

constexpr int kMargin = 24;
constexpr int kScale = 2;
constexpr qint64 kMostPixels = 120'000'000;

void draw(QPainter &painter, const Figure &figure, QSize size)
{
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    figure.paint(painter, QRectF(kMargin, kMargin, size.width() - 2 * kMargin, size.height() - 2 * kMargin), Theme::light());
}

int screenDpi()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInch()) : 96;
}

} // namespace

QString suffixOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return QStringLiteral("png");
    case FigureFormat::Svg:
        return QStringLiteral("svg");
    case FigureFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

Result<QByteArray> drawnAs(FigureFormat format, const Figure &figure, int width, const QString &title)
{
    const QSize size(width + 2 * kMargin, figure.heightAt(width) + 2 * kMargin);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case FigureFormat::Png: {
        if (static_cast<qint64>(size.width()) * size.height() * kScale * kScale > kMostPixels)
            return fail(ErrorCode::TooLarge, title, QString::number(kMostPixels));
        QImage image(size * kScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(kScale);
        {
            QPainter painter(&image);
            draw(painter, figure, size);
        }
        if (!image.save(&buffer, "PNG"))
            return fail(ErrorCode::Internal, title);
        break;
    }
    case FigureFormat::Svg: {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setResolution(screenDpi());
        generator.setTitle(title);
        generator.setDescription(figure.words());
        QPainter painter(&generator);
        draw(painter, figure, size);
        break;
    }
    case FigureFormat::Pdf: {
        QPdfWriter writer(&buffer);
        const int dpi = screenDpi();
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Cauce"));
        writer.setResolution(dpi);
        writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dpi, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        draw(painter, figure, size);
        break;
    }
    }
    return bytes;
}

} // namespace cauce
