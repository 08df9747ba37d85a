@NullMarked
package vn.hientai.paperentry.web;

import org.jspecify.annotations.NullMarked;
