package vn.hientai.document;

import org.springframework.stereotype.Component;
import vn.hientai.shared.CalledByModules;

/** Prints papers as DOCX, PDF or XLSX; the same paper gives the same bytes. */
@Component
@CalledByModules
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
