/**
 * Paper entry: what a unit handed in stamped on paper or by chat is entered with its scan and the clerk's arrival hour,
 * confirmed by a second person, and then stands like a sending of the unit's own.
 */
@ApplicationModule(
        displayName = "Paper entry",
        allowedDependencies = {"shared", "document", "policy", "demand", "demand::pages"})
@NullMarked
package vn.hientai.paperentry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
