package vn.hientai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.PostgresForTests;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.NotFound;

@SpringBootTest
@Import(PostgresForTests.class)
class LegalDocumentTests {

    @Autowired
    LegalDocumentManagement management;

    @Autowired
    LegalDocumentQueries queries;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MessageSource messages;

    @Test
    void keepsTheRealLetterAsPrinted() {
        var id = register(SampleDocuments.letter());

        var letter = queries.details(id);

        assertThat(letter.number()).isEqualTo("64/UBND-VHXH");
        assertThat(letter.issuedOn()).isEqualTo(SampleDocuments.LETTER_DAY);
        assertThat(letter.citations()).isEqualTo(SampleDocuments.letter().citations());
        assertThat(queries.contradictions(letter))
                .extracting(message -> messages.getMessage(message, Locale.forLanguageTag("vi")))
                .containsExactly(
                        "Văn bản số 68/SNV-CCVC được ghi ngày 07/10/2026, sau ngày 10/01/2026 của chính văn bản viện"
                                + " dẫn. Cần đối chiếu văn bản gốc.",
                        "Văn bản số 53/2025/NQ-HĐND được ghi với nhiều ngày khác nhau: 11/12/2025, 01/12/2025. Cần đối"
                                + " chiếu văn bản gốc.");
    }

    @Test
    void anUpdateKeepsWhatIsPrintedBesideWhatIsMeant() {
        var id = register(SampleDocuments.letter());

        inTransaction(() -> management.update(
                id, SampleDocuments.letter(SampleDocuments.homeAffairs().meaning(LocalDate.of(2026, 1, 7)))));

        assertThat(queries.details(id).citations()).singleElement().satisfies(citation -> {
            assertThat(citation.printedOn()).isEqualTo(LocalDate.of(2026, 10, 7));
            assertThat(citation.meantOn()).isEqualTo(LocalDate.of(2026, 1, 7));
        });
    }

    @Test
    void aDraftHasNeitherNumberNorDateNorSigner() {
        var draft = new RegisterDocument(
                LegalDocumentKind.LETTER, null, "UBND xã Cẩm Giang", null, null, "V/v đề xuất", "", null, List.of());

        assertThat(queries.details(register(draft)).number()).isNull();
    }

    @Test
    void isWrittenOnlyWithinTheActItBelongsTo() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> management.register(SampleDocuments.letter()));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.details(LegalDocumentId.next()));
    }

    private LegalDocumentId register(RegisterDocument document) {
        return inTransaction(() -> management.register(document));
    }

    private <T> T inTransaction(Supplier<T> act) {
        return new TransactionTemplate(transactions).execute(status -> act.get());
    }
}
