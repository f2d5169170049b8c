// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/base/random.h"

#include <QLocale>

namespace cauce {
namespace {

constexpr int kRecents = 8;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QString Preferences::language() const
{
    return m_settings.value(key("language"), key("es_MX")).toString() == key("en") ? key("en") : key("es_MX");
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(key("language"), language);
}

Appearance Preferences::appearance() const
{
    return appearanceFromName(m_settings.value(key("appearance")).toString());
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.setValue(key("appearance"), appearanceName(appearance));
}

double Preferences::textScale() const
{
    return qBound(1.0, m_settings.value(key("textScale"), 1.0).toDouble(), 2.0);
}

void Preferences::setTextScale(double scale)
{
    m_settings.setValue(key("textScale"), scale);
}

Role Preferences::role() const
{
    return fromCode<Role>(m_settings.value(key("role")).toString()).value_or(Role::Facilitation);
}

void Preferences::setRole(Role role)
{
    m_settings.setValue(key("role"), QString(codeOf(role)));
}

Id Preferences::teamIn(const Id &hunt) const
{
    return Id::fromString(m_settings.value(key("teams/") + hunt.toString()).toString()).value_or(Id());
}

void Preferences::setTeamIn(const Id &hunt, const Id &team)
{
    m_settings.setValue(key("teams/") + hunt.toString(), team.toString());
}

QString Preferences::authorName() const
{
    return m_settings.value(key("authorName")).toString();
}

void Preferences::setAuthorName(const QString &name)
{
    m_settings.setValue(key("authorName"), name);
}

QByteArray Preferences::madeOnce(const char *name, int bytes) const
{
    QByteArray made = QByteArray::fromHex(m_settings.value(key(name)).toByteArray());
    if (made.size() != bytes) {
        made = randomBytes(bytes);
        m_settings.setValue(key(name), made.toHex());
    }
    return made;
}

QByteArray Preferences::authorSalt() const
{
    return madeOnce("authorSalt", 16);
}

QString Preferences::laptopLabel() const
{
    return QStringLiteral("laptop-") + QString::fromLatin1(madeOnce("laptop", 3).toHex());
}

QList<RecentHunt> Preferences::recents() const
{
    QList<RecentHunt> hunts;
    const int count = m_settings.beginReadArray(key("recent"));
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        hunts.append({m_settings.value(key("path")).toString(), m_settings.value(key("title")).toString(),
            m_settings.value(key("challenges")).toLongLong(), m_settings.value(key("teams")).toLongLong(),
            m_settings.value(key("openedAt")).toDateTime()});
    }
    m_settings.endArray();
    return hunts;
}

void Preferences::remember(const RecentHunt &hunt)
{
    QList<RecentHunt> hunts = recents();
    hunts.removeIf([&](const RecentHunt &known) { return known.path == hunt.path; });
    hunts.prepend(hunt);
    m_settings.remove(key("recent"));
    m_settings.beginWriteArray(key("recent"));
    for (int i = 0; i < std::min<int>(kRecents, static_cast<int>(hunts.size())); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(key("path"), hunts[i].path);
        m_settings.setValue(key("title"), hunts[i].title);
        m_settings.setValue(key("challenges"), hunts[i].challenges);
        m_settings.setValue(key("teams"), hunts[i].teams);
        m_settings.setValue(key("openedAt"), hunts[i].openedAt);
    }
    m_settings.endArray();
}

void Preferences::forget(const QString &path)
{
    const QList<RecentHunt> hunts = recents();
    m_settings.remove(key("recent"));
    for (qsizetype i = hunts.size(); i-- > 0;) {
        if (hunts[i].path != path)
            remember(hunts[i]);
    }
}

} // namespace cauce
