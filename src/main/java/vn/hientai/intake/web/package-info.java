@NullMarked
package vn.hientai.intake.web;

import org.jspecify.annotations.NullMarked;
