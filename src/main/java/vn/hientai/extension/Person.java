package vn.hientai.extension;

/** Who proposes or decides, as the record keeps it. */
record Person(String username, String displayName) {}
