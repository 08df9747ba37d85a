package vn.hientai.paperentry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.paperentry.PaperArrival;
import vn.hientai.paperentry.PaperChannel;
import vn.hientai.paperentry.PaperDetails;
import vn.hientai.paperentry.PaperEntryId;
import vn.hientai.paperentry.PaperManagement.EnterPaper;
import vn.hientai.paperentry.PaperManagement.Scan;
import vn.hientai.paperentry.PaperStart;
import vn.hientai.shared.OfficialTime;

/** The facts of a paper's arrival with its scan, as a coordinator types them from the clerk's stamp. */
@NullUnmarked
class PaperForm {

    UUID key;

    @NotBlank
    @Size(max = 60)
    String arrivalNumber;

    @NotNull
    LocalDate arrivalDay;

    @NotNull
    LocalTime arrivalHour;

    @NotNull
    PaperChannel channel;

    MultipartFile file;

    @NotNull
    SnapshotKind kind;

    @Size(max = 1000)
    String replaceReason;

    int seen;

    long version;

    static PaperForm of(PaperStart start) {
        var form = new PaperForm();
        form.key = UUID.randomUUID();
        form.seen = start.proposal().lastSnapshot();
        return form;
    }

    static PaperForm of(PaperDetails paper) {
        var form = new PaperForm();
        var arrival = paper.arrival();
        form.arrivalNumber = arrival.arrivalNumber();
        form.arrivalDay = LocalDate.ofInstant(arrival.arrivedAt(), OfficialTime.ZONE);
        form.arrivalHour = LocalTime.ofInstant(arrival.arrivedAt(), OfficialTime.ZONE);
        form.channel = arrival.channel();
        form.kind = arrival.kind();
        form.version = paper.version();
        return form;
    }

    void requireFile(BindingResult result) {
        if (scan() == null) {
            result.rejectValue("file", "paper.file-missing");
        }
    }

    PaperArrival toArrival() {
        return new PaperArrival(arrivalNumber, arrivedAt(), channel, kind);
    }

    EnterPaper toCommand() {
        return new EnterPaper(new PaperEntryId(key), toArrival(), Objects.requireNonNull(scan()), seen, replaceReason);
    }

    @Nullable
    Scan scan() {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "van-ban");
            return new Scan(name, new ByteArrayInputStream(file.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant arrivedAt() {
        return arrivalDay.atTime(arrivalHour).atZone(OfficialTime.ZONE).toInstant();
    }
}
