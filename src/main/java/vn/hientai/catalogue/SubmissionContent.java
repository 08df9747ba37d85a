package vn.hientai.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hientai.demand.LineContent;

/**
 * What is submitted, in the order in which it is written down and hashed. Equal contents have equal text; the paper and
 * its appendix are made from this text alone.
 *
 * @param form version of this content
 * @param round number of the round
 * @param city with its kind: «thành phố Hải Phòng»
 * @param policy code of the resolution
 * @param communes whose dispatch it rests on
 * @param lines by field, major, category and commune
 */
public record SubmissionContent(
        int form,
        String round,
        String city,
        String policy,
        int year,
        int horizonFrom,
        int horizonTo,
        List<Commune> communes,
        List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static SubmissionContent parse(String text) {
        return JSON.readValue(text, SubmissionContent.class);
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

    public Sums total() {
        return Sums.of(lines);
    }

    /** The sums of each field by its name, in the resolution's order. */
    public Map<String, Sums> byField() {
        return by(Line::field);
    }

    public Map<String, Sums> byCategory() {
        return by(Line::category);
    }

    public Map<String, Sums> byCommune() {
        return by(Line::commune);
    }

    /** The lines for which Home Affairs proposes other figures than the commune agreed. */
    public List<Line> differences() {
        return lines.stream().filter(Line::differs).toList();
    }

    private Map<String, Sums> by(Function<Line, String> group) {
        return lines.stream().collect(Collectors.toMap(group, Sums::of, Sums::plus, LinkedHashMap::new));
    }

    /**
     * A commune and the dispatch that brought its demand.
     *
     * @param consolidation its consolidation
     */
    public record Commune(UUID consolidation, String code, String name, String dispatch, LocalDate day) {}

    /**
     * A line as it was sent, agreed and is submitted.
     *
     * @param year what is submitted for the year
     * @param period for the whole period, the year included
     * @param reason why that is not what the commune agreed
     */
    public record Line(
            UUID snapshot,
            UUID line,
            UUID communeId,
            String commune,
            UUID unitId,
            String unit,
            int position,
            String field,
            String category,
            LineContent content,
            int agreedYear,
            int agreedPeriod,
            int year,
            int period,
            @Nullable String reason) {

        public boolean differs() {
            return year != agreedYear || period != agreedPeriod;
        }
    }

    /**
     * How many people some lines stand for.
     *
     * @param lines how many lines; each counts once
     */
    public record Sums(
            int lines, int proposedYear, int proposedPeriod, int agreedYear, int agreedPeriod, int year, int period) {

        static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0);

        static Sums of(List<Line> lines) {
            return lines.stream().map(Sums::of).reduce(NONE, Sums::plus);
        }

        static Sums of(Line line) {
            return new Sums(
                    1,
                    line.content().quantityYear(),
                    line.content().quantityPeriod(),
                    line.agreedYear(),
                    line.agreedPeriod(),
                    line.year(),
                    line.period());
        }

        Sums plus(Sums other) {
            return new Sums(
                    lines + other.lines,
                    proposedYear + other.proposedYear,
                    proposedPeriod + other.proposedPeriod,
                    agreedYear + other.agreedYear,
                    agreedPeriod + other.agreedPeriod,
                    year + other.year,
                    period + other.period);
        }
    }
}
