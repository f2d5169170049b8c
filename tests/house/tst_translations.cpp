// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString state;     ///< empty when finished
    bool counts = false;
    QStringList forms; ///< one, or one for each number
    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

QString sourceDir()
{
    return QStringLiteral(CAUCE_SOURCE_DIR);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Message> messagesOf(const QString &language)
{
    QXmlStreamReader xml(bytesOf(sourceDir() + u"/translations/cauce_%1.ts"_s.arg(language)));
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            Message message;
            message.context = context;
            message.counts = xml.attributes().value(u"numerus"_s) == u"yes";
            messages << message;
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().state = xml.attributes().value(u"type"_s).toString();
            if (!messages.back().counts)
                messages.back().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.back().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1, %2, %n as often as they stand there.
QStringList placesIn(const QString &text)
{
    QStringList places;
    auto match = QRegularExpression(u"%L?(\\d|n)"_s).globalMatch(text);
    while (match.hasNext())
        places << match.next().captured(1);
    places.sort();
    return places;
}

/// Words that are the same in both languages.
const QSet<QString> &sameInBoth()
{
    static const QSet<QString> words{u"Captcha"_s, u"Portal"_s, u"%1 min"_s, u"%1 h"_s, u"%1 h %2 min"_s, u" min"_s, u"No"_s, u"A4"_s,
        u"pesos"_s, u"art. %1"_s, u"fr. %1"_s, u"folio %1"_s, u"SHA-256 %1"_s, u"PDF (*.pdf)"_s, u"1,234,567.89"_s};
    return words;
}

} // namespace

/// The words of the window are whole in both languages, and say what the sources say now.
class TranslationsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyWordIsTranslated_data();
    void everyWordIsTranslated();
    void numbersHaveTheirForms_data();
    void numbersHaveTheirForms();
    void whatIsFilledInIsTheSame_data();
    void whatIsFilledInIsTheSame();
    void noEnglishIsLeftInSpanish();
    void spanishKeepsToItsWords();
    void everyContextIsAClass();
    void lupdateChangesNothing();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("es_MX") << u"es_MX"_s;
        QTest::newRow("en") << u"en"_s;
    }
    static void tell(const QStringList &wrong) { QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n'))); }
};

void TranslationsTest::everyWordIsTranslated_data() { languages(); }

void TranslationsTest::everyWordIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 20);
    QStringList wrong;
    for (const Message &message : messages) {
        if (!message.state.isEmpty())
            wrong << message.state + u" "_s + message.name();
        else if (message.forms.isEmpty() || message.forms.contains(QString()))
            wrong << u"empty "_s + message.name();
    }
    tell(wrong);
}

void TranslationsTest::numbersHaveTheirForms_data() { languages(); }

void TranslationsTest::numbersHaveTheirForms()
{
    QFETCH(QString, language);
    // One and many are the same words here.
    const QSet<QString> sameForms{u"%n of its own"_s, u"and %n more"_s};
    QStringList wrong;
    for (const Message &message : messagesOf(language)) {
        if (message.counts != message.source.contains(u"%n"_s))
            wrong << u"a number without forms "_s + message.name();
        if (!message.counts)
            continue;
        if (message.forms.size() != 2 || (message.forms.front() == message.forms.back() && !sameForms.contains(message.source)))
            wrong << u"one and many "_s + message.name();
        if (message.forms.join(QString()).contains(QRegularExpression(u"\\(\\w+(\\||\\))"_s)))
            wrong << u"a form in brackets "_s + message.name();
    }
    tell(wrong);
}

void TranslationsTest::whatIsFilledInIsTheSame_data() { languages(); }

void TranslationsTest::whatIsFilledInIsTheSame()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message &message : messagesOf(language)) {
        const QStringList places = placesIn(message.source);
        for (qsizetype i = 0; i < message.forms.size(); ++i) {
            QStringList own = placesIn(message.forms.at(i));
            // "The question" needs no "1".
            if (message.counts && i == 0 && !own.contains(u"n"_s)) {
                own << u"n"_s;
                own.sort();
            }
            if (own != places)
                wrong << message.name() + u" -> "_s + message.forms.at(i);
        }
    }
    tell(wrong);
}

void TranslationsTest::noEnglishIsLeftInSpanish()
{
    static const QRegularExpression letters(u"\\p{L}"_s);
    QStringList wrong;
    for (const Message &message : messagesOf(u"es_MX"_s)) {
        const QString bare = QString(message.source).remove(QRegularExpression(u"%(\\d|n)"_s));
        if (bare.contains(letters) && message.forms.contains(message.source) && !sameInBoth().contains(message.source))
            wrong << message.name();
    }
    tell(wrong);
}

void TranslationsTest::spanishKeepsToItsWords()
{
    // One word for one thing: what stands at the left is said as at the right.
    const QList<QPair<QString, QString>> others{{u"[“”\"]"_s, u"«»"_s}, {u"laptop"_s, u"computadora"_s}, {u"\\bpresion"_s, u"oprime"_s},
        {u"\\bborrar"_s, u"eliminar"_s}, {u"\\brol(es)?\\b"_s, u"función"_s}, {u"momentos? del (dinero|gasto)"_s, u"etapa del dinero"_s},
        {u"renglon"_s, u"fila"_s}, {u"\\bshift\\b"_s, u"Mayús"_s}, {u"rastre"_s, u"buscar"_s}};
    QStringList wrong;
    const auto check = [&](const QString &where, const QString &text) {
        for (const auto &[other, ours] : others) {
            if (text.contains(QRegularExpression(other, QRegularExpression::CaseInsensitiveOption)))
                wrong << where + u": "_s + text + u" — say "_s + ours;
        }
    };
    for (const Message &message : messagesOf(u"es_MX"_s)) {
        for (const QString &form : message.forms)
            check(message.context, form);
    }
    QStringList english;
    for (const Message &message : messagesOf(u"es_MX"_s)) {
        if (message.source.contains(QRegularExpression(u"[«»\"]"_s)))
            english << message.name() + u" — quote with “”"_s;
    }
    tell(wrong + english);
}

void TranslationsTest::everyContextIsAClass()
{
    // lupdate can be led astray, by "template<class T>" for one: then a string stands under a name that nobody asks for.
    QSet<QString> classes;
    static const QRegularExpression object(u"\\b(?:class|struct) (\\w+)[^;{}]*\\{\\s*Q_OBJECT"_s);
    static const QRegularExpression plain(u"Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"_s);
    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator files(sourceDir() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString code = QString::fromUtf8(bytesOf(files.next()));
            for (auto match = object.globalMatch(code); match.hasNext();)
                classes << u"cauce::"_s + match.next().captured(1);
            for (auto match = plain.globalMatch(code); match.hasNext();)
                classes << match.next().captured(1);
        }
    }
    QStringList wrong;
    for (const QString &language : {u"es_MX"_s, u"en"_s}) {
        for (const Message &message : messagesOf(language)) {
            if (!classes.contains(message.context))
                wrong << message.name();
        }
    }
    tell(wrong);
}

void TranslationsTest::lupdateChangesNothing()
{
    if (QStandardPaths::findExecutable(u"lupdate"_s).isEmpty()
        && QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s}).isEmpty())
        QSKIP("lupdate is not installed (Debian: qt6-l10n-tools)");
    const QString cmake = QStandardPaths::findExecutable(u"cmake"_s);
    if (cmake.isEmpty())
        QSKIP("cmake is not on the path");
    QTemporaryDir copies;
    for (const QString &name : {u"cauce_es_MX.ts"_s, u"cauce_en.ts"_s})
        QVERIFY(QFile::copy(sourceDir() + u"/translations/"_s + name, copies.filePath(name)));
    QProcess words;
    words.start(cmake, {u"-DINTO="_s + copies.path(), u"-P"_s, sourceDir() + u"/cmake/words.cmake"_s});
    QVERIFY(words.waitForFinished(120000));
    QVERIFY2(words.exitCode() == 0, words.readAllStandardError().constData());
    for (const QString &name : {u"cauce_es_MX.ts"_s, u"cauce_en.ts"_s}) {
        const QList<QByteArray> before = bytesOf(sourceDir() + u"/translations/"_s + name).split('\n');
        const QList<QByteArray> after = bytesOf(copies.filePath(name)).split('\n');
        for (qsizetype line = 0; line < std::max(before.size(), after.size()); ++line) {
            const QByteArray was = before.value(line);
            const QByteArray is = after.value(line);
            QVERIFY2(was == is,
                qPrintable(u"%1, line %2: “%3” became “%4”; run ./dev words and translate what is new"_s.arg(name)
                               .arg(line + 1)
                               .arg(QString::fromUtf8(was.trimmed()), QString::fromUtf8(is.trimmed()))));
        }
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
