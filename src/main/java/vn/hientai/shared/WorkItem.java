package vn.hientai.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param title what it is about
 * @param reason why it waits for this person
 * @param dueAt until when, null when nothing presses
 * @param address page where it is done
 * @param action the words on its button
 */
public record WorkItem(
        Message title, Message reason, @Nullable Instant dueAt, String address, Message action) {}
