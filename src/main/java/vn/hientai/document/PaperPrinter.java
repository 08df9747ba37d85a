package vn.hientai.document;

import org.springframework.stereotype.Component;

/**
 * Prints papers as DOCX, PDF or XLSX; the same paper gives the same bytes. It reads and stores nothing, so it asks
 * nobody for a permission: what stands on the paper was read within the reader's scope.
 */
@Component
public class PaperPrinter {

    private final DocxWriter docx = new DocxWriter();
    private final PdfWriter pdf = new PdfWriter();
    private final XlsxWriter xlsx = new XlsxWriter();

    PaperPrinter() {}

    public byte[] docx(Paper paper) {
        return docx.write(paper);
    }

    public byte[] pdf(Paper paper) {
        return pdf.write(paper);
    }

    /** Only the tables, with their titles; numbers are numbers and text never becomes a formula. */
    public byte[] xlsx(Paper paper) {
        return xlsx.write(paper);
    }
}
