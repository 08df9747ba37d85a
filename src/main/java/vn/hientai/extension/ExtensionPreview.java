package vn.hientai.extension;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.UnitDuty;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;

/**
 * What an extension would change, before it is proposed.
 *
 * @param units whose deadline would move
 * @param keeping units that have this deadline or a later one already and keep it
 * @param obstacles why it can't be proposed so, empty when it can
 */
public record ExtensionPreview(
        CallDetails call, Deadline later, List<UnitDuty> units, List<UnitDuty> keeping, List<Message> obstacles) {

    public boolean canBeProposed() {
        return obstacles.isEmpty();
    }

    /** How many of them have answered already. */
    public long answered() {
        return units.stream().filter(UnitDuty::hasAnswered).count();
    }

    /** SHA-256 of the units with their old and new deadline: proposing anything else than what was seen is refused. */
    public String fingerprint() {
        var seen = units.stream()
                .map(unit -> unit.id() + " " + unit.deadline().at() + " " + later.at())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
