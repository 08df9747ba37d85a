package vn.hientai.demand;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallManagement.DraftCall;
import vn.hientai.document.CitationText;

/** What can be changed of a draft call, in the order of the form, for whoever goes through all of it. */
enum CallCell {
    TITLE("title", DraftCall::title),
    HORIZON_FROM("horizonFrom", DraftCall::horizonFrom),
    HORIZON_TO("horizonTo", DraftCall::horizonTo),
    LETTER("letter", call -> call.letter().number()),
    LETTER_DATE("letterDate", call -> call.letter().issuedOn()),
    ISSUER("issuer", call -> call.letter().issuer()),
    SIGNER("signer", call -> call.letter().signer()),
    SUBJECT("subject", call -> call.letter().subject()),
    CITATIONS("citations", call -> blank(CitationText.print(call.letter().citations()))),
    BODY("body", call -> call.letter().body()),
    DEADLINE("deadline", call -> call.deadline().at()),
    COMMUNE_DEADLINE("communeDeadline", call -> call.communeDeadline().at()),
    HANDOVER(
            "handover", call -> call.handover() == null ? null : call.handover().at());

    private final String field;
    private final Function<DraftCall, @Nullable Object> value;

    CallCell(String field, Function<DraftCall, @Nullable Object> value) {
        this.field = field;
        this.value = value;
    }

    /** Its name in the audit trail. */
    String field() {
        return field;
    }

    @Nullable
    Object of(DraftCall call) {
        return value.apply(call);
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
