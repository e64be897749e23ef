// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/messagesource.h"
#include "ui/viewer/viewerstate.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTabWidget;

namespace ui {

class BodyView;
class FetchTab;
class MessageStrip;
class HeadersTab;
class SourceTab;
class StructureTab;

/// Shows one message in five tabs: Message, Headers, Source, Structure, Fetch. Reads by BODY.PEEK
/// only, so looking changes nothing; a new message abandons the reading of the one before. Loading,
/// errors and emptiness are told in place. GUI thread.
class MessageViewer : public QWidget
{
    Q_OBJECT
public:
    enum Tab { MessageTab, HeadersTabIndex, SourceTabIndex, StructureTabIndex, FetchTabIndex };

    explicit MessageViewer(QWidget *parent = nullptr);
    ~MessageViewer() override;

    /// `account` may be null; it must outlive the viewer or be replaced before it goes.
    void setAccount(imap::Account *account)
    {
        setSource(account ? makeAccountSource(account, this) : nullptr);
    }
    /// Takes `source` as its own; shows nothing afterwards.
    void setSource(MessageSource *source);
    void showMessage(imap::UidValidity uidValidity, imap::Uid uid);
    void showNothing(ui::ViewerEmpty reason);
    /// More than one is selected: none is read. `all`: the octets are those of all of them.
    void showSeveral(qint64 count, quint64 octets, bool all);
    [[nodiscard]] bool isShowingSeveral() const { return m_several; }
    /// The message shown was removed from the folder: what was read stays, with a word on top; what
    /// was not is told as gone.
    void messageVanished();

    [[nodiscard]] imap::Uid uid() const { return m_uid; }
    /// By the person's wish: what was not kept is told so.
    void setWorkingOffline(bool on) { m_offline = on; }
    /// The folder is open once more: what could not be read is tried again.
    void readAgain();
    void setTab(Tab tab);
    [[nodiscard]] FetchTab *fetchTab() const { return m_fetch; }
    /// Actions for the View menu and its shortcuts; owned by the viewer. They work while the focus
    /// is in the viewer or, put into a menu, in the whole window.
    [[nodiscard]] QAction *richTextAction() const { return m_richText; }
    [[nodiscard]] QAction *findAction() const { return m_find; }
    [[nodiscard]] QAction *zoomInAction() const { return m_zoomIn; }
    [[nodiscard]] QAction *zoomOutAction() const { return m_zoomOut; }
    [[nodiscard]] QAction *zoomResetAction() const { return m_zoomReset; }
    [[nodiscard]] int zoomSteps() const;
    void setZoomSteps(int steps);

signals:
    /// An http, https or mailto link the person chose, after any question.
    void openUrlRequested(const QUrl &url);
    /// A saved copy of an attachment, to be opened by the desktop's program for it.
    void openFileRequested(const QString &path);
    /// Reading ended: true when the message is shown.
    void messageShown(imap::Uid uid, bool success);

private:
    void makeActions();
    void makeTabs();
    void abandon();
    void finished(const imap::Outcome &outcome,
                  const std::shared_ptr<const mime::RenderedMessage> &rendered);
    void showError(const imap::ImapError &error);
    void currentTabChanged();
    void updateActions();

    QPointer<MessageSource> m_source;
    QPointer<MessageTicket> m_ticket;
    imap::UidValidity m_uidValidity;
    imap::Uid m_uid;
    bool m_shown = false;
    bool m_offline = false;
    bool m_several = false;

    QStackedWidget *m_stack;
    StatePage *m_state;
    ProgressLine *m_progress;
    MessageStrip *m_strip;
    QTabWidget *m_tabs;
    BodyView *m_body;
    HeadersTab *m_headers;
    SourceTab *m_sourceTab;
    StructureTab *m_structure;
    FetchTab *m_fetch;
    QAction *m_richText;
    QAction *m_find;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomReset;
};

} // namespace ui
