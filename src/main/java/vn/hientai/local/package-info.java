/**
 * The local mode: Hiền Tài on one machine with nothing but a JDK, its own durable PostgreSQL, demo data and a clock
 * that can replay history. None of it exists in production, and the start there is refused if some of it does.
 */
@ApplicationModule(
        displayName = "Local mode",
        allowedDependencies = {
            "shared",
            "organisation",
            "account",
            "document",
            "policy",
            "demand",
            "consolidation",
            "cityround",
            "branch",
            "inquiry",
            "study",
            "closingsheet",
            "review",
            "catalogue"
        })
@NullMarked
package vn.hientai.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
