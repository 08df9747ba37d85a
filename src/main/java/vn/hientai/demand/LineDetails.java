package vn.hientai.demand;

/** A line with its identity and version; of a snapshot the version is 0. */
public record LineDetails(LineId id, int position, long version, LineContent content) {}
