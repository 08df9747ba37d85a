package vn.hientai.inquiry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import vn.hientai.demand.LineId;

/**
 * The line of a unit's own proposal that an inquiry is about, as it stood then.
 *
 * @param number its ordinal number among the unit's lines
 * @param major its main major
 */
@Embeddable
public record AskedLine(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "line_id"))
        LineId id,

        @Column(name = "line_number") int number,
        @Column(name = "line_major") String major) {}
