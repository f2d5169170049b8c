// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/figure_export.h"

#include <QCoreApplication>
#include <array>
#include <functional>
#include <memory>

class QWidget;

namespace cauce {

struct PageContext;

/// What goes into an exported file.
struct MapSheet
{
    std::unique_ptr<Figure> figure;
    int width = 0; ///< device-independent pixels
};

/// *Exportar…* of the map: asks where to, draws beside the window, and tells how it went.
class MapExport
{
    Q_DECLARE_TR_FUNCTIONS(MapExport)
public:
    static constexpr std::array kFormats{FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf};
    /// A format in the menu of the button, and among the commands.
    [[nodiscard]] static QString menuWords(FigureFormat format);
    [[nodiscard]] static QString commandWords(FigureFormat format);
    /// `sheet` is called once a place is chosen. `asker` and `context` outlive the job.
    static void run(PageContext &context, QWidget *asker, FigureFormat format, std::function<MapSheet()> sheet);
};

} // namespace cauce
