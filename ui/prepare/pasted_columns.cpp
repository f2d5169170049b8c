// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/pasted_columns.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>
#include <QSet>

namespace cauce {
namespace {

using Part = PastedPart;

/// Heads that name the records of that list, folded.
const QSet<QString> &ownHeads(ListKind kind)
{
    static const auto words = [](const char *list) {
        const QStringList all = QString::fromLatin1(list).split(u'|');
        return QSet<QString>(all.begin(), all.end());
    };
    static const QSet<QString> questions = words("pregunta|preguntas|question|questions");
    static const QSet<QString> challenges = words("reto|retos|challenge|challenges|programa|program|programme");
    static const QSet<QString> teams = words("equipo|equipos|nombre del equipo|team|teams|team name");
    static const QSet<QString> members = words("seudonimo|pseudonym|alias|apodo|sobrenombre|nickname");
    static const QSet<QString> institutions = words("institucion|instituciones|dependencia|institution|institutions");
    static const QSet<QString> sources = words("fuente|fuentes|source|sources");
    static const QSet<QString> hints = words("pista|pistas|hint|hints");
    switch (kind) {
    case ListKind::BaseQuestions:
    case ListKind::ChallengeQuestions: return questions;
    case ListKind::Teams: return teams;
    case ListKind::Members: return members;
    case ListKind::Institutions: return institutions;
    case ListKind::Sources: return sources;
    case ListKind::Hints: return hints;
    case ListKind::Challenges: break;
    }
    return challenges;
}

/// Heads that name a record of any list.
bool isName(const QString &head)
{
    static const QSet<QString> names{QStringLiteral("nombre"), QStringLiteral("nombre completo"), QStringLiteral("titulo"),
        QStringLiteral("name"), QStringLiteral("full name"), QStringLiteral("title")};
    return names.contains(head);
}

/// Heads that name people as others know them: what stands under them is kept from reports unless it is asked for.
bool isPerson(const QString &head)
{
    static const QSet<QString> people{QStringLiteral("persona"), QStringLiteral("personas"), QStringLiteral("integrante"),
        QStringLiteral("integrantes"), QStringLiteral("participante"), QStringLiteral("participantes"), QStringLiteral("person"),
        QStringLiteral("people"), QStringLiteral("member"), QStringLiteral("participant")};
    return people.contains(head);
}

Part partOf(const QString &head)
{
    static const std::map<QString, Part> heads{{QStringLiteral("texto"), Part::Text}, {QStringLiteral("text"), Part::Text},
        {QStringLiteral("descripcion"), Part::Text}, {QStringLiteral("description"), Part::Text},
        {QStringLiteral("por que importa"), Part::Why}, {QStringLiteral("why it matters"), Part::Why},
        {QStringLiteral("que buscar"), Part::LookFor}, {QStringLiteral("what to look for"), Part::LookFor},
        {QStringLiteral("se responde con"), Part::Answer}, {QStringLiteral("answered with"), Part::Answer},
        {QStringLiteral("etapa"), Part::Stage}, {QStringLiteral("etapa del dinero"), Part::Stage},
        {QStringLiteral("stage"), Part::Stage}, {QStringLiteral("money stage"), Part::Stage},
        {QStringLiteral("columnas"), Part::Columns}, {QStringLiteral("columns"), Part::Columns},
        {QStringLiteral("tiempo"), Part::Minutes}, {QStringLiteral("minutos"), Part::Minutes},
        {QStringLiteral("minutes"), Part::Minutes}, {QStringLiteral("time"), Part::Minutes},
        {QStringLiteral("puntos"), Part::Points}, {QStringLiteral("points"), Part::Points},
        {QStringLiteral("institucion"), Part::Institution}, {QStringLiteral("institution"), Part::Institution},
        {QStringLiteral("dependencia"), Part::Institution}, {QStringLiteral("tipo"), Part::Kind},
        {QStringLiteral("kind"), Part::Kind}, {QStringLiteral("contacto"), Part::Contact},
        {QStringLiteral("contact"), Part::Contact}, {QStringLiteral("direccion"), Part::Url}, {QStringLiteral("liga"), Part::Url},
        {QStringLiteral("url"), Part::Url}, {QStringLiteral("address"), Part::Url}, {QStringLiteral("ley"), Part::Law},
        {QStringLiteral("law"), Part::Law}, {QStringLiteral("articulo"), Part::Article}, {QStringLiteral("article"), Part::Article},
        {QStringLiteral("fraccion"), Part::Fraction}, {QStringLiteral("fraction"), Part::Fraction},
        {QStringLiteral("rol"), Part::Role}, {QStringLiteral("role"), Part::Role}, {QStringLiteral("funcion"), Part::Role},
        {QStringLiteral("nombre real"), Part::RealName}, {QStringLiteral("real name"), Part::RealName},
        {QStringLiteral("buscar"), Part::Searching}, {QStringLiteral("busqueda"), Part::Searching},
        {QStringLiteral("searching"), Part::Searching}, {QStringLiteral("numeros"), Part::Numbers},
        {QStringLiteral("numbers"), Part::Numbers}, {QStringLiteral("escribir"), Part::Writing},
        {QStringLiteral("escritura"), Part::Writing}, {QStringLiteral("redaccion"), Part::Writing},
        {QStringLiteral("writing"), Part::Writing}, {QStringLiteral("computacion"), Part::Computing},
        {QStringLiteral("computo"), Part::Computing}, {QStringLiteral("computadora"), Part::Computing},
        {QStringLiteral("computing"), Part::Computing}, {QStringLiteral("costo"), Part::Cost}, {QStringLiteral("cost"), Part::Cost}};
    const auto found = heads.find(head);
    return found == heads.end() ? Part::Nothing : found->second;
}

bool isOfAPerson(Part part)
{
    return part == Part::Member || part == Part::Role || part == Part::RealName || part == Part::Searching
        || part == Part::Numbers || part == Part::Writing || part == Part::Computing;
}

/// "Buscar (0 a 3):" is "buscar".
QString bare(const QString &head)
{
    static const QRegularExpression aside(QStringLiteral("\\(.*\\)|[:*]"));
    return foldText(QString(head).remove(aside).simplified());
}

/// What a head that names a record of any list names here, beside the heads that say more.
Part nameIn(ListKind kind, const std::vector<Part> &told)
{
    const auto has = [&](Part part) { return std::find(told.begin(), told.end(), part) != told.end(); };
    // Beside a column of real names, another is of those that are shown.
    if (kind == ListKind::Members)
        return has(Part::RealName) ? Part::Name : Part::RealName;
    // A list of people with their team: the name is the person's.
    if (kind == ListKind::Teams && (has(Part::Name) || std::any_of(told.begin(), told.end(), isOfAPerson)))
        return has(Part::RealName) ? Part::Member : Part::RealName;
    return has(Part::Name) ? Part::Nothing : Part::Name;
}

} // namespace

std::vector<PastedPart> PastedColumns::ofHeads(ListKind kind, const PastedRows &rows)
{
    if (rows.size() < 2)
        return {};
    std::vector<Part> told;
    const auto tell = [&](Part part) {
        const bool twice = std::find(told.begin(), told.end(), part) != told.end();
        told.push_back(twice ? Part::Nothing : part);
    };
    for (const QString &cell : rows.first()) {
        const QString head = bare(cell);
        if (ownHeads(kind).contains(head))
            tell(Part::Name);
        else if (kind == ListKind::Teams && ownHeads(ListKind::Members).contains(head))
            tell(Part::Member);
        else if ((kind == ListKind::Teams || kind == ListKind::Members) && isPerson(head))
            tell(Part::RealName);
        else
            tell(partOf(head));
    }
    for (size_t at = 0; at < told.size(); ++at) {
        if (!isName(bare(rows.first().at(static_cast<qsizetype>(at)))))
            continue;
        const Part part = nameIn(kind, told);
        if (std::find(told.begin(), told.end(), part) == told.end())
            told[at] = part;
    }
    // Two known heads, or all of them, make a row of heads; one such word may be a value.
    const auto known = static_cast<qsizetype>(told.size()) - std::count(told.begin(), told.end(), Part::Nothing);
    const bool hasName = std::any_of(told.begin(), told.end(), [](Part part) {
        return part == Part::Name || part == Part::Member || part == Part::RealName;
    });
    return hasName && (known >= 2 || known == rows.first().size()) ? told : std::vector<Part>();
}

std::vector<PastedPart> PastedColumns::usual(ListKind kind, const PastedRows &rows)
{
    std::vector<Part> parts;
    switch (kind) {
    case ListKind::BaseQuestions:
    case ListKind::ChallengeQuestions:
        parts = {Part::Name, Part::Why, Part::LookFor, Part::Columns, Part::Minutes, Part::Points};
        break;
    case ListKind::Challenges: parts = {Part::Name, Part::Text, Part::Institution}; break;
    case ListKind::Teams: parts = {Part::Name, Part::RealName, Part::Role}; break;
    case ListKind::Members: parts = {Part::RealName, Part::Role, Part::Name}; break;
    case ListKind::Institutions: parts = {Part::Name, Part::Kind, Part::Contact}; break;
    case ListKind::Sources: parts = {Part::Name, Part::Url, Part::Institution, Part::Law, Part::Article, Part::Fraction}; break;
    case ListKind::Hints: parts = {Part::Name, Part::Text, Part::Cost}; break;
    }
    if (kind == ListKind::Teams || kind == ListKind::Members) {
        std::vector<Part> skills{Part::Searching, Part::Numbers, Part::Writing, Part::Computing};
        for (qsizetype column = 1; column < rows.first().size(); ++column) {
            // A slip or two in such a column must not make another of it, and move all that stand after it.
            static const QRegularExpression skill(QStringLiteral("^[0-3]$"));
            qsizetype filled = 0, fitting = 0;
            for (const QStringList &row : rows) {
                filled += row.value(column).isEmpty() ? 0 : 1;
                fitting += skill.match(row.value(column)).hasMatch() ? 1 : 0;
            }
            if (2 * fitting <= filled || skills.empty())
                continue;
            parts.insert(parts.begin() + std::min<qsizetype>(column, static_cast<qsizetype>(parts.size())), skills.front());
            skills.erase(skills.begin());
        }
    }
    parts.resize(static_cast<size_t>(rows.first().size()), Part::Nothing);
    return parts;
}

QString PastedColumns::wordOf(ListKind kind, PastedPart part)
{
    switch (part) {
    case Part::Nothing: break;
    case Part::Name: return kind == ListKind::Teams ? tr("Team") : kind == ListKind::Members ? tr("Pseudonym") : tr("Name");
    case Part::Text: return tr("Text");
    case Part::Why: return tr("Why it matters");
    case Part::LookFor: return tr("What to look for");
    case Part::Answer: return tr("Answered with");
    case Part::Stage: return tr("Money stage");
    case Part::Columns: return tr("Columns");
    case Part::Minutes: return tr("Minutes");
    case Part::Points: return tr("Points");
    case Part::Institution: return tr("Institution");
    case Part::Kind: return tr("Kind");
    case Part::Contact: return tr("Contact");
    case Part::Url: return tr("Address");
    case Part::Law: return tr("Law");
    case Part::Article: return tr("Article");
    case Part::Fraction: return tr("Fraction");
    case Part::Member: return tr("Pseudonym");
    case Part::Role: return tr("Role");
    case Part::RealName: return tr("Real name");
    case Part::Searching: return tr("Searching");
    case Part::Numbers: return tr("Numbers");
    case Part::Writing: return tr("Writing");
    case Part::Computing: return tr("Computing");
    case Part::Cost: return tr("Cost");
    }
    return tr("Left out");
}

} // namespace cauce
