package vn.hientai.document;

import java.util.List;

/** A piece of a paper's body. */
public sealed interface Block permits Block.Paragraph, Block.Heading, Block.Items, Block.Facts, PaperTable {

    void print(BlockPrinter printer);

    static Block paragraph(String text) {
        return new Paragraph(text);
    }

    static Block heading(String text) {
        return new Heading(text);
    }

    static Block items(String... items) {
        return new Items(List.of(items));
    }

    static Block facts(Fact... facts) {
        return new Facts(List.of(facts));
    }

    /** Justified text with an indented first line. */
    record Paragraph(String text) implements Block {

        @Override
        public void print(BlockPrinter printer) {
            printer.paragraph(this);
        }
    }

    /** A bold line: «1. Nhu cầu của các đơn vị». */
    record Heading(String text) implements Block {

        @Override
        public void print(BlockPrinter printer) {
            printer.heading(this);
        }
    }

    /** A list; each item is printed with a dash in front. */
    record Items(List<String> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public void print(BlockPrinter printer) {
            printer.items(this);
        }
    }

    /** Labels with their values, one below the other: receipts and heads of forms. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public void print(BlockPrinter printer) {
            printer.facts(this);
        }
    }

    /** A label and its value. */
    record Fact(String label, String value) {}
}
