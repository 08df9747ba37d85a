package vn.hientai.audit.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.audit.AuditFilter;
import vn.hientai.shared.SearchKey;

/** What inspection looks for in the log; it stands in the address, so that a search can be kept and passed on. */
@NullUnmarked
class AuditForm {

    @Size(max = 200)
    String q;

    String act;

    String recordType;

    @Size(max = 500)
    String recordId;

    @Size(max = 200)
    String actor;

    LocalDate from;

    LocalDate to;

    Long before;

    @AssertTrue
    boolean isDaysInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    AuditFilter toFilter() {
        return new AuditFilter(act, recordType, recordId, actor, from, to, q == null ? null : SearchKey.of(q));
    }
}
