/**
 * The unit tree: cities, communes, departments, offices, schools; their blocs, types, wage regions and other spellings.
 */
@ApplicationModule(displayName = "Organisation", allowedDependencies = "shared")
@NullMarked
package vn.hientai.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
