/**
 * What later documents change in a published call: units that were forgotten, a correction (đính chính), the revocation
 * (thu hồi). The letter itself stays as it was sent.
 */
@ApplicationModule(
        displayName = "Amendment",
        allowedDependencies = {"shared", "organisation", "demand", "demand::pages"})
@NullMarked
package vn.hientai.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
