/**
 * Demand rounds: a commune's call, the proposals its units send before a strict deadline, the immutable snapshots of
 * what was sent, and the ledger with exactly one outcome for each unit.
 */
@ApplicationModule(
        displayName = "Demand",
        allowedDependencies = {"shared", "organisation", "account", "document", "policy"})
@NullMarked
package vn.hientai.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
