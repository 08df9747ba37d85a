@NullMarked
package vn.hientai.inquiry.web;

import org.jspecify.annotations.NullMarked;
