package vn.hientai.branch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.branch.BranchDetails.SubCallDetails;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/**
 * Reads the Party branch's part of a call: for the branch, for who waits for its hand-over and for inspection; its own
 * units read its letter once it was sent.
 */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class BranchQueries {

    private final BranchCalls calls;
    private final SubCallRows subCalls;
    private final HandoverStore handovers;
    private final WaiverStore waivers;

    BranchQueries(BranchCalls calls, SubCallRows subCalls, HandoverStore handovers, WaiverStore waivers) {
        this.calls = calls;
        this.subCalls = subCalls;
        this.handovers = handovers;
        this.waivers = waivers;
    }

    /** The branch's part of a call, as far as the reader may know of it. */
    public BranchDetails details(CallId id, Scope scope) {
        return scope.as(BranchCalls.READERS).isEmpty() ? ofUnit(id, scope) : ofReader(id, scope);
    }

    private BranchDetails ofReader(CallId id, Scope scope) {
        var call = calls.toRead(id);
        var runs = !scope.as(Role.PARTY_COORDINATOR, Role.AUDITOR).isEmpty();
        return new BranchDetails(
                call,
                runs || isOpened(call) ? subCall(id) : null,
                subCalls.units(id),
                handovers.receipt(id).orElse(null),
                waivers.of(id));
    }

    private BranchDetails ofUnit(CallId id, Scope scope) {
        var call = calls.ofUnit(id);
        if (!isOpened(call) || !subCalls.asks(id, scope.as(Role.UNIT_OFFICER, Role.UNIT_HEAD))) {
            throw new NotFound(id);
        }
        return new BranchDetails(call, subCall(id), subCalls.units(id), null, List.of());
    }

    private @Nullable SubCallDetails subCall(CallId id) {
        return subCalls.of(id).orElse(null);
    }

    private static boolean isOpened(CallDetails call) {
        var branch = call.branch();
        return branch != null && branch.innerDeadline() != null;
    }
}
