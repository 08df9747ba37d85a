/**
 * Extensions of the units' deadline in a call: a coordinator proposes a later one for one unit, several or all, a
 * leader confirms it with the number of its document or declines it, and all of it stays readable for ever.
 */
@ApplicationModule(
        displayName = "Extension",
        allowedDependencies = {"shared", "organisation", "account", "document", "demand", "demand::pages"})
@NullMarked
package vn.hientai.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
