// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace cauce {

/// The settings of one person: read once, then kept in memory, and written beside the window, for QSettings waits for the disk
/// each time that it writes. For one thread.
class SettingsFile
{
public:
    SettingsFile(const QString &path, QSettings::Format format);
    /// Waits until all is written.
    ~SettingsFile();
    SettingsFile(const SettingsFile &) = delete;
    SettingsFile &operator=(const SettingsFile &) = delete;

    /// Invalid where there is none.
    [[nodiscard]] QVariant value(const QString &key) const;
    void set(const QString &key, const QVariant &value);
    /// Everything whose key begins with `group` and a slash.
    void removeGroup(const QString &group);
    /// Waits until all is written.
    void flush();

private:
    /// Nothing as the value takes the key away.
    using Change = std::pair<QString, std::optional<QVariant>>;
    void post(Change change);
    void run();

    QString m_path;
    QSettings::Format m_format;
    std::map<QString, QVariant> m_values;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::vector<Change> m_changes;
    bool m_isWriting = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace cauce
