package vn.hientai.demand;

import java.time.Instant;
import org.springframework.data.domain.Slice;

/**
 * The coordinator's board of one call.
 *
 * @param tally how all units of the call stand
 * @param filtered how many units the filter leaves, on all pages together
 * @param rows the page asked for, or the last one when the list has become shorter; in Vietnamese order by bloc
 * @param mark changes whenever a unit of the board changes
 * @param readAt the official time at which this was true
 */
public record Board(BoardTally tally, int filtered, Slice<BoardRow> rows, String mark, Instant readAt) {}
