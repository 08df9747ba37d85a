/**
 * Building blocks every module may use: the aggregate base, official time and deadlines, search keys, rule violations,
 * and the ports through which modules learn who is asking ({@link vn.hientai.shared.CurrentUser}), write the audit
 * trail ({@link vn.hientai.shared.AuditTrail}) and offer work ({@link vn.hientai.shared.WorkItems}).
 */
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.hientai.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
