/**
 * The trail of who did what, when, from which value to which: written with the act or not at all, chained so that a
 * change made behind the application's back is found, and readable for inspection (thanh tra).
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = "shared")
@NullMarked
package vn.hientai.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
