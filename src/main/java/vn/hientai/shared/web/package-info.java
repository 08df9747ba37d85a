/** What every module's pages share: the form helper, navigation, and the office's words for times and numbers. */
@NullMarked
package vn.hientai.shared.web;

import org.jspecify.annotations.NullMarked;
