/**
 * «Đã quán triệt»: how each addressed unit disseminated the resolution that came with a call, and the register of it
 * for whoever serves or inspects the units. It is not demand, so it may be recorded until the commune's own deadline.
 */
@ApplicationModule(
        displayName = "Study",
        allowedDependencies = {"shared", "document", "demand", "demand::pages"})
@NullMarked
package vn.hientai.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
