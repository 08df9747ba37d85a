/**
 * Many lines at once: pasted, from a workbook the call issued or the office's own, or from an earlier round. They are
 * staged and shown as a difference first, then taken into the unit's draft in one act that can be undone.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "document", "policy", "demand", "demand::pages", "sheet"})
@NullMarked
package vn.hientai.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
