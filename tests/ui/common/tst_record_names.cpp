// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/draft_edit.h"
#include "core/storage/recover.h"
#include "tests/core/domain/hunt_builder.h"
#include "tests/support/check_page.h"
#include "ui/common/lost_words.h"
#include "ui/common/record_names.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

/// What people call a record that something happened to.
class TestRecordNames final : public QObject
{
    Q_OBJECT
private slots:
    void everyTypeHasAWordOfItsOwn()
    {
        for (const QString &language : {u"es_MX"_s, u"en"_s}) {
            const InLanguage speaking(language);
            QStringList words;
            for (const RecordType &type : recordTypes()) {
                const QString word = RecordNames::kind(type.name);
                QVERIFY2(word != RecordNames::kind("nothing of ours"), type.name.constData());
                QVERIFY2(!words.contains(word), qPrintable(word));
                QVERIFY2(!word.contains(u'_'), qPrintable(word));
                words << word;
            }
        }
    }

    void aRecordIsCalledByItsOwnWords()
    {
        HuntBuilder hunt;
        const Id team = hunt.team(u"Jaguares"_s, {});
        QCOMPARE(RecordNames::of(hunt.data, "team", team), u"team “Jaguares”"_s);
        Member member;
        member.name = u"Ana Ruiz"_s;
        member.pseudonym = u"Luna"_s;
        QCOMPARE(RecordNames::of(hunt.data, "member", hunt.put(member)), u"person “Luna”"_s);
        Finding finding;
        finding.text = u"El presupuesto lo dice\nen la página 12, en la tabla de los montos aprobados por el Congreso"_s;
        const QString words = RecordNames::of(hunt.data, "finding", hunt.put(finding));
        QVERIFY2(words.startsWith(u"finding “El presupuesto lo dice en la página 12"_s) && words.endsWith(u"…”"_s), qPrintable(words));
        QVERIFY(words.size() < 75);
        QCOMPARE(RecordNames::of(hunt.data, "assessment", hunt.put(Assessment{})), u"openness"_s);
        QCOMPARE(RecordNames::of(hunt.data, "team", hunt.newId()), u"team"_s);
        const InLanguage speaking(u"es_MX"_s);
        QCOMPARE(RecordNames::of(hunt.data, "team", team), u"equipo «Jaguares»"_s);
    }

    void manyAreNamedInNoTime()
    {
        HuntBuilder hunt;
        std::vector<FieldAddress> fields;
        for (int at = 0; at < 20'000; ++at) {
            Institution each;
            each.name = u"Institución %1"_s.arg(at);
            const Id id = hunt.put(each);
            for (const char *field : {"name", "kind", "order"})
                fields.push_back({id, "institution", field});
        }
        QElapsedTimer naming;
        naming.start();
        QCOMPARE(RecordNames::of(hunt.data, fields), u"institution “Institución 0” and 19999 more"_s);
        QVERIFY2(naming.elapsed() < 20, qPrintable(QString::number(naming.elapsed())));
        QCOMPARE(RecordNames::of(hunt.data, std::vector<FieldAddress>()), QString());
    }

    void whatIsLostIsSaidInWords()
    {
        const InLanguage speaking(u"es_MX"_s);
        LostItem edit{LostItem::Kind::Edit, u"0f3a"_s};
        QCOMPARE(LostWords::of(edit), u"un cambio del que no se sabe nada más"_s);
        edit.types = {u"route_step"_s, u"finding"_s};
        edit.who = u"Ana"_s;
        QCOMPARE(LostWords::of(edit), u"paso de búsqueda, hallazgo (Ana)"_s);
        edit.types.clear();
        QCOMPARE(LostWords::of(edit), u"un cambio de Ana"_s);
        QCOMPARE(LostWords::of({LostItem::Kind::Value, u"team.name 0190a0b0-0000-7000-8000-000000000001"_s}), u"algo que se decía de: equipo"_s);
        QCOMPARE(LostWords::of({LostItem::Kind::Document, u"acta.pdf"_s}), u"documento «acta.pdf»"_s);
        QCOMPARE(LostWords::of({LostItem::Kind::Document, {}}), u"documento"_s);
        QCOMPARE(LostWords::of({LostItem::Kind::Pages, u"3"_s}), u"3 páginas del archivo"_s);
        QCOMPARE(LostWords::of({LostItem::Kind::Pages, u"1"_s}), u"1 página del archivo"_s);
    }
};

QTEST_MAIN(TestRecordNames)
#include "tst_record_names.moc"
