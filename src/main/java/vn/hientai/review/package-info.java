/**
 * The city's review of what communes sent in a round: every line with the figures proposed, agreed and approved, one by
 * one and in bulk, compared across communes, summed up, and returned to a commune.
 */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "shared",
            "organisation",
            "document",
            "policy",
            "demand",
            "consolidation",
            "cityround",
            "cityround::pages"
        })
@NullMarked
package vn.hientai.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
