package vn.hientai.review;

import java.util.List;
import org.springframework.data.domain.Slice;
import vn.hientai.cityround.CityRoundDetails;

/** What several communes ask for alike, side by side. */
public record Comparison(CityRoundDetails round, By by, Slice<Alike> groups) {

    /** What is alike. */
    public enum By {
        MAJOR,
        INSTITUTION
    }

    /**
     * A major or an institution that several communes ask for.
     *
     * @param name as it is spelled most often
     * @param communes by how many people they ask for
     * @param sums of all of them
     */
    public record Alike(String name, List<OfCommune> communes, Sums sums) {

        public Alike {
            communes = List.copyOf(communes);
        }
    }

    /** What one commune asks for of it. */
    public record OfCommune(String code, String name, Sums sums) {}
}
