package org.tarishi.gateway.type;

/**
 * A message as it is given to a gateway that asked.
 *
 * @param id what the gateway reports by: our reference, and behind a hyphen which try it is if there was an earlier one
 */
public record Offer(String id, Submission submission) {

    public static Offer of(Submission submission, int attempt) {
        return new Offer(id(submission.reference(), attempt), submission);
    }

    public static String id(long reference, int attempt) {
        return attempt == 1 ? Long.toString(reference) : reference + "-" + attempt;
    }

    /** The reference within an offer's id. */
    public static String reference(String id) {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }
}
