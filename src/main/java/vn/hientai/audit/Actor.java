package vn.hientai.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who acted, as the trail keeps it: the username, never the display name.
 *
 * @param username of the person, {@link #SYSTEM} for the application itself, {@link #VISITOR} for who is not signed in
 * @param seat where the person sat, null for system and visitor
 */
record Actor(String username, @Nullable String seat) {

    static final Actor SYSTEM = new Actor("system", null);
    static final Actor VISITOR = new Actor("visitor", null);
}
