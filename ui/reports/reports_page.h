// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"
#include "ui/common/page.h"

class QCheckBox;
class QComboBox;

namespace cauce {

class PrimaryButton;
class SettlingLineEdit;

/// *Reportes*: chooses how the exercise report looks, says what goes into it, and writes it beside the window's work.
class ReportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    /// `aspect` is the choices, as whereabouts() gives them.
    void show(const Destination &destination) override;
    [[nodiscard]] Destination whereabouts() const override;
    using Page::show;
    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] QWidget *firstStop() const override;

private:
    enum class FileKind { Pdf, Html };

    QWidget *makeChoices();
    void fillPreview();
    void nameButton();
    void save();
    void write(const QString &path, FileKind kind);
    [[nodiscard]] FileKind fileKind() const;
    static void tellOf(NoticeBar &notices, const QString &path, const Result<> &written);

    SettlingLineEdit *m_title;
    QComboBox *m_language;
    int m_ofWindow = 0; ///< the entry of the language that the window speaks
    QComboBox *m_file;
    QComboBox *m_paper;
    QCheckBox *m_names;
    WrapLabel *m_namesMeaning;
    PrimaryButton *m_save;
    Card *m_preview;
    QWidget *m_previewBody = nullptr;
    std::optional<Job> m_job;
};

} // namespace cauce
