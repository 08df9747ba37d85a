package vn.hientai.local;

/** The application must not start like this; says why to the person at the console, in Vietnamese and in English. */
class StartRefused extends RuntimeException {

    StartRefused(String vietnamese, String english) {
        super(vietnamese + System.lineSeparator() + english);
    }
}
