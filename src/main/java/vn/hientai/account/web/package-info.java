/** Pages of sign-in, activation and the keeping of accounts. */
@NullMarked
package vn.hientai.account.web;

import org.jspecify.annotations.NullMarked;
