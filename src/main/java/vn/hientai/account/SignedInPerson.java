package vn.hientai.account;

import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Reach;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** A person with the grants in force at one request; never kept longer. */
record SignedInPerson(AccountId id, String username, String displayName, UnitId seat, Scope scope)
        implements Principal {

    Set<Role> roles() {
        return scope.reaches().stream().map(Reach::role).collect(Collectors.toUnmodifiableSet());
    }

    Authentication authentication() {
        var authorities = roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }

    @Override
    public String getName() {
        return username;
    }
}
