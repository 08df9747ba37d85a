package vn.hientai.notification;

import vn.hientai.account.AccountId;

/** A notice to be written into one person's inbox. */
record NewNotice(AccountId account, Happening happening, NoticeSubject about) {}
