package vn.hientai.notification;

import vn.hientai.account.AccountId;
import vn.hientai.demand.AnsweringUnit;

/**
 * A notice to be written into one person's inbox.
 *
 * @param about a unit of the call
 * @param ofUnit whether it concerns that unit, or the whole call
 */
record NewNotice(AccountId account, Happening happening, AnsweringUnit about, boolean ofUnit) {}
