/**
 * The resolutions as data: what each is called, its fields and its beneficiary categories, every element with its
 * sources and how sure they make it.
 */
@ApplicationModule(displayName = "Policy", allowedDependencies = "shared")
@NullMarked
package vn.hientai.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
