@NullMarked
package vn.hientai.extension.web;

import org.jspecify.annotations.NullMarked;
