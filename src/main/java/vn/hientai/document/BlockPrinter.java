package vn.hientai.document;

/**
 * What prints the pieces of a body in one format; a new kind of piece does not compile until every format prints it.
 */
interface BlockPrinter {

    void paragraph(Block.Paragraph paragraph);

    void heading(Block.Heading heading);

    void items(Block.Items items);

    void facts(Block.Facts facts);

    void table(PaperTable table);
}
