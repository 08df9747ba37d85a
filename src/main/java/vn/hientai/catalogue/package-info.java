/**
 * From the reviewed lines of a round to the published catalogue: what Home Affairs submits, the documents of the
 * People's Committee, the approved figures with all that changed them, publication, and every reader's way to the
 * result.
 */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {
            "shared",
            "organisation",
            "document",
            "policy",
            "demand",
            "demand::pages",
            "consolidation",
            "cityround",
            "cityround::pages"
        })
@NullMarked
package vn.hientai.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
