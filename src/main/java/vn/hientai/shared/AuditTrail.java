package vn.hientai.shared;

/** Who did what, when, from which value to which: written in the transaction of the act, chained, never changed. */
public interface AuditTrail {

    /**
     * Adds an entry to the trail with the act's own transaction: both are stored or neither. Must be called inside a
     * transaction.
     */
    void record(AuditEntry entry);

    /** Adds an entry in a transaction of its own: for refusals, sign-ins and reads, where nothing else is written. */
    void recordApart(AuditEntry entry);
}
