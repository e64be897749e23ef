// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/messageref.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

namespace mime {
struct RenderedMessage;
}

namespace ui {

class AttachmentBar;
class FindBar;
class HeaderPanel;
class MailBrowser;
class MessageStrip;
class TargetLine;

/// The Message tab: headers, what was left out, text, attachments, and the true address of the link
/// under the pointer. GUI thread.
class BodyView : public QWidget
{
    Q_OBJECT
public:
    explicit BodyView(QWidget *parent = nullptr);
    void showMessage(const MessageRef &ref,
                     const std::shared_ptr<const mime::RenderedMessage> &message,
                     const std::optional<imap::InternalDate> &received);
    void clear();
    /// The rest of a long text is no longer written; what was written stays.
    void stopRest();
    /// Plain text first where the mail has it; the choice holds until the next message.
    void setRich(bool rich);
    [[nodiscard]] bool isRich() const;
    /// The mail has both forms.
    [[nodiscard]] bool canChooseForm() const;
    void find();
    [[nodiscard]] MailBrowser *browser() const { return m_browser; }
    [[nodiscard]] AttachmentBar *attachments() const { return m_attachments; }

signals:
    void openUrlRequested(const QUrl &url);
    void formChanged();

private:
    void fill();
    void showNotices();
    void showProblems();
    void showCut();
    void showRest();
    void linkChosen(const QString &target, bool differs);

    std::shared_ptr<const mime::RenderedMessage> m_message;
    bool m_rich = false;
    bool m_writing = false; // the strip speaks of the rest that comes, with Cancel
    HeaderPanel *m_header;
    MessageStrip *m_remote;
    MessageStrip *m_problems;
    MessageStrip *m_cut;
    MessageStrip *m_link;
    MailBrowser *m_browser;
    FindBar *m_find;
    AttachmentBar *m_attachments;
    TargetLine *m_target;
};

} // namespace ui
