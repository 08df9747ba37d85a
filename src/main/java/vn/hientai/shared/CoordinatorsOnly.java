package vn.hientai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only a coordinator of a commune, of either bloc, may do this. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('COMMUNE_COORDINATOR', 'PARTY_COORDINATOR')")
public @interface CoordinatorsOnly {}
