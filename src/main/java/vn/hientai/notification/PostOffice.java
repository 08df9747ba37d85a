package vn.hientai.notification;

/** Hands a letter to the mail server. */
interface PostOffice {

    /** Returns when the server has taken the letter, and fails with a {@code MailException} otherwise. */
    void hand(Letter letter);
}
