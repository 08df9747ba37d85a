package vn.hientai.closingsheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hientai.shared.Bloc;

/**
 * What a coordinator confirms, in the order in which it is written down and hashed; a confirmed sheet is printed from
 * this text alone. It tells no hour of reading, so equal outcomes have equal text.
 *
 * @param form version of this content
 * @param letter number of the commune's letter
 * @param commune with its kind: «xã Cẩm Giang»
 * @param place without it: «Cẩm Giang»
 * @param deadline the call's own deadline
 * @param units every addressed unit, by bloc and name
 */
public record SheetContent(
        int form,
        String round,
        @Nullable String letter,
        String commune,
        String place,
        int year,
        int horizonFrom,
        int horizonTo,
        Instant deadline,
        List<SheetUnit> units) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public SheetContent {
        units = List.copyOf(units);
    }

    static SheetContent parse(String text) {
        return JSON.readValue(text, SheetContent.class);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Units by outcome and bloc; outcomes no unit has are left out. */
    public List<Total> totals() {
        return Arrays.stream(SheetOutcome.values())
                .map(outcome -> new Total(outcome, count(outcome, Bloc.GOVERNMENT), count(outcome, Bloc.PARTY)))
                .filter(total -> total.all() > 0)
                .toList();
    }

    /** Units of a bloc, whatever became of them. */
    public int addressed(Bloc bloc) {
        return (int) units.stream().filter(unit -> unit.bloc() == bloc).count();
    }

    public List<SheetUnit> unitsThat(SheetOutcome outcome) {
        return units.stream().filter(unit -> unit.outcome() == outcome).toList();
    }

    /** The units that stayed silent until their deadline. */
    public List<SheetUnit> deemedNil() {
        return unitsThat(SheetOutcome.DEEMED_NIL);
    }

    /** The units of the Party branch that did not hand over. */
    public List<SheetUnit> notHandedOver() {
        return unitsThat(SheetOutcome.NOT_HANDED_OVER);
    }

    private int count(SheetOutcome outcome, Bloc bloc) {
        return (int)
                unitsThat(outcome).stream().filter(unit -> unit.bloc() == bloc).count();
    }

    /** How many units of each bloc have an outcome. */
    public record Total(SheetOutcome outcome, int government, int party) {

        public int all() {
            return government + party;
        }
    }
}
