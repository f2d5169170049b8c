// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// The resource lives in a static library: without this call the linker may drop it. It must stand outside any namespace.
static void initWordTables() { Q_INIT_RESOURCE(core_report); }

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMarkKeys{"found"_L1,         "partial"_L1,      "not_found"_L1,  "exists_unusable"_L1,
                               "needs_request"_L1, "not_produced"_L1, "not_started"_L1};
static_assert(kMarkKeys.size() == kResultMarks.size());

QJsonObject tableOf(const QString &path)
{
    initWordTables();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("report words are not compiled in: %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QHash<QString, QString> loadExercise(const QString &path)
{
    QHash<QString, QString> texts;
    const QJsonObject table = tableOf(path).value("exercise"_L1).toObject();
    for (auto at = table.begin(); at != table.end(); ++at)
        texts.insert(at.key(), at.value().toString());
    return texts;
}

ReportWords load(const QString &path)
{
    const QJsonObject table = tableOf(path);
    const auto word = [&](const QJsonObject &from, QLatin1StringView key) {
        const QString text = from.value(key).toString();
        if (text.isEmpty())
            qFatal("report words in %s lack %s", qPrintable(path), key.data());
        return text;
    };
    ReportWords words;
    words.pageOf = word(table, "pageOf"_L1);
    words.pageReference = word(table, "pageReference"_L1);
    words.contents = word(table, "contents"_L1);
    words.skipToContent = word(table, "skipToContent"_L1);
    words.source = word(table, "source"_L1);
    words.continued = word(table, "continued"_L1);
    words.columnsOf = word(table, "columnsOf"_L1);
    words.info = word(table, "info"_L1);
    words.warning = word(table, "warning"_L1);
    words.minutes = word(table, "minutes"_L1);
    words.searched = word(table, "searched"_L1);
    words.gap = word(table, "gap"_L1);
    words.stage = word(table, "stage"_L1);
    words.proportion = word(table, "proportion"_L1);
    words.amount = word(table, "amount"_L1);
    words.step = word(table, "step"_L1);
    words.notApplicable = word(table, "notApplicable"_L1);
    words.unreadablePicture = word(table, "unreadablePicture"_L1);
    const QJsonObject marks = table.value("marks"_L1).toObject();
    for (std::size_t i = 0; i < kMarkKeys.size(); ++i)
        words.marks.at(i) = word(marks, kMarkKeys.at(i));
    return words;
}

} // namespace

const ReportWords &reportWords(Language language)
{
    static const ReportWords spanish = load(u":/report/words.es.json"_s);
    static const ReportWords english = load(u":/report/words.en.json"_s);
    return language == Language::Spanish ? spanish : english;
}

const QString &exerciseText(Language language, const QString &key)
{
    static const QHash<QString, QString> spanish = loadExercise(u":/report/words.es.json"_s);
    static const QHash<QString, QString> english = loadExercise(u":/report/words.en.json"_s);
    const auto &texts = language == Language::Spanish ? spanish : english;
    const auto found = texts.constFind(key);
    if (found == texts.constEnd())
        qFatal("report words lack %s", qPrintable(key));
    return *found;
}

QLocale reportLocale(Language language)
{
    return language == Language::Spanish ? QLocale(QLocale::Spanish, QLocale::Mexico)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString languageTag(Language language) { return language == Language::Spanish ? u"es-MX"_s : u"en-US"_s; }

} // namespace cauce::report
