// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/window_bench.h"
#include "ui/common/card_list.h"
#include "ui/prepare/prepare_page.h"
#include "ui/prepare/record_list.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QRegularExpression>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

/// Puts a tester on every model of the window as it comes, and counts what each kind of model went through.
class Testers
{
public:
    void watch(QWidget *window)
    {
        QList<QAbstractItemModel *> models = window->findChildren<QAbstractItemModel *>();
        for (const QAbstractItemView *view : window->findChildren<QAbstractItemView *>())
            models << view->model();
        for (const QComboBox *box : window->findChildren<QComboBox *>())
            models << box->model();
        for (QAbstractItemModel *model : std::as_const(models)) {
            if (!model || m_watched.contains(model))
                continue;
            m_watched.insert(model);
            QObject::connect(model, &QObject::destroyed, model, [this, model] { m_watched.remove(model); });
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
            const QString kind = QString::fromLatin1(model->metaObject()->className()).remove(u"cauce::"_s);
            Seen &seen = m_seen[kind];
            ++seen.models;
            QObject::connect(model, &QAbstractItemModel::rowsInserted, model, [&seen] { ++seen.inserted; });
            QObject::connect(model, &QAbstractItemModel::rowsRemoved, model, [&seen] { ++seen.removed; });
            QObject::connect(model, &QAbstractItemModel::rowsMoved, model, [&seen] { ++seen.moved; });
            QObject::connect(model, &QAbstractItemModel::modelReset, model, [&seen] { ++seen.reset; });
            QObject::connect(model, &QAbstractItemModel::dataChanged, model, [&seen] { ++seen.changed; });
        }
    }
    struct Seen
    {
        int models = 0, inserted = 0, removed = 0, moved = 0, reset = 0, changed = 0;
    };
    [[nodiscard]] Seen of(const QString &kind) const { return m_seen.value(kind); }
    [[nodiscard]] QStringList kinds() const { return m_seen.keys(); }

private:
    QSet<QAbstractItemModel *> m_watched;
    QMap<QString, Seen> m_seen;
};

/// The classes of models that the window's source declares.
QStringList modelClasses()
{
    QStringList classes;
    const QRegularExpression declares(
        uR"(class\s+(\w+)[^;{]*:\s*public\s+(?:QAbstract(?:Item|List|Table|Proxy)Model|QStandardItemModel|QSortFilterProxyModel|QStringListModel|QIdentityProxyModel))"_s);
    QDirIterator files(QStringLiteral(CAUCE_SOURCE_DIR) + u"/ui"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        auto found = declares.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            classes << found.next().captured(1);
    }
    return classes;
}

} // namespace

/// Every model of the window under Qt's own tester, while the window does with it what it does at work.
class TestModels final : public QObject
{
    Q_OBJECT
private slots:
    void everyModelHoldsWhileTheWindowWorks()
    {
        Testers testers;
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        const std::vector<Destination> places{bench.firstQuestion(), {PageId::Library, {}, {}, {}, {}, {}, {}, {}},
            {PageId::Map, {}, u"teams"_s, {}, {}, {}, {}, {}}, {PageId::Map, {}, u"route"_s, {}, {}, {}, {}, {}},
            {PageId::Reports, {}, {}, {}, {}, {}, {}, {}}, {PageId::Prepare, {}, {}, {}, {}, {}, {}, {}}};
        const auto visitAll = [&] {
            for (const Destination &place : places) {
                bench.go(place);
                testers.watch(bench.window.get());
            }
        };
        visitAll();

        // Rows come, change, move and go, one by one and many at once, with the page shown or hidden.
        const auto listed = [&]<class R>(const R *) { return bench.all<R>(); };
        for (const PageId page : {PageId::Prepare, PageId::Map, PageId::Hunt}) {
            bench.goTo(page, {}, page == PageId::Map ? u"teams"_s : QString());
            testers.watch(bench.window.get());
            Team team;
            team.id = Id::make(bench.clock);
            team.name = u"Equipo nuevo"_s;
            team.order = u"zz"_s;
            team.challenges = {bench.all<Challenge>().front()->id};
            bench.hunt().apply(DraftEdit("create").create(team));
            Question question;
            question.id = Id::make(bench.clock);
            question.text = u"¿Y esto?"_s;
            question.order = u"zz"_s;
            bench.hunt().apply(DraftEdit("create").create(question));
            testers.watch(bench.window.get());
            bench.hunt().apply(DraftEdit("set").set(question.id, &Question::order, u"0"_s));
            bench.hunt().apply(DraftEdit("set").set(question.id, &Question::text, u"¿Y esto otro?"_s));
            bench.hunt().apply(DraftEdit("set").set(team.id, &Team::order, u"0"_s));
            DraftEdit gone("delete");
            gone.removeCascade<Challenge>(bench.data(), listed(static_cast<const Challenge *>(nullptr)).back()->id);
            gone.removeCascade<Team>(bench.data(), team.id);
            bench.hunt().apply(std::move(gone));
            bench.save();
            for (int step = 0; step < 6; ++step) {
                bench.hunt().undo();
                bench.save();
            }
            for (int step = 0; step < 6; ++step)
                bench.hunt().redo();
            for (int step = 0; step < 6; ++step)
                bench.hunt().undo();
            bench.save();
        }
        // As people do it, through the list of Prepare.
        bench.goTo(PageId::Prepare, bench.all<Challenge>().front()->id);
        testers.watch(bench.window.get());
        auto *list = bench.window->currentPage()->findChild<RecordList *>();
        list->addOne();
        list->moveCurrent(-1);
        list->duplicateCurrent();
        list->removeCurrent();
        bench.save();
        visitAll();
        // The command palette, typed into.
        bench.key(Qt::Key_K, Qt::ControlModifier);
        testers.watch(bench.window.get());
        bench.type(u"map"_s);
        bench.key(Qt::Key_Escape);
        // Rows pasted from a spreadsheet are shown before they are taken.
        QApplication::clipboard()->setText(u"Uno\tdescripción\nDos\totra"_s);
        list = bench.window->currentPage()->findChild<RecordList *>();
        if (!list) {
            bench.goTo(PageId::Prepare, bench.all<Challenge>().front()->id);
            list = bench.window->currentPage()->findChild<RecordList *>();
        }
        list->pasteRows();
        QCoreApplication::processEvents();
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible()) {
                testers.watch(dialog);
                dialog->reject();
            }
        }
        bench.window->setLanguage(u"es_MX"_s);
        visitAll();
        bench.window->setRole(Role::Team);
        testers.watch(bench.window.get());

        for (const QString &kind : modelClasses())
            QVERIFY2(testers.kinds().contains(kind), qPrintable(kind + u" was never under the tester"_s));
        const Testers::Seen cards = testers.of(u"CardListModel"_s);
        QVERIFY(cards.models >= 6 && cards.inserted > 0 && cards.removed > 0 && cards.moved > 0 && cards.changed > 0);
        const Testers::Seen map = testers.of(u"MapModel"_s);
        QVERIFY(map.models >= 1 && map.reset + map.inserted > 0);
        QVERIFY(testers.of(u"QStandardItemModel"_s).models >= 2);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
