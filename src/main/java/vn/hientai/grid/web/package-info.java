/** The page of the grid and the answers to its rows. */
@NullMarked
package vn.hientai.grid.web;

import org.jspecify.annotations.NullMarked;
