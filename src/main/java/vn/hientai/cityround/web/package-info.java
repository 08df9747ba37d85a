@NullMarked
package vn.hientai.cityround.web;

import org.jspecify.annotations.NullMarked;
