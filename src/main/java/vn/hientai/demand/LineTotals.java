package vn.hientai.demand;

import java.util.List;

/** What lines add up to. */
public record LineTotals(int lines, int quantityYear, int quantityPeriod) {

    public static LineTotals of(List<LineDetails> lines) {
        return new LineTotals(
                lines.size(),
                lines.stream().mapToInt(line -> line.content().quantityYear()).sum(),
                lines.stream().mapToInt(line -> line.content().quantityPeriod()).sum());
    }
}
