package vn.hientai.demand.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;
import vn.hientai.demand.Sending.Intent;
import vn.hientai.demand.Sending.SignedScan;
import vn.hientai.shared.RuleViolation;

/**
 * What is posted with the button that sends: the page's key and hash, and the signed paper where the call asks for it.
 */
@NullUnmarked
class SendingForm {

    private static final int LONGEST_NUMBER = 60;

    UUID key;

    String fingerprint;

    String number;

    MultipartFile file;

    Intent toIntent(String stamp) {
        return new Intent(key, fingerprint, stamp, scan());
    }

    private SignedScan scan() {
        if (file == null || file.isEmpty()) {
            return null;
        }
        if (number == null || number.length() > LONGEST_NUMBER) {
            throw new RuleViolation("sending.scan-number");
        }
        try {
            return new SignedScan(
                    number, Objects.requireNonNullElse(file.getOriginalFilename(), "ban-ky"), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
