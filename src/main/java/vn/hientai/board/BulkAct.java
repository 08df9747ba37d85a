package vn.hientai.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import vn.hientai.demand.BoardRow;
import vn.hientai.demand.BoardStatus;
import vn.hientai.shared.NotFound;

/** What a coordinator may do to many proposals at once; the last part of its address is its name in small letters. */
public enum BulkAct {
    /** Tiếp nhận. */
    RECEPTION(BoardStatus.SUBMITTED, BoardStatus.RETURN_LAPSED),
    /** Đưa vào tổng hợp. */
    ACCEPTANCE(BoardStatus.RECEIVED),
    /** Trả lại để hoàn thiện, with one reason and one due instant for all. */
    RETURN(
            BoardStatus.SUBMITTED,
            BoardStatus.RECEIVED,
            BoardStatus.ACCEPTED,
            BoardStatus.NIL_DECLARED,
            BoardStatus.RETURN_LAPSED);

    private final Set<BoardStatus> from;

    BulkAct(BoardStatus... from) {
        this.from = Set.of(from);
    }

    /** Whether it can be done to a unit that stands so. */
    public boolean fits(BoardStatus status) {
        return from.contains(status);
    }

    /** Whether it can be done to this unit: only one that exists completes anything. */
    boolean fits(BoardRow row) {
        return fits(row.status()) && (this != RETURN || !row.unitEnded());
    }

    /** How it is named in addresses: «reception». */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act of an address. */
    public static BulkAct of(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound(path));
    }
}
