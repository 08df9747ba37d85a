@NullMarked
package vn.hientai.branch.web;

import org.jspecify.annotations.NullMarked;
