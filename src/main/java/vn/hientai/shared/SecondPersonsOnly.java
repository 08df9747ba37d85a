package vn.hientai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Only who can be the second person for a coordinator's entry, a coordinator or a leader of the commune, may do this.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('COMMUNE_COORDINATOR', 'PARTY_COORDINATOR', 'COMMUNE_LEADER')")
public @interface SecondPersonsOnly {}
