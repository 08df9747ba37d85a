package vn.hientai.notification.web;

import org.springframework.stereotype.Component;
import vn.hientai.notification.NoticeQueries;
import vn.hientai.shared.web.UnreadNotices;

/** Tells the frame of every page how many notices are unread. */
@Component
class UnreadCount implements UnreadNotices {

    private final NoticeQueries notices;

    UnreadCount(NoticeQueries notices) {
        this.notices = notices;
    }

    @Override
    public int count() {
        return notices.unread();
    }
}
