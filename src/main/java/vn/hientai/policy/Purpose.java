package vn.hientai.policy;

/** What a beneficiary category is for; the office's words are the codes because the law's three verbs name them. */
public enum Purpose {
    /** Thu hút: attract people from outside. */
    THU_HUT,
    /** Trọng dụng: value people who serve already. */
    TRONG_DUNG,
    /** Tạo nguồn: sponsor study for later service. */
    TAO_NGUON
}
