package vn.hientai.study;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads which units disseminated the resolution, for who serves or inspects them; each reader's own units only. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class StudyRegisterQueries {

    /** Units on one page of the register. */
    public static final int PAGE = 50;

    /**
     * More units than any call addresses: a printed register has one page after the other and no end before the last.
     */
    private static final int ALL = 5000;

    private static final Role[] READERS = {
        Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR
    };

    private final CallQueries calls;
    private final StudyRegisterRows rows;

    StudyRegisterQueries(CallQueries calls, StudyRegisterRows rows) {
        this.calls = calls;
        this.rows = rows;
    }

    /** A page of the register of a published call. */
    public StudyRegister page(CallId id, RegisterFilter filter, Scope scope) {
        return register(id, filter, filter.page(), PAGE, scope);
    }

    /** The whole register as filtered, to be printed. */
    public StudyRegister whole(CallId id, RegisterFilter filter, Scope scope) {
        return register(id, filter, 0, ALL, scope);
    }

    private StudyRegister register(CallId id, RegisterFilter filter, int page, int size, Scope scope) {
        var readers = scope.as(READERS);
        var call = published(id, readers);
        var found = rows.rows(id, filter, (long) page * size, size + 1, readers);
        var more = found.size() > size;
        return new StudyRegister(
                call,
                rows.totals(id, readers),
                new SliceImpl<>(more ? found.subList(0, size) : found, PageRequest.of(page, size), more));
    }

    private CallDetails published(CallId id, Scope readers) {
        var call = calls.details(id, readers);
        if (call.isDraft()) {
            throw new NotFound(id);
        }
        return call;
    }

    /**
     * Which units of the register are wanted.
     *
     * @param status only these, null for all
     * @param text part of name or code, with or without tone marks; empty for all
     * @param page page number, 0 is the first
     */
    public record RegisterFilter(@Nullable StudyStatus status, String text, int page) {}
}
