package vn.hientai.study;

/** In which way a resolution was disseminated. */
public enum StudyWay {
    /** Họp, hội nghị. */
    MEETING,
    /** Trực tuyến. */
    ONLINE,
    /** Sao gửi văn bản để tự nghiên cứu. */
    DOCUMENT,
    /** Another way, which the note names. */
    OTHER
}
