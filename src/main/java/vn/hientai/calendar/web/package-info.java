/** The pages of the office calendar. */
@NullMarked
package vn.hientai.calendar.web;

import org.jspecify.annotations.NullMarked;
