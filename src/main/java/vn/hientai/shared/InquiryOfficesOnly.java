package vn.hientai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only an office that answers what units ask, a coordinator of either bloc or Home Affairs, may do this. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('COMMUNE_COORDINATOR', 'PARTY_COORDINATOR', 'HOME_AFFAIRS_REVIEWER')")
public @interface InquiryOfficesOnly {}
