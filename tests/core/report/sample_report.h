// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

/// A made-up exercise report of the size of the 2015 one: 5 challenges, 6 questions, 10 teams; every block appears in it.
namespace cauce::report::sample {

using namespace Qt::StringLiterals;

inline const QStringList kQuestions{u"¿Cuánto se asignó y a qué programa?"_s,
                                    u"¿De dónde viene el recurso?"_s,
                                    u"¿Quién decide y ejerce, y con qué reglas?"_s,
                                    u"¿Cuánto se gastó realmente y cuándo?"_s,
                                    u"¿A quién se contrató o pagó?"_s,
                                    u"¿Qué se entregó, dónde y con qué resultado?"_s};
inline const QStringList kChallenges{u"Recuperación de espacios públicos"_s, u"Becas de educación superior"_s,
                                     u"Infraestructura indígena"_s, u"Comunidades saludables"_s,
                                     u"Programa 3×1 para migrantes"_s};
inline const QStringList kTeams{u"Las Lupas"_s,       u"Río Claro"_s, u"Cuentas Claras"_s,  u"La Brújula"_s,
                                u"Vecinas de la 5"_s, u"Faro"_s,      u"Los Contralores"_s, u"Semillero"_s,
                                u"Ojo Ciudadano"_s,   u"Telar"_s};

inline ResultMark markOf(int question, int team)
{
    static constexpr std::array<std::array<int, 10>, 6> kMap{{{0, 0, 0, 0, 1, 0, 0, 0, 0, 1},
                                                              {0, 1, 0, 0, 0, 0, 1, 0, 2, 0},
                                                              {1, 1, 0, 0, 4, 0, 0, 1, 0, 0},
                                                              {3, 3, 2, 1, 2, 2, 3, 2, 1, 2},
                                                              {2, 4, 2, 2, 4, 2, 0, 2, 2, 4},
                                                              {5, 2, 1, 2, 2, 1, 2, 5, 2, 6}}};
    return static_cast<ResultMark>(kMap.at(static_cast<std::size_t>(question)).at(static_cast<std::size_t>(team)));
}

inline QByteArray picture()
{
    QImage image(900, 420, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QColor(0x33, 0x3c, 0x43));
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 4; ++column)
            painter.drawRect(20 + column * 215, 20 + row * 42, 215, 42);
    }
    painter.fillRect(21, 105, 859, 41, QColor(0xff, 0xe9, 0x9c));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

inline QString sha(int seed)
{
    QString hex;
    unsigned value = static_cast<unsigned>(seed) * 2654435761U + 17U;
    for (int i = 0; i < 64; ++i) {
        value = value * 1664525U + 1013904223U;
        hex += QString::number(value >> 28, 16);
    }
    return hex;
}

inline RoutePath route(int challenge, int team)
{
    const QString where = kChallenges.at(challenge).toLower();
    return {
        u"Ruta del equipo %1"_s.arg(kTeams.at(team)),
        {{RouteStop::Kind::Step,
          ResultMark::Found,
          {},
          u"Periódico Oficial del Estado"_s,
          u"“presupuesto de egresos 2024”, “%1”"_s.arg(where),
          12,
          {},
          u"e%1"_s.arg(challenge * 6 + 1)},
         {RouteStop::Kind::Step,
          ResultMark::Partial,
          {},
          u"Portal de transparencia de la Secretaría de Desarrollo Social"_s,
          u"“padrón de beneficiarios”"_s,
          18,
          u"El padrón termina en 2022 y no separa por municipio; la descarga es por partes, de 500 en 500 registros."_s,
          {}},
         {RouteStop::Kind::Gap,
          ResultMark::NotFound,
          {},
          u"No hay enlace entre el programa presupuestario y los contratos."_s,
          {},
          {},
          {},
          {}},
         {RouteStop::Kind::Step,
          ResultMark::Unusable,
          {},
          u"Cuenta Pública 2023, tomo III"_s,
          {},
          25,
          u"Solo escaneo: 412 páginas sin texto."_s,
          {}},
         {RouteStop::Kind::Step,
          ResultMark::NeedsRequest,
          {},
          u"Plataforma Nacional de Transparencia"_s,
          u"“contratos”, “adjudicación directa”"_s,
          9,
          u"Se redactó la solicitud; folio 00412 en el acuse."_s,
          {}}}};
}

inline MoneyChain chain(int challenge)
{
    return {
        u"El dinero de “%1” se pierde de vista después del modificado"_s.arg(kChallenges.at(challenge)),
        {{u"Aprobado"_s, u"$40,800,000.00"_s, 0.82, {}, {}},
         {u"Modificado"_s, u"$49,750,000.00"_s, 1.0, {}, {}},
         {u"Comprometido"_s, {}, 0, ResultMark::NotFound, {}},
         {u"Devengado"_s, {}, 0, ResultMark::Unusable, u"Solo imagen"_s},
         {u"Ejercido"_s, {}, 0, ResultMark::NotProduced, {}},
         {u"Pagado"_s, {}, 0, ResultMark::NeedsRequest, u"Solicitado, folio 00412"_s}},
        challenge == 0
            ? QStringList{u"El modificado supera al aprobado en 21.9 % y no se encontró el documento que lo explique."_s}
            : QStringList{},
        u"Presupuesto de Egresos 2024 y Cuenta Pública 2023, tomo III."_s};
}

inline MarkGrid map()
{
    MarkGrid grid{u"Se sabe cuánto se asigna; casi nunca a quién se paga ni qué se entrega"_s, u"Pregunta"_s, {}, {}};
    for (int team = 0; team < kTeams.size(); ++team)
        grid.columns.append(kTeams.at(team));
    for (int question = 0; question < kQuestions.size(); ++question) {
        MarkGridRow row{u"%1. %2"_s.arg(question + 1).arg(kQuestions.at(question)), {}, {}};
        for (int team = 0; team < kTeams.size(); ++team)
            row.cells.push_back(MarkCell{markOf(question, team), {}, u"q%1-%2"_s.arg(team / 2).arg(question)});
        grid.rows.push_back(row);
    }
    return grid;
}

inline void addQuestion(Document &document, int challenge, int question)
{
    document.blocks.push_back(Heading{3, u"%1. %2"_s.arg(question + 1).arg(kQuestions.at(question)),
                                      u"q%1-%2"_s.arg(challenge).arg(question)});
    Table answers{u"Respuestas de los dos equipos"_s,
                  {{Align::Start, 2, Column::Role::RowHead},
                   {Align::Start, 2.2},
                   {Align::Start, 7},
                   {Align::End, 2},
                   {Align::End, 1.4}},
                  {},
                  {},
                  {}};
    answers.headerRows.push_back({{{plain(u"Equipo"_s), {}},
                                   {plain(u"Resultado"_s), {}},
                                   {plain(u"Respuesta"_s), {}},
                                   {plain(u"Monto"_s), {}},
                                   {plain(u"Apertura"_s), {}}},
                                  {}});
    for (int i = 0; i < 2; ++i) {
        const int team = challenge * 2 + i;
        const ResultMark mark = markOf(question, team);
        const bool found = mark == ResultMark::Found || mark == ResultMark::Partial;
        Runs answer = plain(
            found
                ? u"Se asignó al programa presupuestario S-0%1 en el anexo 7 del Presupuesto de Egresos. La cifra coincide con la del portal estatal; véase "_s
                      .arg(question + 2)
                : u"Se buscó en el portal estatal, en la Plataforma Nacional y en la Cuenta Pública, con seis combinaciones de palabras. No hay cifra publicada."_s);
        if (found)
            answer.push_back(linked(u"evidencia E%1"_s.arg(challenge * 6 + question + 1),
                                    u"e%1"_s.arg(challenge * 6 + question + 1)));
        answers.rows.push_back({{{plain(kTeams.at(team)), {}},
                                 {{}, mark},
                                 {answer, {}},
                                 {plain(found ? u"$%1,250,000.00"_s.arg(3 + question * 7 + team) : u"—"_s), {}},
                                 {plain(found ? u"80 de 100"_s : u"—"_s), {}}},
                                {}});
    }
    document.blocks.push_back(answers);
    if (question == 3)
        document.blocks.push_back(Note{
            Note::Kind::Warning,
            plain(
                u"Un PDF puede obtener 80 puntos y aun así no servir para hacer cuentas. Solo 100 puntos son datos abiertos."_s)});
}

inline Document document()
{
    Document document;
    document.title = u"Búsqueda del tesoro del dinero público"_s;
    document.subtitle =
        u"Reporte del ejercicio. Qué encontraron diez equipos ciudadanos sobre cinco programas con información pública"_s;
    document.meta = {{u"Lugar"_s, plain(u"San Aurelio de los Pinos (municipio ficticio)"_s)},
                     {u"Fechas"_s, plain(u"24 y 25 de octubre de 2026"_s)},
                     {u"Facilitación"_s, plain(u"Observatorio Ciudadano del Norte, A. C."_s)},
                     {u"Edición"_s, plain(u"Primera (línea base)"_s)}};
    auto &blocks = document.blocks;
    blocks.push_back(Heading{1, u"Para qué se hizo"_s, u"purpose"_s});
    blocks.push_back(Paragraph{
        {Run{u"Diez equipos intentaron responder las mismas "_s, false, false, false, {}}, strong(u"seis preguntas"_s),
         Run{u" sobre cinco programas, solo con información pública, y anotaron la ruta que siguieron. Lo que no se encontró también es un resultado: dice dónde hace falta abrir información. El marco está en el "_s,
             false,
             false,
             false,
             {}},
         emphasis(u"Plan de Acción Local"_s),
         Run{u", y los hallazgos por programa empiezan en "_s, false, false, false, {}},
         linked(u"la sección de retos"_s, u"challenges"_s), Run{u"."_s, false, false, false, {}}}});
    blocks.push_back(Bullets{
        {plain(u"Saber qué parte del camino del dinero se puede seguir desde fuera del gobierno."_s),
         plain(
             u"Documentar, con su evidencia, dónde se interrumpe y por qué: enlaces rotos, documentos escaneados, cifras sin desglose por municipio, obra o proveedor."_s),
         plain(u"Proponer compromisos que alguien pueda cumplir y que alguien más pueda verificar."_s)}});
    blocks.push_back(KeyValues{{{u"Participantes"_s, plain(u"52 personas en 10 equipos"_s)},
                                {u"Pasos de búsqueda"_s, plain(u"314"_s)},
                                {u"Hallazgos"_s, plain(u"128, de ellos 41 con evidencia de dos fuentes"_s)},
                                {u"Tiempo total"_s, plain(u"96 horas con 20 minutos"_s)}}});
    blocks.push_back(Note{Note::Kind::Info, plain(u"Todos los nombres y cifras de este ejemplo son inventados."_s)});
    blocks.push_back(Heading{1, u"El mapa"_s, u"map"_s});
    blocks.push_back(Paragraph{plain(
        u"Cada casilla dice qué encontró un equipo en una pregunta. La forma, la palabra y el color dicen lo mismo, de modo que el mapa puede leerse impreso en blanco y negro."_s)});
    blocks.push_back(map());
    blocks.push_back(Heading{1, u"Retos"_s, u"challenges"_s});
    for (int challenge = 0; challenge < kChallenges.size(); ++challenge) {
        blocks.push_back(Heading{2, kChallenges.at(challenge), u"c%1"_s.arg(challenge)});
        blocks.push_back(Paragraph{plain(
            u"Dos equipos siguieron este programa por separado. Coinciden en lo asignado y en el origen del recurso; difieren en quién ejerce, porque cada uno tomó como buena una versión distinta de las reglas de operación."_s)});
        blocks.push_back(chain(challenge));
        for (int question = 0; question < kQuestions.size(); ++question)
            addQuestion(document, challenge, question);
        blocks.push_back(route(challenge, challenge * 2));
        blocks.push_back(route(challenge, challenge * 2 + 1));
    }
    blocks.push_back(Heading{1, u"Recomendaciones"_s, u"recommendations"_s});
    for (int i = 0; i < 4; ++i) {
        blocks.push_back(Heading{
            2, u"Publicar los contratos de %1 con su clave presupuestaria"_s.arg(kChallenges.at(i).toLower()), {}});
        blocks.push_back(Paragraph{plain(
            u"Hoy el contrato y el programa no comparten ninguna clave, así que no se puede saber de qué presupuesto salió cada pago. Bastaría con agregar una columna al archivo que la Tesorería ya publica cada trimestre."_s)});
    }
    blocks.push_back(PageBreak{});
    blocks.push_back(Heading{1, u"Evidencia"_s, u"evidence"_s});
    blocks.push_back(Picture{
        picture(), u"Captura de una tabla del portal estatal con un renglón resaltado"_s,
        u"Renglón del portal estatal en el que se basa el hallazgo 14, capturado el 24 de octubre de 2026 a las 11:32."_s});
    Table evidence{u"Documentos que respaldan los hallazgos"_s,
                   {{Align::Start, 0.8, Column::Role::RowHead},
                    {Align::Start, 3},
                    {Align::Start, 4},
                    {Align::Start, 1.8},
                    {Align::Start, 4}},
                   {},
                   {},
                   u"La huella SHA-256 permite comprobar que el archivo no cambió."_s};
    evidence.headerRows.push_back({{{plain(u"Clave"_s), {}},
                                    {plain(u"Documento"_s), {}},
                                    {plain(u"Origen"_s), {}},
                                    {plain(u"Captura"_s), {}},
                                    {plain(u"SHA-256"_s), {}}},
                                   {}});
    for (int i = 0; i < 120; ++i) {
        evidence.rows.push_back(
            {{{plain(u"E%1"_s.arg(i + 1)), {}},
              {plain(u"Presupuesto de Egresos del Estado, anexo %1"_s.arg(i % 19 + 1)), {}},
              {{code(u"https://transparencia.ejemplo.gob.mx/finanzas/presupuesto/2024/anexo-%1.pdf"_s.arg(i % 19 + 1))},
               {}},
              {plain(u"24/10/2026 11:%1"_s.arg(i % 60, 2, 10, QChar(u'0'))), {}},
              {{code(sha(i))}, {}}},
             u"e%1"_s.arg(i + 1)});
    }
    blocks.push_back(evidence);
    return document;
}

} // namespace cauce::report::sample
