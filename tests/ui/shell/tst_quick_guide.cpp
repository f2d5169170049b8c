// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quick_guide.h"
#include "tests/ui/shell/window_bench.h"
#include "ui/prepare/record_list.h"
#include "ui/shell/quick_guide_window.h"

#include <QAction>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

/// The program's window and the guide over it.
struct Bench : WindowBench
{
    using WindowBench::WindowBench;

    [[nodiscard]] bool openExample() { return open(demonstration()); }
    [[nodiscard]] QuickGuideWindow *guide() const
    {
        auto *found = window->findChild<QuickGuideWindow *>();
        return found && found->isVisible() ? found : nullptr;
    }
    /// Opens the guide with its key and gives it the focus, as the desktop does with a new window.
    void openGuide() const
    {
        key(Qt::Key_F1);
        if (guide())
            settleLayout(guide(), QSize(700, 420));
    }
    /// A key to what has the focus in the guide.
    void guideKey(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *at = guide()->focusWidget();
        QTest::keyClick(at ? at : guide(), code, modifiers);
        QCoreApplication::processEvents();
    }
};

/// The keys that shortcuts, buttons and menus of the window answer to now.
QSet<QString> keysOf(const QWidget *window)
{
    QSet<QString> keys;
    const auto add = [&](const QKeySequence &key) {
        if (!key.isEmpty())
            keys.insert(key.toString(QKeySequence::PortableText));
    };
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>())
        add(shortcut->key());
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        add(button->shortcut());
    for (const QAction *action : window->findChildren<QAction *>())
        add(action->shortcut());
    return keys;
}

/// The keys that the English guide names, each once.
QStringList keysOfTheGuide()
{
    QStringList keys;
    const auto guide = quickGuide(report::Language::English, report::Paper::Letter);
    for (const report::Block &block : guide ? guide->blocks : std::vector<report::Block>()) {
        const auto *table = std::get_if<report::Table>(&block);
        for (const report::TableRow &row : table ? table->rows : std::vector<report::TableRow>()) {
            for (const report::Cell &cell : row.cells) {
                for (const report::Run &run : cell.runs) {
                    if (run.code)
                        keys << run.text;
                }
            }
        }
    }
    keys.removeDuplicates();
    return keys;
}

} // namespace

/// The guide in the window: it opens by keyboard everywhere, is read by keyboard, and what it says of keys is true.
class TestQuickGuideWindow final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }
    void aKeyOpensItFromTheStart();
    void thePaletteAndTheMenuHaveIt();
    void itIsReadByKeyboard();
    void itFollowsTheLanguage();
    void itIsKeptAsPdf();
    void aPdfThatCannotBeWrittenIsSaid();
    void theKeysItNamesAreThere();
    void theKeysOfListsDoWhatItSays();
    void itStandsEverywhere_data();
    void itStandsEverywhere();
};

void TestQuickGuideWindow::aKeyOpensItFromTheStart()
{
    Bench bench;
    QVERIFY(!bench.guide());
    bench.openGuide();
    QVERIFY(bench.guide());
    bench.guideKey(Qt::Key_Escape);
    QVERIFY(!bench.guide());
    settleLayout(bench.window.get(), kUsual);
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.openGuide();
    QVERIFY(bench.guide());
    bench.guide()->reject();
    bench.press(u"Quick guide: two pages to read or print (F1)"_s);
    QVERIFY(bench.guide());
    QCOMPARE(bench.window->findChildren<QuickGuideWindow *>().size(), qsizetype(1));
}

void TestQuickGuideWindow::thePaletteAndTheMenuHaveIt()
{
    Bench bench;
    QVERIFY(bench.openExample());
    bench.key(Qt::Key_K, Qt::ControlModifier);
    auto *palette = bench.window->findChild<CommandPalette *>();
    QVERIFY(palette && palette->isVisible());
    bench.type(u"quick gui"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.guide());
    bench.guide()->reject();
    for (QAction *action : bench.window->findChildren<QAction *>()) {
        if (action->text() == u"Quick guide")
            action->trigger();
    }
    QTRY_VERIFY(bench.guide());
}

void TestQuickGuideWindow::itIsReadByKeyboard()
{
    Bench bench;
    bench.openGuide();
    QVERIFY(bench.guide());
    auto *text = bench.guide()->findChild<QTextBrowser *>();
    QCOMPARE(bench.guide()->focusWidget(), text);
    QScrollBar *bar = text->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    bench.guideKey(Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    bench.guideKey(Qt::Key_PageDown);
    QVERIFY(bar->value() > 100);
    bench.guideKey(Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    bench.guideKey(Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QVERIFY(text->horizontalScrollBar()->maximum() == 0);
    // Enter asks for nothing; Tab leads on to the buttons.
    bench.guideKey(Qt::Key_Return);
    bench.guideKey(Qt::Key_Tab);
    QVERIFY(bench.guide()->focusWidget() != text);
}

void TestQuickGuideWindow::itFollowsTheLanguage()
{
    Bench bench;
    bench.openGuide();
    QVERIFY(bench.guide());
    QVERIFY(bench.guide()->findChild<QTextBrowser *>()->toPlainText().contains(u"For the teams"_s));
    bench.window->setLanguage(u"es_MX"_s);
    QTRY_VERIFY(bench.guide());
    QCOMPARE(bench.guide()->windowTitle(), u"Guía rápida"_s);
    QVERIFY(bench.guide()->findChild<QTextBrowser *>()->toPlainText().contains(u"Para los equipos"_s));
    QVERIFY(!bench.guide()->findChild<QTextBrowser *>()->toPlainText().contains(u'`'));
}

void TestQuickGuideWindow::itIsKeptAsPdf()
{
    Bench bench;
    bench.openGuide();
    QVERIFY(bench.guide());
    const QString path = bench.path(u"guía ñ.pdf"_s);
    bench.dialogs.willSave(path);
    bench.guideKey(Qt::Key_P, Qt::ControlModifier);
    auto *notices = bench.guide()->findChild<NoticeBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(notices->words().contains(u"guía ñ.pdf"_s), 60000);
    QVERIFY(notices->tone() == NoticeBar::Tone::Done);
    QCOMPARE(bench.dialogs.lastFile().suffix, u"pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestQuickGuideWindow::aPdfThatCannotBeWrittenIsSaid()
{
    Bench bench;
    bench.openGuide();
    QVERIFY(bench.guide());
    bench.dialogs.willSave(bench.path(u"no/such/folder/guide.pdf"_s));
    bench.guideKey(Qt::Key_P, Qt::ControlModifier);
    auto *notices = bench.guide()->findChild<NoticeBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(notices->tone() == NoticeBar::Tone::Trouble, 60000);
    QVERIFY(notices->words().contains(u"guide.pdf"_s));
}

void TestQuickGuideWindow::theKeysItNamesAreThere()
{
    Bench bench;
    QVERIFY(bench.openExample());
    QSet<QString> there;
    for (const PageId page : {PageId::Start, PageId::Prepare, PageId::Library, PageId::Map, PageId::Reports}) {
        bench.goTo(page);
        there += keysOf(bench.window.get());
    }
    bench.go(bench.firstQuestion());
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_H, Qt::Key_N}) {
        bench.key(key);
        there += keysOf(bench.window.get());
        // The key that the guide gives for closing a panel.
        bench.key(Qt::Key_Escape);
    }

    // Keys that lists, fields and panels answer to by themselves; here and in the tests of those pages they are pressed.
    const QStringList pressed{u"Enter"_s, u"Esc"_s, u"Alt+Up"_s, u"Alt+Down"_s, u"Delete"_s};
    const QStringList named = keysOfTheGuide();
    QVERIFY(named.size() > 20);
    for (const QString &name : named) {
        const QString key = QKeySequence(name, QKeySequence::PortableText).toString(QKeySequence::PortableText);
        const QString other = QString(key).replace(u"Enter"_s, u"Return"_s);
        QVERIFY2(pressed.contains(name) || there.contains(key) || there.contains(other), qPrintable(name));
    }
}

void TestQuickGuideWindow::theKeysOfListsDoWhatItSays()
{
    Bench bench;
    QVERIFY(bench.openExample());
    const auto institutions = [&] { return bench.all<Institution>(); };
    const Id first = institutions().front()->id;
    const size_t count = institutions().size();
    QVERIFY(count >= 2);
    bench.goTo(PageId::Prepare, first);
    auto *list = bench.window->currentPage()->findChild<RecordList *>();
    QVERIFY(list);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        list->list()->setFocus();
        bench.key(key, modifiers);
    };
    QCOMPARE(list->current(), first);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(institutions().at(1)->id, first);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(institutions().front()->id, first);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(institutions().size(), count + 1);
    press(Qt::Key_Insert);
    QCOMPARE(institutions().size(), count + 2);
    press(Qt::Key_Delete);
    QCOMPARE(institutions().size(), count + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(institutions().size(), count + 2);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(institutions().size(), count + 1);
}

void TestQuickGuideWindow::itStandsEverywhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<double>("scale");
    QTest::newRow("es light") << u"es_MX"_s << Appearance::Light << 1.0;
    QTest::newRow("es dark large") << u"es_MX"_s << Appearance::Dark << 2.0;
    QTest::newRow("en dark") << u"en"_s << Appearance::Dark << 1.0;
}

void TestQuickGuideWindow::itStandsEverywhere()
{
    QFETCH(QString, language);
    QFETCH(Appearance, appearance);
    QFETCH(double, scale);
    Bench bench(language);
    bench.theme.setAppearance(appearance);
    bench.theme.setTextScale(scale);
    bench.openGuide();
    QVERIFY(bench.guide());
    const QSize size = scale > 1 ? QSize(1000, 560) : QSize(820, 560);
    const QStringList wrong = checkPage(bench.guide(), size);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    keepPicture(bench.guide(), u"guide_"_s + language, size);
    keepPicture(bench.window.get(), u"start_"_s + language, kSmall);
}

QTEST_MAIN(TestQuickGuideWindow)
#include "tst_quick_guide.moc"
