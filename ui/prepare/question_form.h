// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/field_binding.h"
#include "ui/prepare/question_edits.h"

#include <QObject>

namespace cauce {

/// Ties editors to a question as one challenge asks it: they show base and override as one, and what is written goes to the
/// override where there is a challenge. Keeps drafts while typing, as RecordForm does.
class QuestionForm final : public QObject
{
    Q_OBJECT
public:
    explicit QuestionForm(Workspace &workspace, QObject *parent = nullptr) : QObject(parent), m_workspace(workspace) {}

    void setPlace(const QuestionPlace &place);
    [[nodiscard]] const QuestionPlace &place() const { return m_place; }
    /// The question as asked; nothing when there is none.
    [[nodiscard]] const std::optional<AskedQuestion> &asked() const { return m_asked; }
    void refresh();

    /// A text: `member` is written, `shown` is what stands there.
    template<class Edit>
    void bind(Edit *edit, const QString &name, QString Question::*member, QString AskedQuestion::*shown)
    {
        markWhere(edit, member);
        bindDrafted(
            edit, name, [this, member](const QString &text) { write(member, text); }, [this, shown] { return *m_asked.*shown; });
    }
    /// Text that is kept elsewhere.
    template<class Edit>
    void bindDrafted(
        Edit *edit, const QString &name, std::function<void(const QString &)> settled, std::function<QString()> shown)
    {
        connect(edit, &Edit::settled, this, [this, name, settled](const QString &text) {
            m_workspace.dropDraft(draftKey(name));
            if (m_asked)
                settled(text);
        });
        connect(edit, &Edit::typed, this, [this, name](const QString &text) {
            if (m_asked)
                m_workspace.keepDraft(draftKey(name), text.toUtf8());
        });
        m_settlers.push_back([edit] { edit->settle(); });
        m_fields.push_back([this, edit, name, shown] {
            edit->setReadOnly(!m_asked);
            if (edit->isPending() && m_asked)
                return;
            edit->setValue(m_asked ? shown() : QString());
            const auto &drafts = m_workspace.drafts();
            if (const auto draft = drafts.find(draftKey(name)); m_asked && draft != drafts.end())
                edit->restoreDraft(QString::fromUtf8(*draft));
        });
    }
    /// A number; the editor has `showValue`.
    template<class Edit>
    void bindNumber(Edit *edit, const QString &name, std::optional<qint64> Question::*member, qint64 AskedQuestion::*shown)
    {
        connect(edit, &Edit::settled, this, [this, name, member](qint64 number) {
            m_workspace.dropDraft(draftKey(name));
            if (m_asked)
                write(member, number);
        });
        connect(edit, &Edit::typed, this, [this, name](const QString &text) {
            if (m_asked)
                m_workspace.keepDraft(draftKey(name), text.toUtf8());
        });
        m_settlers.push_back([edit] { edit->settle(); });
        m_fields.push_back([this, edit, name, shown] {
            edit->showValue(m_asked ? *m_asked.*shown : 0);
            const auto &drafts = m_workspace.drafts();
            if (const auto draft = drafts.find(draftKey(name)); m_asked && draft != drafts.end() && !edit->isPending())
                edit->restoreDraft(QString::fromUtf8(*draft));
        });
    }
    /// Makes `edit` tell boundFieldAt() in which record that stands which it shows of the question.
    template<class T>
    void markWhere(QWidget *edit, T Question::*member)
    {
        markField(edit, member, [this, member] { return m_asked ? recordSaying(m_workspace.data(), m_place, member) : Id(); });
    }
    /// Anything else; called on every refresh.
    void onRefresh(std::function<void()> show) { m_fields.push_back(std::move(show)); }
    void onLeaving(std::function<void()> settle) { m_settlers.push_back(std::move(settle)); }

    template<class T>
    void write(T Question::*member, const std::type_identity_t<T> &value)
    {
        m_workspace.apply(setInQuestion<T>(m_workspace.data(), m_workspace.clock(), m_place, member, value));
    }

private:
    [[nodiscard]] QString draftKey(const QString &name) const;

    Workspace &m_workspace;
    QuestionPlace m_place;
    std::optional<AskedQuestion> m_asked;
    std::vector<std::function<void()>> m_fields;
    std::vector<std::function<void()>> m_settlers;
};

} // namespace cauce
