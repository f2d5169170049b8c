// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_file.h"

namespace cauce {

SettingsFile::SettingsFile(const QString &path, QSettings::Format format) : m_path(path), m_format(format)
{
    const QSettings settings(path, format);
    for (const QString &key : settings.allKeys())
        m_values.emplace(key, settings.value(key));
    m_thread = std::thread([this] { run(); });
}

SettingsFile::~SettingsFile()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

QVariant SettingsFile::value(const QString &key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? QVariant() : found->second;
}

void SettingsFile::set(const QString &key, const QVariant &value)
{
    QVariant &known = m_values[key];
    if (known == value)
        return;
    known = value;
    post({key, value});
}

void SettingsFile::removeGroup(const QString &group)
{
    const QString begin = group + u'/';
    for (auto each = m_values.lower_bound(begin); each != m_values.end() && each->first.startsWith(begin);) {
        post({each->first, std::nullopt});
        each = m_values.erase(each);
    }
}

void SettingsFile::post(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        m_changes.push_back(std::move(change));
    }
    m_wake.notify_one();
}

void SettingsFile::flush()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_changes.empty() && !m_isWriting; });
}

void SettingsFile::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return !m_changes.empty() || m_stopping; });
        if (m_changes.empty())
            return;
        const std::vector<Change> changes = std::exchange(m_changes, {});
        m_isWriting = true;
        lock.unlock();
        {
            QSettings settings(m_path, m_format);
            for (const auto &[key, value] : changes) {
                if (value)
                    settings.setValue(key, *value);
                else
                    settings.remove(key);
            }
            settings.sync();
        }
        lock.lock();
        m_isWriting = false;
        if (m_changes.empty())
            m_idle.notify_all();
    }
}

} // namespace cauce
