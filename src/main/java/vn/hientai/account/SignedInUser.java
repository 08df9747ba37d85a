package vn.hientai.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** The person of the request, as {@link FreshGrants} read it; read here where no filter ran before. */
@Component
class SignedInUser implements CurrentUser {

    private final GrantQueries grants;
    private final UnitQueries units;

    SignedInUser(GrantQueries grants, UnitQueries units) {
        this.grants = grants;
        this.units = units;
    }

    @Override
    public UUID accountId() {
        return person().id().value();
    }

    @Override
    public String username() {
        return person().username();
    }

    @Override
    public String displayName() {
        return person().displayName();
    }

    /** Read once in a request: each of its acts names the seat in the trail, and there may be hundreds. */
    @Override
    public String seatLabel() {
        var seat = person().seat();
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return labelOf(seat);
        }
        var known = SignedInUser.class.getName() + ".seat." + seat;
        if (request.getAttribute(known, RequestAttributes.SCOPE_REQUEST) instanceof String label) {
            return label;
        }
        var label = labelOf(seat);
        request.setAttribute(known, label, RequestAttributes.SCOPE_REQUEST);
        return label;
    }

    private String labelOf(UnitId seat) {
        var commune = units.communeOf(seat).filter(unit -> !unit.id().equals(seat));
        return Stream.concat(units.byIds(List.of(seat)).stream(), commune.stream())
                .map(UnitDetails::fullName)
                .collect(Collectors.joining(" · "));
    }

    @Override
    public Set<Role> roles() {
        return person().roles();
    }

    @Override
    public Scope scope() {
        return person().scope();
    }

    private SignedInPerson person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            return person;
        }
        if (authentication == null || !new AuthenticationTrustResolverImpl().isAuthenticated(authentication)) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
        }
        return grants.person(authentication.getName())
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("The account was ended"));
    }
}
