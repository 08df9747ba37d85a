package vn.hientai.review;

import org.springframework.data.domain.Page;
import vn.hientai.cityround.CityRoundDetails;

/**
 * The lines of a round that a filter leaves.
 *
 * @param sums of all of them, not of the page alone
 */
public record FilteredLines(CityRoundDetails round, LineFilter filter, Page<ReviewedLine> lines, Sums sums) {}
