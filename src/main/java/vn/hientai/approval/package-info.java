/**
 * The head of a unit approves exactly what the unit is about to send, where the commune's call asks for it. Whoever
 * sends does not approve.
 */
@ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {"shared", "policy", "demand"})
@NullMarked
package vn.hientai.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
