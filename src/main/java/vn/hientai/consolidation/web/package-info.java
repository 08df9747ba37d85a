@NullMarked
package vn.hientai.consolidation.web;

import org.jspecify.annotations.NullMarked;
