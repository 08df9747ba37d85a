/**
 * Tables as people bring them: a clipboard of Excel, Calc, Word or a web page, a workbook with title rows, numbering,
 * notes and totals. It finds the heading, the lines and the address of every cell, repairs what can be repaired, and
 * refuses what is no table. It knows nothing of demand: whoever calls it names the columns.
 */
@ApplicationModule(displayName = "Sheet", allowedDependencies = "shared")
@NullMarked
package vn.hientai.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
