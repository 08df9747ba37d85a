package vn.hientai.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person, or for somebody else of the person's unit.
 *
 * @param title what it is about
 * @param reason why it waits
 * @param dueAt until when, null when nothing presses
 * @param address page where it is done, or read by who doesn't do it
 * @param action the words on its button
 * @param waitsFor whether the person is to do it
 */
public record WorkItem(
        Message title, Message reason, @Nullable Instant dueAt, String address, Message action, WaitsFor waitsFor) {

    /** What the person is to do. */
    public WorkItem(Message title, Message reason, @Nullable Instant dueAt, String address, Message action) {
        this(title, reason, dueAt, address, action, WaitsFor.PERSON);
    }

    /** The same for who only has to know that the unit has not done it yet, with a button that opens it to be read. */
    public WorkItem ofUnit() {
        return new WorkItem(title, reason, dueAt, address, Message.of("work.read"), WaitsFor.UNIT);
    }

    public boolean isMine() {
        return waitsFor == WaitsFor.PERSON;
    }

    /** Whether it was to be done and was not. */
    public boolean isOverdueAt(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    /** Who is to do it. */
    public enum WaitsFor {
        /**
         * The person who asks; whoever of the unit has the same task sees it too, and it is gone for all when one did
         * it.
         */
        PERSON,
        /** Somebody else of the person's unit; the person answers for it or shares the office. */
        UNIT
    }
}
