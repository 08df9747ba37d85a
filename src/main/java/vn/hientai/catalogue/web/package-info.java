/** Pages of submissions, decisions and the catalogue. */
@NullMarked
package vn.hientai.catalogue.web;

import org.jspecify.annotations.NullMarked;
