package vn.hientai.document;

import static vn.hientai.document.DecreeLayout.twips;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a paper as DOCX: one section for the paper and one for each appendix. */
final class DocxWriter {

    private static final int HEADER_DISTANCE = 10;

    private final Typeface typeface = new Typeface();

    byte[] write(Paper paper) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            setDefaults(document);
            setProperties(document, paper);
            print(document, paper);
            document.write(bytes);
            return StableZip.of(bytes.toByteArray(), paper.madeAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(XWPFDocument document, Paper paper) {
        var parts = paper.parts();
        for (var part = 0; part < parts.size(); part++) {
            new DocxPart(document, parts.get(part), typeface).print();
            var last = part == parts.size() - 1;
            setUpPage(document, last ? lastSection(document) : newSection(document), parts.get(part));
        }
    }

    private static void setDefaults(XWPFDocument document) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(DecreeLayout.TYPEFACE);
        fonts.setHAnsi(DecreeLayout.TYPEFACE);
        fonts.setCs(DecreeLayout.TYPEFACE);
        fonts.setEastAsia(DecreeLayout.TYPEFACE);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    private static void setProperties(XWPFDocument document, Paper paper) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(PrintableText.of(paper.name()));
        properties.setCreator("");
        properties.setCreated(Optional.of(Date.from(paper.madeAt())));
        properties.setModified(Optional.of(Date.from(paper.madeAt())));
    }

    private static CTSectPr newSection(XWPFDocument document) {
        return new DocxText(document).thin().getCTP().getPPr().addNewSectPr();
    }

    private static CTSectPr lastSection(XWPFDocument document) {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private static void setUpPage(XWPFDocument document, CTSectPr section, Paper paper) {
        var header = new XWPFHeaderFooterPolicy(document, section).createHeader(STHdrFtr.DEFAULT);
        numberPages(header);
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(DecreeLayout.pageWidth(paper.orientation()))));
        size.setH(BigInteger.valueOf(twips(DecreeLayout.pageHeight(paper.orientation()))));
        size.setOrient(
                paper.orientation() == Orientation.LANDSCAPE
                        ? STPageOrientation.LANDSCAPE
                        : STPageOrientation.PORTRAIT);
        setMargins(section);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    private static void setMargins(CTSectPr section) {
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(DecreeLayout.MARGIN_TOP)));
        margins.setBottom(BigInteger.valueOf(twips(DecreeLayout.MARGIN_BOTTOM)));
        margins.setLeft(BigInteger.valueOf(twips(DecreeLayout.MARGIN_LEFT)));
        margins.setRight(BigInteger.valueOf(twips(DecreeLayout.MARGIN_RIGHT)));
        margins.setHeader(BigInteger.valueOf(twips(HEADER_DISTANCE)));
        margins.setFooter(BigInteger.valueOf(twips(HEADER_DISTANCE)));
        margins.setGutter(BigInteger.ZERO);
    }

    /** Page number in the middle of the top margin; the section's first page has its own, empty header. */
    private static void numberPages(XWPFHeader header) {
        var paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * PaperElement.PAGE_NUMBER.size()));
        run.addNewT().setStringValue("2");
    }
}
