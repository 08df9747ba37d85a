/** The unit's form and the commune's register of the dissemination of a resolution. */
@NullMarked
package vn.hientai.study.web;

import org.jspecify.annotations.NullMarked;
