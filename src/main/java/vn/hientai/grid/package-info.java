/** The grid: all lines of a unit's draft in one table, typed from cell to cell and stored line by line. */
@ApplicationModule(
        displayName = "Grid",
        allowedDependencies = {"shared", "policy", "demand", "demand::pages"})
@NullMarked
package vn.hientai.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
