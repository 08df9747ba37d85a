package vn.hientai.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/** What a published decision said of a line. */
public record FigureInForce(
        DecisionKind kind, String documentNumber, LocalDate documentDay, Instant publishedAt, int year, int period) {}
