package vn.hientai.shared.web;

import vn.hientai.shared.Message;

/**
 * A filter chip above a list.
 *
 * @param value the request parameter's value, empty for all
 * @param label what the person reads
 * @param count how many rows it leaves
 */
public record Filter(String value, Message label, long count) {}
