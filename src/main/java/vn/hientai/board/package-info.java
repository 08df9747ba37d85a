/**
 * The coordinator's morning on one call: the board of the units kept fresh while it is open, the list of who is silent
 * to be called or written to, the board on paper, and acts on many proposals at once. It keeps nothing of its own.
 */
@ApplicationModule(
        displayName = "Board",
        allowedDependencies = {"shared", "organisation", "account", "document", "demand", "demand::pages"})
@NullMarked
package vn.hientai.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
