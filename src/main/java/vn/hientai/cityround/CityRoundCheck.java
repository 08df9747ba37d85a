package vn.hientai.cityround;

import java.util.List;
import vn.hientai.shared.Message;

/**
 * What a reviewer should know before publishing.
 *
 * @param obstacles why it can't be published yet; empty when it can
 * @param warnings what deserves a second look and hinders nothing
 */
public record CityRoundCheck(List<Message> obstacles, List<Message> warnings) {

    public boolean isReady() {
        return obstacles.isEmpty();
    }
}
