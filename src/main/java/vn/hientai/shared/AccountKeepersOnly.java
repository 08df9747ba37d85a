package vn.hientai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only who keeps the accounts of its units, a coordinator of either bloc or the administrator, may do this. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('COMMUNE_COORDINATOR', 'PARTY_COORDINATOR', 'ADMINISTRATOR')")
public @interface AccountKeepersOnly {}
