package vn.hientai.demand;

import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Bloc;

/**
 * Which units of the board are wanted.
 *
 * @param status only this status, null for all
 * @param bloc only this bloc, null for both
 * @param need only who has to be called for this reason, null for all
 * @param text part of name or code, with or without tone marks; empty for all
 * @param page page number, 0 is the first
 */
public record BoardFilter(
        @Nullable BoardStatus status,
        @Nullable Bloc bloc,
        @Nullable BoardNeed need,
        String text,
        int page) {

    /** Every unit of the call. */
    public static final BoardFilter ALL = new BoardFilter(null, null, null, "", 0);

    public BoardFilter with(@Nullable BoardStatus wanted) {
        return new BoardFilter(wanted, bloc, need, text, page);
    }

    public BoardFilter with(@Nullable Bloc wanted) {
        return new BoardFilter(status, wanted, need, text, page);
    }

    public BoardFilter with(@Nullable BoardNeed wanted) {
        return new BoardFilter(status, bloc, wanted, text, page);
    }

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return status != null || bloc != null || need != null || !text.isBlank();
    }

    BoardFilter at(int wanted) {
        return new BoardFilter(status, bloc, need, text, wanted);
    }
}
