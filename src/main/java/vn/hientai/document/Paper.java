package vn.hientai.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it has a format: what stands on it, in the order of Decree 30/2020, Appendix I. Appendices begin on a
 * page of their own, may lie otherwise and count their pages anew.
 *
 * @param name what the file is about, for its properties
 * @param madeAt when it was made; the same paper gives the same bytes
 */
public record Paper(
        String name,
        Instant madeAt,
        Orientation orientation,
        @Nullable Letterhead letterhead,
        @Nullable Title title,
        List<String> addressees,
        List<Block> body,
        List<Signature> signatures,
        List<String> recipients,
        @Nullable String footNote,
        List<Paper> appendices) {

    public Paper {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
        appendices = List.copyOf(appendices);
    }

    public static Draft draft(String name, Instant madeAt) {
        return new Draft(name, madeAt);
    }

    /** The paper itself and its appendices. */
    List<Paper> parts() {
        var parts = new ArrayList<Paper>();
        parts.add(this);
        appendices.forEach(appendix -> parts.addAll(appendix.parts()));
        return parts;
    }

    /** A paper while it is put together. */
    public static final class Draft {

        private final String name;
        private final Instant madeAt;
        private Orientation orientation = Orientation.PORTRAIT;
        private @Nullable Letterhead letterhead;
        private @Nullable Title title;
        private List<String> addressees = List.of();
        private final List<Block> body = new ArrayList<>();
        private List<Signature> signatures = List.of();
        private List<String> recipients = List.of();
        private @Nullable String footNote;
        private final List<Paper> appendices = new ArrayList<>();

        private Draft(String name, Instant madeAt) {
            this.name = name;
            this.madeAt = madeAt;
        }

        public Draft landscape() {
            orientation = Orientation.LANDSCAPE;
            return this;
        }

        public Draft letterhead(Letterhead letterhead) {
            this.letterhead = letterhead;
            return this;
        }

        public Draft title(Title title) {
            this.title = title;
            return this;
        }

        /** «Kính gửi: …». */
        public Draft to(String... addressees) {
            this.addressees = List.of(addressees);
            return this;
        }

        /** Adds to the body. */
        public Draft body(Block... blocks) {
            body.addAll(List.of(blocks));
            return this;
        }

        /** The last one stands on the right. */
        public Draft signedBy(Signature... signatures) {
            this.signatures = List.of(signatures);
            return this;
        }

        /** «Nơi nhận», each with a dash in front: «Như trên;», «Lưu: VT, VHXH.». */
        public Draft recipients(String... recipients) {
            this.recipients = List.of(recipients);
            return this;
        }

        /** A remark at the very end: «Mẫu do phần mềm đề xuất, chưa có mẫu chính thức». */
        public Draft footNote(String footNote) {
            this.footNote = footNote;
            return this;
        }

        public Draft appendix(Paper appendix) {
            appendices.add(appendix);
            return this;
        }

        public Paper paper() {
            return new Paper(
                    name,
                    madeAt,
                    orientation,
                    letterhead,
                    title,
                    addressees,
                    body,
                    signatures,
                    recipients,
                    footNote,
                    appendices);
        }
    }
}
