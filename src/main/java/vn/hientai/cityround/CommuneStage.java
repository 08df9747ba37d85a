package vn.hientai.cityround;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Deadline;

/** How far a commune has come in a round of the city. */
public enum CommuneStage {
    /** Chưa mở: it has no call yet. */
    NOT_OPENED,
    /** Đang soạn: its letter is a draft. */
    DRAFTING,
    /** Đang thu: its units may still answer. */
    COLLECTING,
    /** Quá hạn thu: no unit may answer any more, nothing is confirmed. */
    OVERDUE,
    /** Đã xác nhận: a leader confirmed the consolidation. */
    CONFIRMED,
    /** Đã gửi: the dispatch to the city is recorded. */
    SENT,
    /** Trả lại: the city gave it back, and it has not come again. */
    RETURNED,
    /** Đã xem xét: the city decided on each of its lines. */
    REVIEWED,
    /** Đã trình: it stands before the People's Committee. */
    SUBMITTED,
    /** Đã phê duyệt. */
    APPROVED,
    /** Đã thu hồi: the commune took its call back. */
    REVOKED;

    /**
     * The stage of a published call.
     *
     * @param lastWindow the last instant before which one of its units may answer
     * @param consolidation state of its consolidation, null as long as there is none
     */
    static CommuneStage collecting(Deadline lastWindow, @Nullable String consolidation, Instant now) {
        if (consolidation == null || consolidation.equals("OPEN")) {
            return lastWindow.isOpenAt(now) ? COLLECTING : OVERDUE;
        }
        return valueOf(consolidation);
    }
}
