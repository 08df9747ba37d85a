/** Pages of the inbox and of how a person wants to be told. */
@NullMarked
package vn.hientai.notification.web;

import org.jspecify.annotations.NullMarked;
