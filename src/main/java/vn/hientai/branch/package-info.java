/**
 * The Party branch's part of a call: its own letter with an inner deadline for its units, its dated hand-over to the
 * commune's coordinator, and what the commune decides when the hand-over is overdue.
 */
@ApplicationModule(
        displayName = "Branch",
        allowedDependencies = {"shared", "organisation", "account", "document", "demand", "demand::pages"})
@NullMarked
package vn.hientai.branch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
