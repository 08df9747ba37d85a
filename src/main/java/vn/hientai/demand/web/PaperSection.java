package vn.hientai.demand.web;

import vn.hientai.demand.PaperNotes.PaperNote;

/** What was entered from paper, with the draft of the unit that gave way to it. */
record PaperSection(PaperNote note, LineTable kept) {}
