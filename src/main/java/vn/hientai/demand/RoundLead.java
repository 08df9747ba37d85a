package vn.hientai.demand;

/** Who runs a round. */
public enum RoundLead {
    /** One commune alone, citing the city's letter. */
    COMMUNE,
    /** Home Affairs, with a deadline for every commune. */
    CITY
}
