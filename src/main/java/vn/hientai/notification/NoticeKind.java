package vn.hientai.notification;

import vn.hientai.shared.Message;

/** What a notice is about; a person can choose by kind which ones also come by e-mail. */
public enum NoticeKind {
    /** A letter asks the unit to answer. */
    PUBLISHED,
    /** What the unit sent was given back. */
    RETURNED,
    /** The unit has a later deadline. */
    EXTENDED,
    /** Three office days, one day, two hours are left and nothing was sent. */
    DEADLINE_NEAR,
    /** The deadline passed; how the unit's duty ended. */
    CLOSED,
    /** The letter was corrected. */
    CORRECTED,
    /** The letter was taken back. */
    REVOKED,
    /** What came on paper was entered for the unit. */
    PAPER_ENTERED,
    /** For coordinators: the outcomes of a deadline stand in the ledger. */
    OUTCOMES,
    /** For the commune's coordinator: the Party branch handed over. */
    HANDED_OVER,
    /** What the unit asked was answered. */
    INQUIRY_ANSWERED,
    /** For who answers: a unit's question passed to their office. */
    INQUIRY_FORWARDED,
    /** A question was answered to every unit of the call. */
    FAQ_PUBLISHED,
    /** A decision on what the unit asked for was published. */
    RESULT;

    public Message label() {
        return Message.of("notice.kind." + name());
    }
}
