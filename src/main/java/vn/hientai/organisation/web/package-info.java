/** Pages about the units and their changes. */
@NullMarked
package vn.hientai.organisation.web;

import org.jspecify.annotations.NullMarked;
