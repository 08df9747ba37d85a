package vn.hientai.demand;

import java.util.List;
import vn.hientai.shared.Message;

/**
 * What a coordinator should know before publishing.
 *
 * @param obstacles why it can't be published yet; empty when it can
 * @param warnings what deserves a second look and hinders nothing
 */
public record CallCheck(List<Message> obstacles, List<Message> warnings, OfficeTimeLeft officeTime) {

    public boolean isReady() {
        return obstacles.isEmpty();
    }

    /**
     * How much office time the deadlines leave.
     *
     * @param toUnits from now until the units' deadline
     * @param toCommune from there until the commune's own
     * @param hours the hours that were counted
     * @param doubts years whose holidays are not known or not compared with their document
     */
    public record OfficeTimeLeft(Message toUnits, Message toCommune, Message hours, List<Message> doubts) {}
}
