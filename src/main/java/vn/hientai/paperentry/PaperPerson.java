package vn.hientai.paperentry;

import java.time.Instant;

/** A person who acts on a paper, and when. */
record PaperPerson(String username, String name, Instant at) {}
