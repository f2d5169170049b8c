// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/glossary.h"

#include "ui/common/labels.h"

#include <QEvent>
#include <QHash>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kPopupWidth = 320;

/// A term as a word of its own, in any case. A pattern takes longer to compile than to look for, and a form shows dozens of texts.
const QRegularExpression &patternOf(const QString &term)
{
    static QHash<QString, QRegularExpression> known;
    auto found = known.find(term);
    if (found == known.end()) {
        found = known.insert(term,
            QRegularExpression(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(term)),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
    }
    return *found;
}

} // namespace

void showGlossary(QWidget *anchor, const GlossaryTerm &term)
{
    auto *popup = new QFrame(anchor, Qt::Popup);
    popup->setObjectName(QStringLiteral("glossaryPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAccessibleName(term.term);
    popup->setAccessibleDescription(term.explanation);
    popup->setStyleSheet(QStringLiteral("#glossaryPopup { background: %1; border: 1px solid %2; }")
                             .arg(Theme::of(anchor).card.name(), Theme::of(anchor).inputLine.name()));
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    auto *title = new WrapLabel(term.term, TextRole::Strong, popup);
    auto *words = new WrapLabel(term.explanation, TextRole::Body, popup);
    column->addWidget(title);
    column->addWidget(words);
    popup->ensurePolished();
    popup->resize(kPopupWidth, column->heightForWidth(kPopupWidth));

    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
        if (at.y() + popup->height() > room.bottom())
            at.setY(anchor->mapToGlobal(QPoint(0, 0)).y() - popup->height() - 4);
    }
    popup->move(at);
    popup->show();
    popup->setFocus();
}

GlossaryLink::GlossaryLink(const GlossaryTerm &term, QWidget *parent) : LinkLabel(QString(), Underline::Dotted, parent)
{
    setTerm(term);
    connect(this, &QAbstractButton::clicked, this, [this] { showGlossary(this, m_term); });
}

void GlossaryLink::setTerm(const GlossaryTerm &term)
{
    m_term = term;
    setText(term.term);
    setAccessibleDescription(tr("Explains this term"));
    setToolTip(QString());
    updateGeometry();
}

GlossaryText::GlossaryText(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        const int index = link.toInt();
        if (index >= 0 && index < m_terms.size())
            showGlossary(this, m_terms.at(index));
    });
}

void GlossaryText::setText(const QString &text, const QList<GlossaryTerm> &terms)
{
    m_plain = text;
    m_terms = terms;
    setAccessibleName(text);
    rebuild();
}

QSize GlossaryText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, width() > 0 ? heightForWidth(width()) : fontMetrics().height()};
}

void GlossaryText::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void GlossaryText::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void GlossaryText::rebuild()
{
    struct Spot {
        qsizetype start;
        qsizetype length;
        qsizetype term;
    };
    std::vector<Spot> spots;
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const QRegularExpressionMatch match = patternOf(m_terms.at(i).term).match(m_plain);
        if (match.hasMatch() && !m_terms.at(i).term.isEmpty())
            spots.push_back({match.capturedStart(), match.capturedLength(), i});
    }
    std::sort(spots.begin(), spots.end(), [](const Spot &a, const Spot &b) { return a.start < b.start; });

    const QString color = palette().color(QPalette::WindowText).name();
    QString html;
    qsizetype done = 0;
    for (const Spot &spot : spots) {
        if (spot.start < done)
            continue;
        html += m_plain.mid(done, spot.start - done).toHtmlEscaped();
        html += QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                    .arg(QString::number(spot.term), color, m_plain.mid(spot.start, spot.length).toHtmlEscaped());
        done = spot.start + spot.length;
    }
    html += m_plain.mid(done).toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    if (QLabel::text() != html)
        QLabel::setText(html);
    setFocusPolicy(spots.empty() ? Qt::NoFocus : Qt::StrongFocus);
}

} // namespace cauce

#include "moc_glossary.cpp"
