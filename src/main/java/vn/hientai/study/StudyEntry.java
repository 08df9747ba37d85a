package vn.hientai.study;

import java.time.Instant;

/**
 * What a unit said at one time; the latest number counts.
 *
 * @param recorderName name of the person who recorded it
 */
public record StudyEntry(int number, StudyContent content, Instant recordedAt, String recorderName) {}
