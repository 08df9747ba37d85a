/**
 * Rounds Home Affairs leads: the city's letter with the deadline of every commune, the communes' calls chained to it,
 * and the extensions of that deadline.
 */
@ApplicationModule(
        displayName = "City round",
        allowedDependencies = {
            "shared",
            "organisation",
            "account",
            "document",
            "policy",
            "demand",
            "demand::pages",
            "consolidation"
        })
@NullMarked
package vn.hientai.cityround;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
