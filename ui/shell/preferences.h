// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/kinds.h"
#include "ui/common/appearance.h"
#include "ui/shell/settings_file.h"

#include <QDateTime>
#include <QStringList>

namespace cauce {

/// One hunt that was opened here, for the list on the start page.
struct RecentHunt
{
    QString path;
    QString title;
    qint64 challenges = 0;
    qint64 teams = 0;
    QDateTime openedAt;
};

/// What this person chose on this laptop: kept in the user's settings, never in a hunt.
class Preferences
{
public:
    explicit Preferences(const QString &path, QSettings::Format format = QSettings::IniFormat) : m_settings(path, format) {}

    /// "es_MX" (also where nothing was chosen) or "en".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// 1.0 to 2.0.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] Role role() const;
    void setRole(Role role);
    /// The team that was picked on this laptop in `hunt`; null where none was.
    [[nodiscard]] Id teamIn(const Id &hunt) const;
    void setTeamIn(const Id &hunt, const Id &team);
    /// How this person's edits are signed: a name or pseudonym; may be empty.
    [[nodiscard]] QString authorName() const;
    void setAuthorName(const QString &name);
    /// Salt of the author's name, made once, so that one person's edits share one author.
    [[nodiscard]] QByteArray authorSalt();
    /// What tells this laptop's edits from those of others, made once. It stays in the history for good and travels with it, so it
    /// is not the name of the machine, which is often that of a person.
    [[nodiscard]] QString laptopLabel();

    [[nodiscard]] QList<RecentHunt> recents() const;
    /// Puts it first; keeps eight.
    void remember(const RecentHunt &hunt);
    void forget(const QString &path);
    /// Waits until what was chosen is written.
    void flush() { m_settings.flush(); }

private:
    /// Random bytes that are the same from then on.
    [[nodiscard]] QByteArray madeOnce(const char *name, int bytes);
    void setRecents(const QList<RecentHunt> &hunts);

    SettingsFile m_settings;
};

} // namespace cauce
