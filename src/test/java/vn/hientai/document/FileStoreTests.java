package vn.hientai.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.PostgresForTests;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

@SpringBootTest
@Import(PostgresForTests.class)
class FileStoreTests {

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void givesBackWhatWasStored() {
        var pdf = SampleUploads.pdf();
        var id = store("C:\\Văn bản\\Công văn 64.PDF", pdf);

        var file = files.open(id);

        assertThat(file.content()).isEqualTo(pdf);
        assertThat(file.details()).isEqualTo(files.details(id));
        assertThat(file.details().name()).isEqualTo("Công văn 64.PDF");
        assertThat(file.details().kind()).isEqualTo(FileKind.PDF);
        assertThat(file.details().size()).isEqualTo(pdf.length);
        assertThat(file.details().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void theDatabaseHoldsNothingInClear() {
        var pdf = SampleUploads.pdf();
        var id = store("a.pdf", pdf);

        assertThat(ciphertext(id))
                .hasSizeGreaterThan(pdf.length)
                .asString(ISO_8859_1)
                .doesNotContain("%PDF", "endobj");
    }

    @Test
    void contentCopiedIntoAnotherRowDoesNotOpen() {
        var first = store("a.pdf", SampleUploads.pdf());
        var second = store("b.png", SampleUploads.png());
        jdbc.sql("update stored_file set ciphertext = ? where id = ?")
                .params(ciphertext(first), second.value())
                .update();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> files.open(second));
    }

    @Test
    void aFileIsKeptOnlyWithItsAct() {
        var undone = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return files.store("a.pdf", new ByteArrayInputStream(SampleUploads.pdf()), FileRule.SCAN);
        });

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(undone));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> files.store("a.pdf", new ByteArrayInputStream(SampleUploads.pdf()), FileRule.SCAN));
    }

    @Test
    void refusesAProgramThatCallsItselfAPdf() {
        assertRefused("công văn.pdf", SampleUploads.executable(), FileRule.SCAN, "file.kind-not-allowed");
    }

    @Test
    void refusesAnEmptyFileAndOneByteTooMany() {
        var rule = new FileRule(FileRule.SCAN.kinds(), 1);

        assertRefused("a.pdf", new byte[0], rule, "file.empty");
        assertRefused("a.pdf", new byte[1024 * 1024 + 1], rule, "file.too-large");
    }

    private FileId store(String name, byte[] content) {
        return store(name, content, FileRule.SCAN);
    }

    private FileId store(String name, byte[] content, FileRule rule) {
        return new TransactionTemplate(transactions)
                .execute(status -> files.store(name, new ByteArrayInputStream(content), rule));
    }

    private void assertRefused(String name, byte[] content, FileRule rule, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> store(name, content, rule))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private byte[] ciphertext(FileId id) {
        return jdbc.sql("select ciphertext from stored_file where id = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
    }
}
