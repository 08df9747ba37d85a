package vn.hientai.inquiry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineId;
import vn.hientai.inquiry.AskableCall;
import vn.hientai.inquiry.Asking.Ask;
import vn.hientai.inquiry.InquiryKind;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** What a unit writes to ask. */
@NullUnmarked
class InquiryForm {

    @NotNull
    InquiryKind kind = InquiryKind.QUESTION;

    UUID line;

    @NotBlank
    @Size(max = 4000)
    String text;

    @NotNull
    UUID key;

    static InquiryForm about(@Nullable LineId line, InquiryKind kind) {
        var form = new InquiryForm();
        form.kind = kind;
        form.line = line == null ? null : line.value();
        form.key = UUID.randomUUID();
        return form;
    }

    static List<Option> lineOptions(AskableCall call) {
        return call.lines().stream()
                .map(line ->
                        new Option(line.id().toString(), Message.of("inquiry.line-is", line.number(), line.major())))
                .toList();
    }

    static List<Option> kindOptions() {
        return List.of(
                new Option("QUESTION", Message.of("inquiry.kind.QUESTION")),
                new Option("OBJECTION", Message.of("inquiry.kind.OBJECTION")));
    }

    Ask toCommand() {
        return new Ask(key, kind, line == null ? null : new LineId(line), text);
    }
}
