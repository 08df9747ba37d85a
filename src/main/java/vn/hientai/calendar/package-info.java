/**
 * The office calendar: the days that differ from the week's rule, year by year, kept by the administrator from the
 * official documents, and the office time every module counts with.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared"})
@NullMarked
package vn.hientai.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
