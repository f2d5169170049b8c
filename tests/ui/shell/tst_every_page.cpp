// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/turns.h"
#include "tests/ui/shell/window_bench.h"
#include "ui/common/native_dialogs.h"
#include "ui/hunt/hunt_page.h"
#include "ui/prepare/record_list.h"
#include "ui/prepare/start_plan.h"
#include "ui/shell/page_area.h"
#include "ui/shell/page_list.h"
#include "ui/shell/quick_guide_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextEdit>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastContrast = 4.5;

/// A state of a page worth looking at, with a name for reports and pictures.
struct PageState
{
    QString name;
    Destination destination;
    bool isMain = false; ///< looked at in every dress, not only in the smallest window
};

std::vector<PageState> placesOf(const WindowBench &bench)
{
    const auto at = [](PageId page, const Id &record = {}, const QString &aspect = {}) {
        return Destination{page, record, aspect, {}, {}, {}, {}, {}};
    };
    std::vector<PageState> places{{u"start"_s, at(PageId::Start), true}, {u"prepare_hunt"_s, at(PageId::Prepare, {}, u"title"_s), true},
        {u"prepare_assistant"_s, at(PageId::Prepare, {}, u"assistant"_s)}, {u"hunt"_s, at(PageId::Hunt), true},
        {u"library"_s, at(PageId::Library), true}, {u"map"_s, at(PageId::Map, {}, u"teams"_s), true}, {u"reports"_s, at(PageId::Reports), true}};
    if (bench.all<Challenge>().empty())
        return places;
    const auto record = [&](const QString &name, const Id &id, bool isMain = false) {
        places.push_back({u"prepare_"_s + name, at(PageId::Prepare, id), isMain});
    };
    record(u"question"_s, bench.all<Question>().front()->id, true);
    record(u"challenge"_s, bench.all<Challenge>().front()->id);
    record(u"team"_s, bench.all<Team>().front()->id);
    record(u"institution"_s, bench.all<Institution>().front()->id);
    record(u"source"_s, bench.all<Source>().front()->id);
    for (const char *aspect : {"overview", "step", "finding", "not_found"}) {
        Destination there = bench.firstQuestion();
        there.aspect = QString::fromLatin1(aspect);
        places.push_back({u"hunt_"_s + there.aspect, there, there.aspect == u"finding"});
    }
    for (const char *aspect : {"challenges", "route", "chain"})
        places.push_back({u"map_"_s + QString::fromLatin1(aspect), at(PageId::Map, {}, QString::fromLatin1(aspect))});
    return places;
}

/// Every text of a window that people read or hear.
QStringList wordsOf(QWidget *root)
{
    QStringList all;
    const auto add = [&](const QString &text) {
        const QString plain = QString(text).remove(u'&').trimmed();
        if (!plain.isEmpty())
            all << plain;
    };
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        add(widget->accessibleName());
        add(widget->accessibleDescription());
        add(widget->toolTip());
        if (const auto *label = qobject_cast<QLabel *>(widget))
            add(label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *line = qobject_cast<QLineEdit *>(widget))
            add(line->placeholderText());
        else if (const auto *text = qobject_cast<QTextEdit *>(widget))
            add(text->placeholderText());
        else if (const auto *box = qobject_cast<QComboBox *>(widget); box && box->count() < 20) {
            // Longer ones list places and other data.
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i));
        }
    }
    all.removeDuplicates();
    return all;
}

/// All texts of the records: what people wrote is the same in every language.
QStringList textsOf(const HuntData &data)
{
    QStringList texts;
    std::function<void(const Value &)> add = [&](const Value &value) {
        if (const QString *text = value.text(); text && !text->trimmed().isEmpty())
            texts << text->trimmed();
        if (const Value::List *list = value.list()) {
            for (const Value &part : *list)
                add(part);
        }
    };
    for (size_t type = 0; type < recordTypes().size(); ++type) {
        const AnyTable &table = data.table(static_cast<int>(type));
        for (const Id &id : table.ids()) {
            for (size_t field = 0; field < recordTypes()[type].fields.size(); ++field)
                add(table.value(id, field));
        }
    }
    for (const Template &pattern : StartPlan::templates())
        texts << pattern.title << pattern.summary;
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return texts;
}

/// Whether a text consists of what people wrote, numbers and names that are the same in both languages.
bool isTheSameEverywhere(const QString &text, const QStringList &written)
{
    static const QSet<QString> kNames{u"Cauce"_s, u"Español"_s, u"English"_s, u"PDF"_s, u"HTML"_s, u"A4"_s, u"SHA-256"_s, u"URL"_s,
        u"Portal"_s, u"Captcha"_s, u"pesos"_s, u"https"_s, u"Folio"_s};
    if (kNames.contains(text) || text.contains(u"Ctrl+"_s))
        return true;
    static const QRegularExpression markup(u"<[^>]*>|[0-9a-f]{64}"_s);
    QString rest = QString(text).remove(markup);
    for (const QString &each : written) {
        if (rest.endsWith(u'…') && each.startsWith(QString(rest).chopped(1)))
            return true;
        if (each.size() >= 3)
            rest.remove(each);
    }
    for (const QString &name : kNames)
        rest.remove(name);
    return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
}

/// What people wrote may be longer than a box in which it is chosen or typed: the box shows its beginning.
bool isAboutWrittenText(const QString &problem, const QStringList &written)
{
    static const QRegularExpression boxed(u"^no room: (?:QComboBox|QLineEdit|cauce::SearchCombo|cauce::SettlingLineEdit|cauce::Chip) \"(.*)\" needs"_s);
    const auto found = boxed.match(problem);
    return found.hasMatch() && std::any_of(written.begin(), written.end(), [&](const QString &text) {
        return text.startsWith(found.captured(1)) || found.captured(1).startsWith(text.left(12));
    });
}

/// The colour that most of a picture is made of.
QColor groundOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2)
            ++counts[picture.pixel(x, y)];
    }
    QRgb best = 0;
    int most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > most) {
            most = it.value();
            best = it.key();
        }
    }
    return QColor(best);
}

/// Words whose colour, as the palette has it after the style sheet, does not stand out enough from what is under them.
QStringList paleTexts(QWidget *window)
{
    QStringList found;
    const QImage picture = window->grab().toImage();
    const double scale = picture.devicePixelRatio();
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const QString text = label ? label->text() : button ? button->text() : line ? line->text() : QString();
        // What cannot be used now is exempt (WCAG 2.1, 1.4.3).
        if (text.isEmpty() || !widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        const QRect seen = widget->visibleRegion().boundingRect().translated(widget->mapTo(window, QPoint()));
        const QImage part = picture.copy(QRect(seen.topLeft() * scale, seen.size() * scale));
        if (part.width() < 8 || part.height() < 8)
            continue;
        // Something else stands above it.
        const QWidget *top = window->childAt(seen.center());
        if (!top || (top != widget && !widget->isAncestorOf(top)))
            continue;
        const QColor words = widget->palette().color(widget->foregroundRole());
        const QColor ground = groundOf(part);
        if (contrastRatio(words, ground) < kLeastContrast)
            found << QStringLiteral("%1 “%2”: %3 on %4 is %5:1").arg(QLatin1String(widget->metaObject()->className()), text.left(40),
                words.name(), ground.name(), QString::number(contrastRatio(words, ground), 'f', 1));
    }
    return found;
}

/// How much the page is larger than the room it has; empty where it is not.
QString beyondRoom(const MainWindow *window)
{
    const auto *area = window->findChild<const PageArea *>();
    const QSize beyond(area->horizontalScrollBar()->maximum(), area->verticalScrollBar()->maximum());
    return beyond.isNull() ? QString() : QStringLiteral("the page is %1×%2 larger than its room").arg(beyond.width()).arg(beyond.height());
}

} // namespace

/// Every page of the window, in both languages, both themes, small and usual size and at 200 %: nothing cut, nothing unnamed,
/// nothing that no key reaches, nothing pale, nothing left in the other language.
class TestEveryPage final : public QObject
{
    Q_OBJECT
private slots:
    void pages_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::addColumn<QString>("language");
        for (const bool isEmpty : {false, true}) {
            for (const QString &language : {u"es_MX"_s, u"en"_s})
                QTest::addRow("%s hunt, %s", isEmpty ? "empty" : "finished", qPrintable(language)) << isEmpty << language;
        }
    }
    void pages()
    {
        QFETCH(bool, isEmpty);
        QFETCH(QString, language);
        WindowBench bench(language);
        QVERIFY(bench.open(isEmpty ? bench.emptyHunt() : bench.demonstration()));
        const QStringList written = textsOf(bench.data());
        QStringList problems;
        struct Dress
        {
            QSize size;
            Appearance appearance;
            double textScale;
        };
        for (const Dress &dressed : {Dress{kSmall, Appearance::Light, 1.0}, Dress{kUsual, Appearance::Dark, 1.0},
                 Dress{kUsual, Appearance::Light, 2.0}, Dress{kSmall, Appearance::Dark, 2.0}}) {
            bench.window->setAppearance(dressed.appearance);
            bench.window->setTextScale(dressed.textScale);
            const bool all = dressed.size == kSmall || dressed.textScale > 1;
            if (isEmpty && dressed.size != kSmall)
                continue;
            for (const PageState &place : placesOf(bench)) {
                if (!all && !place.isMain)
                    continue;
                bench.window->goTo(place.destination);
                const QString where = QStringLiteral("%1 %2×%3 %4 %5 %").arg(place.name).arg(dressed.size.width()).arg(dressed.size.height())
                    .arg(appearanceName(dressed.appearance)).arg(dressed.textScale * 100);
                for (const QString &problem : checkPage(bench.window.get(), dressed.size)) {
                    if (!isAboutWrittenText(problem, written))
                        problems << where + u": "_s + problem;
                }
                for (const QString &problem : paleTexts(bench.window.get()))
                    problems << where + u": "_s + problem;
                if (const QString problem = beyondRoom(bench.window.get()); dressed.textScale == 1.0 && !problem.isEmpty())
                    problems << where + u": "_s + problem;
                keepPicture(bench.window.get(), QStringLiteral("every_%1_%2_%3_%4").arg(place.name, isEmpty ? u"empty"_s : u"full"_s, language)
                    .arg(dressed.textScale), dressed.size);
            }
        }
        problems.removeDuplicates();
        for (const QString &problem : std::as_const(problems))
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }

    void pagesMadeAheadFit()
    {
        WindowBench bench(u"es_MX"_s);
        settleLayout(bench.window.get(), kSmall);
        QVERIFY(bench.open(bench.demonstration()));
        QTRY_COMPARE(bench.window->findChildren<Page *>().size(), qsizetype(PageList::forRole(Role::Facilitation).size()));
        QStringList problems;
        for (const PageState &place : placesOf(bench)) {
            bench.window->goTo(place.destination);
            settleLayout(bench.window.get(), kSmall);
            if (const QString problem = beyondRoom(bench.window.get()); !problem.isEmpty())
                problems << place.name + u": "_s + problem;
            keepPicture(bench.window.get(), u"ahead_"_s + place.name, kSmall);
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void noPageHoldsTheWindow()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        settleLayout(bench.window.get(), kUsual);
        for (const PageState &place : placesOf(bench)) {
            const qint64 opened = longestTurn([&] { bench.window->goTo(place.destination); });
            QVERIFY2(opened <= kLongestTurnMs, qPrintable(u"%1: %2 ms to open"_s.arg(place.name).arg(opened)));
            Workspace &workspace = *bench.window->session().workspace();
            const Id step = workspace.data().all<RouteStep>().sorted().front()->id;
            const qint64 edited = longestTurn(
                [&] { workspace.apply(DraftEdit("set").set(step, &RouteStep::note, u"Otra nota: "_s + place.name)); });
            QVERIFY2(edited <= kLongestTurnMs, qPrintable(u"%1: %2 ms after an edit"_s.arg(place.name).arg(edited)));
        }
    }

    void noEnglishIsLeftInTheSpanishWindow()
    {
        QStringList left;
        for (const bool isEmpty : {false, true}) {
            WindowBench bench;
            QVERIFY(bench.open(isEmpty ? bench.emptyHunt() : bench.demonstration()));
            settleLayout(bench.window.get(), kUsual);
            const QStringList written = textsOf(bench.data());
            const auto places = placesOf(bench);
            std::map<QString, QStringList> english;
            for (const PageState &place : places) {
                bench.go(place.destination);
                english[place.name] = wordsOf(bench.window.get());
            }
            bench.window->setLanguage(u"es_MX"_s);
            for (const PageState &place : places) {
                bench.go(place.destination);
                const QStringList spanish = wordsOf(bench.window.get());
                for (const QString &text : spanish) {
                    if (english[place.name].contains(text) && !isTheSameEverywhere(text, written))
                        left << place.name + u": "_s + text.left(80);
                }
            }
        }
        left.removeDuplicates();
        for (const QString &text : std::as_const(left))
            qWarning("%s", qPrintable(text));
        QVERIFY(left.isEmpty());
    }

    void everyDialog_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("es") << u"es_MX"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void everyDialog()
    {
        QFETCH(QString, language);
        WindowBench bench(language);
        QVERIFY(bench.open(bench.demonstration()));
        bench.goTo(PageId::Prepare, bench.all<Challenge>().front()->id);
        QStringList problems;
        NativeDialogs dialogs;
        const auto look = [&](const QString &name) {
            QCoreApplication::processEvents();
            int found = 0;
            for (QWidget *top : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<QDialog *>(top);
                if (!dialog || !dialog->isVisible())
                    continue;
                ++found;
                settleLayout(dialog, dialog->sizeHint().boundedTo(kSmall));
                for (const QString &problem : unnamedControls(dialog) + crampedTexts(dialog) + unreachableControls(dialog) + paleTexts(dialog))
                    problems << name + u": "_s + problem;
                keepPicture(dialog, u"dialog_"_s + name + u'_' + language, dialog->size());
                dialog->reject();
            }
            QCoreApplication::processEvents();
            if (found == 0)
                problems << name + u": did not open"_s;
        };
        for (const auto &[appearance, scale] : {std::pair{Appearance::Light, 1.0}, std::pair{Appearance::Dark, 2.0}}) {
            bench.window->setAppearance(appearance);
            bench.window->setTextScale(scale);
            dialogs.confirm(bench.window.get(),
                {u"¿Borrar “Becas de educación superior en los municipios de la sierra”?"_s,
                    u"34 registros que le pertenecen se van con él. Deshacer los trae de vuelta."_s, u"Borrar"_s, u"Conservarlo"_s},
                [](Answer) {});
            look(u"confirm"_s);
            dialogs.askText(bench.window.get(), {u"Nombre del equipo"_s, u"¿Cómo se llama el equipo?"_s, u"Equipo 3"_s, u"Guardar"_s}, [](auto) {});
            look(u"ask"_s);
            dialogs.message(bench.window.get(), u"Hay que leer esto"_s, u"Una oración que dice qué pasó, a qué y qué hacer."_s, {});
            look(u"message"_s);
            QApplication::clipboard()->setText(u"Reto\tInstitución\nPatrullas de la sierra\tSecretaría de Seguridad Pública\nPozos\tComisión del Agua"_s);
            bench.window->currentPage()->findChild<RecordList *>()->pasteRows();
            look(u"paste"_s);
        }
        problems.removeDuplicates();
        for (const QString &problem : std::as_const(problems))
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }

    void theGuideStands_data() { everyDialog_data(); }
    void theGuideStands()
    {
        QFETCH(QString, language);
        WindowBench bench(language);
        bench.key(Qt::Key_F1);
        auto *guide = bench.window->findChild<QuickGuideWindow *>();
        QVERIFY(guide && guide->isVisible());
        QCOMPARE(unnamedControls(guide), QStringList());
        QCOMPARE(crampedTexts(guide), QStringList());
        QCOMPARE(unreachableControls(guide), QStringList());
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_every_page.moc"
