/**
 * The shell around every module's pages: layout, navigation, language, the home page «Việc của tôi» and error pages.
 */
@ApplicationModule(displayName = "Web shell", allowedDependencies = "shared")
@NullMarked
package vn.hientai.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
