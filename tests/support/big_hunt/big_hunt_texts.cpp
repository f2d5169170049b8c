// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/big_hunt/big_hunt_texts.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace cauce {

QString BigHuntTexts::programme()
{
    static const QStringList what{u"Becas de educación superior"_s, u"Rescate de espacios públicos"_s,
        u"Infraestructura indígena"_s, u"Comunidades saludables"_s, u"3×1 para migrantes"_s, u"Obra pública municipal"_s,
        u"Apoyo a personas adultas mayores"_s, u"Alumbrado y pavimentación"_s, u"Agua potable y drenaje"_s,
        u"Desayunos escolares"_s};
    static const QStringList where{u"en la sierra"_s, u"en la zona metropolitana"_s, u"en la costa"_s, u"en el altiplano"_s,
        u"en la cabecera municipal"_s};
    return one(what) + u' ' + one(where);
}

QString BigHuntTexts::institution()
{
    static const QStringList kind{u"Secretaría de"_s, u"Instituto Estatal de"_s, u"Dirección General de"_s, u"Comisión de"_s,
        u"Ayuntamiento: Dirección de"_s};
    static const QStringList matter{u"Educación"_s, u"Desarrollo Social"_s, u"Obras Públicas"_s, u"Salud"_s, u"Finanzas"_s,
        u"Planeación y Presupuesto"_s, u"Atención a Migrantes"_s, u"Asuntos Indígenas"_s, u"Transparencia"_s};
    return one(kind) + u' ' + one(matter);
}

QString BigHuntTexts::person()
{
    static const QStringList first{u"Ana"_s, u"Íñigo"_s, u"María José"_s, u"Pedro"_s, u"Lucía"_s, u"Ramón"_s, u"Itzel"_s};
    static const QStringList last{u"Nuñez"_s, u"García"_s, u"Hernández"_s, u"Pech"_s, u"Xool"_s, u"Domínguez"_s, u"Ríos"_s};
    return one(first) + u' ' + one(last) + u' ' + one(last);
}

QString BigHuntTexts::question()
{
    static const QStringList all{u"¿Cuánto dinero se aprobó para el programa y en qué documento está?"_s,
        u"¿Cuánto se ejerció de verdad y a quién se le pagó?"_s, u"¿Quiénes recibieron el apoyo y cómo se eligieron?"_s,
        u"¿Qué empresa hizo la obra y por cuánto se le contrató?"_s, u"¿Hubo cambios al presupuesto durante el año?"_s,
        u"¿Dónde se puede quejar una persona que no recibió lo que le toca?"_s};
    return one(all);
}

QString BigHuntTexts::words()
{
    static const QStringList all{u"presupuesto ejercido"_s, u"padrón de beneficiarios"_s, u"cuenta pública"_s, u"contrato obra"_s,
        u"reglas de operación"_s, u"convenio de coordinación"_s, u"informe trimestral"_s, u"auditoría superior"_s};
    return one(all) + u' ' + QString::number(2012 + below(4));
}

QString BigHuntTexts::note()
{
    static const QStringList all{u"El portal carga pero la liga al archivo está rota."_s,
        u"Hay un PDF escaneado de 80 páginas, no se puede buscar adentro."_s,
        u"La tabla trae los montos por municipio, sin decir de qué año son."_s,
        u"Pide registrarse con correo y no llega la contraseña."_s,
        u"Preguntamos por teléfono y nos mandaron a otra dirección."_s,
        u"El dato es de un año anterior; el de este todavía no se publica."_s,
        u"Las cifras del informe y las de la cuenta pública no coinciden."_s};
    return below(3) == 0 ? one(all) + u' ' + one(all) : one(all);
}

QString BigHuntTexts::finding()
{
    return u"En %1 de %2 se reportan %3 pesos para el programa. %4 %5"_s.arg(words(), institution(),
        QString::number(1'000'000 + below(900'000'000)), note(), below(2) == 0 ? note() : QString());
}

QString BigHuntTexts::source()
{
    static const QStringList all{u"Portal de transparencia de"_s, u"Cuenta pública de"_s, u"Datos abiertos de"_s,
        u"Informe trimestral de"_s, u"Periódico oficial:"_s};
    return one(all) + u' ' + institution();
}

QByteArray BigHuntTexts::noise(qint64 bytes)
{
    QByteArray all(bytes, Qt::Uninitialized);
    for (qint64 at = 0; at < bytes; at += 4) {
        const auto random = static_cast<quint32>(m_random());
        std::memcpy(all.data() + at, &random, static_cast<size_t>(std::min<qint64>(4, bytes - at)));
    }
    return all;
}

QByteArray BigHuntTexts::spreadsheet(qint64 bytes)
{
    QByteArray all;
    all.reserve(bytes + 200);
    for (int row = 1; all.size() < bytes; ++row) {
        all += QByteArray::number(row) + ',' + institution().toUtf8() + ',' + programme().toUtf8() + ','
            + QByteArray::number(below(900'000'000)) + '.' + QByteArray::number(10 + below(90)) + ",MXN,2015\n";
    }
    all.truncate(bytes);
    return all;
}

} // namespace cauce
