@NullMarked
package vn.hientai.board.web;

import org.jspecify.annotations.NullMarked;
