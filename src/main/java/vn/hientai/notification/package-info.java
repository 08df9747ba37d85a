/**
 * What people are told: the inbox, reminders before a deadline, and e-mail for who wants it. Hears the events of the
 * modules below and changes nothing there.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "shared",
            "organisation",
            "account",
            "demand",
            "inquiry",
            "consolidation",
            "cityround",
            "catalogue"
        })
@NullMarked
package vn.hientai.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
