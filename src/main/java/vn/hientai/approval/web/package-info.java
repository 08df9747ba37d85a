/** Pages of the head's approval. */
@NullMarked
package vn.hientai.approval.web;

import org.jspecify.annotations.NullMarked;
