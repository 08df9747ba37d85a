package vn.hientai.consolidation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hientai.demand.LineContent;
import vn.hientai.shared.Bloc;

/**
 * What a leader confirms, in the order in which it is written down and hashed. Equal contents have equal text, so the
 * hash of what the leader saw tells whether the same is being confirmed; every paper is made from this text alone.
 *
 * @param form version of this content
 * @param letter number of the commune's letter
 * @param units every addressed unit, by bloc and code
 * @param lines by field, major, category and unit
 */
public record ConsolidationContent(
        int form,
        String round,
        @Nullable String letter,
        String communeCode,
        String commune,
        String policy,
        int year,
        int horizonFrom,
        int horizonTo,
        List<Unit> units,
        List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ConsolidationContent parse(String text) {
        return JSON.readValue(text, ConsolidationContent.class);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Figures total() {
        return Figures.sum(lines.stream().map(Line::figures).toList());
    }

    /** The sums of each field by its name, in the policy's order. */
    public Map<String, Figures> fieldTotals() {
        return lines.stream().collect(Collectors.toMap(Line::field, Line::figures, Figures::plus, LinkedHashMap::new));
    }

    public List<Unit> unitsThat(UnitAnswer outcome) {
        return units.stream().filter(unit -> unit.outcome() == outcome).toList();
    }

    /** The units that sent lines. */
    public List<Unit> sent() {
        return unitsThat(UnitAnswer.SENT);
    }

    public List<Unit> declaredNil() {
        return unitsThat(UnitAnswer.NIL_DECLARED);
    }

    public List<Unit> deemedNil() {
        return unitsThat(UnitAnswer.DEEMED_NIL);
    }

    /** The units of the Party branch that the commune went on without. */
    public List<Unit> notHandedOver() {
        return unitsThat(UnitAnswer.NOT_HANDED_OVER);
    }

    /** The units that were merged or dissolved before they answered. */
    public List<Unit> unitClosed() {
        return unitsThat(UnitAnswer.UNIT_CLOSED);
    }

    /** The lines for which the commune agrees to other figures than proposed. */
    public List<Line> differences() {
        return lines.stream().filter(Line::differs).toList();
    }

    /** An addressed unit and how its duty to answer ended. */
    public record Unit(String code, String name, Bloc bloc, UnitAnswer outcome) {}

    /**
     * A line as it was sent and as the commune agrees to it.
     *
     * @param reference of the unit's sending
     */
    public record Line(
            String id,
            String reference,
            String unitCode,
            String unit,
            int position,
            String field,
            String category,
            LineContent content,
            int agreedYear,
            int agreedPeriod,
            @Nullable String reason) {

        static Line of(ConsolidatedLine line) {
            return new Line(
                    line.id().toString(),
                    line.reference(),
                    line.unitCode(),
                    line.unitName(),
                    line.position(),
                    line.field(),
                    line.category(),
                    line.content(),
                    line.agreedYear(),
                    line.agreedPeriod(),
                    line.differs() ? line.reason() : null);
        }

        public boolean yearDiffers() {
            return agreedYear != content.quantityYear();
        }

        public boolean periodDiffers() {
            return agreedPeriod != content.quantityPeriod();
        }

        boolean differs() {
            return yearDiffers() || periodDiffers();
        }

        Figures figures() {
            return new Figures(1, content.quantityYear(), content.quantityPeriod(), agreedYear, agreedPeriod);
        }
    }
}
