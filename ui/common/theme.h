// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace cauce {

enum class Scheme {
    Light,
    Dark
};

/// The 8-pixel grid that every page stands on, in device-independent pixels.
inline constexpr int kGrid = 8;
inline constexpr int kPageMargin = 24;
inline constexpr int kCardPadding = 16;
inline constexpr int kRadius = 8;

/// Every colour of the window. Each text colour stands at 4.5:1 or more on each ground (WCAG 2.1, held by a test).
struct Theme {
    Scheme scheme = Scheme::Light;

    QColor window;    ///< ground of the page
    QColor card;      ///< ground of cards, inputs and the left rail
    QColor line;      ///< hairlines around cards and between rows
    QColor inputLine; ///< border of what can be typed in: 3:1 on its ground

    QColor text;
    QColor quietText;
    QColor disabledText; ///< on window and card only
    QColor accent;       ///< the one accent: primary buttons, links, focus
    QColor onAccent;     ///< text on the accent
    QColor softAccent;   ///< ground of what is selected

    QColor found;
    QColor partial;
    QColor notFound;
    QColor unusable;
    QColor needsRequest;
    QColor notProduced;
    QColor notStarted;

    QColor softFound;
    QColor softPartial; ///< also the ground of a row with a warning
    QColor softUnusable;
    QColor softNeedsRequest;
    QColor highlight; ///< marker over words that differ

    static const Theme &light();
    static const Theme &dark();
    /// The theme the application wears now, told from its palette; `widget` may be null.
    static const Theme &of(const QWidget *widget = nullptr);
    /// The theme for a scheme.
    static const Theme &forScheme(Scheme scheme) { return scheme == Scheme::Dark ? dark() : light(); }
};

/// What a text is; size and weight follow (11 pt body, 17 pt title, 12.5 pt section, 10 pt quiet lines and field names).
enum class TextRole {
    Body,
    Strong,
    Quiet,
    QuietStrong,
    Field,
    Section,
    Title,
    Hero
};

/// The font for `role`, from the application's font: for what is painted by hand.
[[nodiscard]] QFont themeFont(TextRole role);

/// How a stock Qt widget looks; see setLook().
enum class Look {
    Plain,
    Card,          ///< QFrame: card ground, hairline, round
    CardEmphasis,  ///< QFrame: the one card of the page that comes first, accent border
    CardNotice,    ///< QFrame: soft warning ground
    PrimaryButton, ///< QPushButton: filled; one on a page
    FlatButton,    ///< QPushButton, QToolButton: no border until hovered or focused
    LinkButton,    ///< QPushButton: accent text
    Strong,        ///< QLabel and others: semibold
    Quiet,         ///< QLabel: 10 pt, quiet colour
    QuietStrong,   ///< QLabel: 10 pt semibold, quiet colour
    Field,         ///< QLabel: name of a field, 10 pt semibold
    Section,       ///< QLabel: section title
    Title,         ///< QLabel: page title
    Hero,          ///< QLabel: the one large word of a page
    Purpose,       ///< QLabel: body size, quiet colour
    Problem,       ///< QLabel: what cannot be, 10 pt, orange
    RailButton,    ///< QToolButton, QPushButton: entry of the left rail, checkable
    Rail,          ///< QFrame: the left rail itself
    Divider        ///< QFrame: a hairline
};

/// Gives a stock widget one of the looks of the style sheet; may be called again at any time.
void setLook(QWidget *widget, Look look);

/// The QPalette of a theme, all roles in all groups.
[[nodiscard]] QPalette themePalette(const Theme &theme);
/// The style sheet of a theme; `textScale` 1 means 11 pt body text.
[[nodiscard]] QString themeStyleSheet(const Theme &theme, double textScale = 1.0);

/// Dresses the whole application: Fusion, palette, font, style sheet. `textScale` 1…2.
void applyTheme(QApplication &application, const Theme &theme, double textScale = 1.0);

/// Contrast of two opaque colours, 1…21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace cauce
