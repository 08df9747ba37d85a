package vn.hientai.shared;

import java.util.Set;
import java.util.UUID;

/** The person who is asking, with the grants in force now. Every method fails when nobody is signed in. */
public interface CurrentUser {

    UUID accountId();

    String username();

    /** Họ và tên. */
    String displayName();

    /** Where the person sits, as the page's bar shows it: «Phòng Văn hóa – Xã hội · xã Cẩm Giang». */
    String seatLabel();

    Set<Role> roles();

    /** Everything the person's grants reach. */
    Scope scope();

    default boolean is(Role role) {
        return roles().contains(role);
    }

    default boolean isAny(Role... roles) {
        return Set.of(roles).stream().anyMatch(roles()::contains);
    }
}
