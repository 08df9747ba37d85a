package vn.hientai.cityround;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallStatus;
import vn.hientai.shared.Deadline;

/** How far a commune has come in a round of the city. */
public enum CommuneStage {
    /** Chưa mở: it has no call yet. */
    NOT_OPENED,
    /** Đang soạn: its letter is a draft. */
    DRAFTING,
    /** Đang thu: its units may still answer. */
    COLLECTING,
    /** Quá hạn thu: its units' deadline has passed, nothing is confirmed. */
    OVERDUE,
    /** Đã xác nhận: a leader confirmed the consolidation. */
    CONFIRMED,
    /** Đã gửi: the dispatch to the city is recorded. */
    SENT;

    static CommuneStage of(
            @Nullable CallStatus call, @Nullable Deadline unitDeadline, @Nullable String consolidation, Instant now) {
        if (call == null || unitDeadline == null) {
            return NOT_OPENED;
        }
        if (call == CallStatus.DRAFT) {
            return DRAFTING;
        }
        if (consolidation == null || consolidation.equals("OPEN")) {
            return unitDeadline.isOpenAt(now) ? COLLECTING : OVERDUE;
        }
        return consolidation.equals("CONFIRMED") ? CONFIRMED : SENT;
    }
}
