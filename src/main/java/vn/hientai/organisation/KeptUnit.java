package vn.hientai.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Bloc;

/**
 * A unit as its keeper sees it, also after its end.
 *
 * @param version what a change of it is decided on
 * @param fullName with its kind in front
 * @param superior full name of the unit above, null at the top
 * @param formerNames the names it had before, the latest first, null if none
 * @param closedAt since when it is no more, null as long as it is
 * @param successor who took over, null if nobody
 * @param endDocument number of the document that ended it
 */
public record KeptUnit(
        UnitId id,
        long version,
        String code,
        UnitType type,
        Bloc bloc,
        String fullName,
        @Nullable String superior,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String formerNames,
        @Nullable Instant closedAt,
        @Nullable UnitId successor,
        @Nullable String successorName,
        @Nullable String endDocument,
        @Nullable LocalDate endDocumentDate) {

    public boolean isClosed() {
        return closedAt != null;
    }
}
