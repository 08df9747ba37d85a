@NullMarked
package vn.hientai.review.web;

import org.jspecify.annotations.NullMarked;
