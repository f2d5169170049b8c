// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/base/random.h"

#include <QLocale>

namespace cauce {
namespace {

constexpr int kRecents = 8;

const QString kRecent = QStringLiteral("recent");

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString recentKey(const char *name, int number = 0)
{
    const QString place = number == 0 ? QString() : QString(QString::number(number) + u'/');
    return kRecent + u'/' + place + key(name);
}

} // namespace

QString Preferences::language() const
{
    return m_settings.value(key("language")).toString() == key("en") ? key("en") : key("es_MX");
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.set(key("language"), language);
}

Appearance Preferences::appearance() const
{
    return appearanceFromName(m_settings.value(key("appearance")).toString());
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.set(key("appearance"), appearanceName(appearance));
}

double Preferences::textScale() const
{
    return qBound(1.0, m_settings.value(key("textScale")).toDouble(), 2.0);
}

void Preferences::setTextScale(double scale)
{
    m_settings.set(key("textScale"), scale);
}

Role Preferences::role() const
{
    return fromCode<Role>(m_settings.value(key("role")).toString()).value_or(Role::Facilitation);
}

void Preferences::setRole(Role role)
{
    m_settings.set(key("role"), QString(codeOf(role)));
}

Id Preferences::teamIn(const Id &hunt) const
{
    return Id::fromString(m_settings.value(key("teams/") + hunt.toString()).toString()).value_or(Id());
}

void Preferences::setTeamIn(const Id &hunt, const Id &team)
{
    m_settings.set(key("teams/") + hunt.toString(), team.toString());
}

QString Preferences::authorName() const
{
    return m_settings.value(key("authorName")).toString();
}

void Preferences::setAuthorName(const QString &name)
{
    m_settings.set(key("authorName"), name);
}

QByteArray Preferences::madeOnce(const char *name, int bytes)
{
    QByteArray made = QByteArray::fromHex(m_settings.value(key(name)).toByteArray());
    if (made.size() != bytes) {
        made = randomBytes(bytes);
        m_settings.set(key(name), made.toHex());
    }
    return made;
}

QByteArray Preferences::authorSalt()
{
    return madeOnce("authorSalt", 16);
}

QString Preferences::laptopLabel()
{
    return QStringLiteral("laptop-") + QString::fromLatin1(madeOnce("laptop", 3).toHex());
}

QList<RecentHunt> Preferences::recents() const
{
    QList<RecentHunt> hunts;
    // As QSettings writes an array, and no more than is kept, whatever the file says.
    const int count = std::min(m_settings.value(recentKey("size")).toInt(), kRecents);
    for (int i = 1; i <= count; ++i) {
        const auto value = [&](const char *name) { return m_settings.value(recentKey(name, i)); };
        if (value("path").toString().isEmpty())
            continue;
        hunts.append({value("path").toString(), value("title").toString(), value("challenges").toLongLong(),
            value("teams").toLongLong(), value("openedAt").toDateTime()});
    }
    return hunts;
}

void Preferences::setRecents(const QList<RecentHunt> &hunts)
{
    const int count = std::min(kRecents, static_cast<int>(hunts.size()));
    if (count < recents().size())
        m_settings.removeGroup(kRecent);
    m_settings.set(recentKey("size"), count);
    for (int i = 1; i <= count; ++i) {
        const RecentHunt &hunt = hunts[i - 1];
        m_settings.set(recentKey("path", i), hunt.path);
        m_settings.set(recentKey("title", i), hunt.title);
        m_settings.set(recentKey("challenges", i), hunt.challenges);
        m_settings.set(recentKey("teams", i), hunt.teams);
        m_settings.set(recentKey("openedAt", i), hunt.openedAt);
    }
}

void Preferences::remember(const RecentHunt &hunt)
{
    QList<RecentHunt> hunts = recents();
    hunts.removeIf([&](const RecentHunt &known) { return known.path == hunt.path; });
    hunts.prepend(hunt);
    setRecents(hunts);
}

void Preferences::forget(const QString &path)
{
    QList<RecentHunt> hunts = recents();
    hunts.removeIf([&](const RecentHunt &known) { return known.path == path; });
    setRecents(hunts);
}

} // namespace cauce
