/** Pages of the documents that came after a call. */
@NullMarked
package vn.hientai.amendment.web;

import org.jspecify.annotations.NullMarked;
