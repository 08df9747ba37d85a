/** The log and its verification as inspection reads them. */
@NullMarked
package vn.hientai.audit.web;

import org.jspecify.annotations.NullMarked;
