package vn.hientai.account;

/** Whether a person can sign in with an account. */
public enum AccountState {
    /** Chưa kích hoạt: a one-time code was issued, no password chosen yet. */
    PENDING,
    /** Đang dùng. */
    ACTIVE,
    /** Đã kết thúc. */
    ENDED
}
