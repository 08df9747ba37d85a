/**
 * People who sign in, their grants (role, seat, reach, period), and the security chain. Implements
 * {@link vn.hientai.shared.CurrentUser}.
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"organisation", "shared"})
@NullMarked
package vn.hientai.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
