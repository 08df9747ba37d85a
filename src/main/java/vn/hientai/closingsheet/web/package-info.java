@NullMarked
package vn.hientai.closingsheet.web;

import org.jspecify.annotations.NullMarked;
