/**
 * The consolidation of a commune's call: the live table of what its units asked for, the figures the commune agrees to,
 * the leader's confirmation of exactly what was seen, and the dispatch with its appendix to the city.
 */
@ApplicationModule(
        displayName = "Consolidation",
        allowedDependencies = {"shared", "organisation", "document", "policy", "demand", "demand::pages"})
@NullMarked
package vn.hientai.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
