package org.tarishi.gateway.type.infobip;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Trouble;

/**
 * A status as Infobip gives it in answers, reports and logs ("Response status and error codes").
 *
 * @param group 0 ok, 1 pending, 2 undeliverable, 3 delivered, 4 expired, 5 rejected; -1 for none of these
 */
record InfobipStatus(int group, int id, String name, String description) {

    /** What is no status. */
    static final InfobipStatus NONE = new InfobipStatus(-1, -1, "", "");

    private static final int DELIVERED_TO_OPERATOR = 2; // not yet on the handset
    private static final int REJECTED = 5;
    private static final int REJECTED_DND = 10;
    private static final int REJECTED_DUPLICATE_MESSAGE_ID = 23;

    /** The id was used before. */
    static final InfobipStatus DUPLICATE =
            new InfobipStatus(REJECTED, REJECTED_DUPLICATE_MESSAGE_ID, "REJECTED_DUPLICATE_MESSAGE_ID", "");

    static InfobipStatus of(JsonNode node) {
        return new InfobipStatus(
                node.path("groupId").asInt(groupOf(node.path("groupName").asText())),
                node.path("id").asInt(-1),
                node.path("name").asText(node.path("groupName").asText()),
                node.path("description").asText());
    }

    private static int groupOf(String name) {
        return switch (name) {
            case "OK" -> 0;
            case "PENDING" -> 1;
            case "UNDELIVERABLE" -> 2;
            case "DELIVERED" -> 3;
            case "EXPIRED" -> 4;
            case "REJECTED" -> 5;
            default -> -1;
        };
    }

    /** Whether the message was taken, whatever becomes of it. */
    boolean isTaken() {
        return group == 0 || group == 1 || group == 3;
    }

    boolean isKnown() {
        return group >= 0 && group <= REJECTED;
    }

    boolean isRejected() {
        return group == REJECTED;
    }

    boolean isDuplicate() {
        return id == REJECTED_DUPLICATE_MESSAGE_ID;
    }

    boolean isUnwanted() {
        return id == REJECTED_DND;
    }

    /** Empty for a group that nobody knows. */
    Optional<ReportedState> reported() {
        return switch (group) {
            case 0, 1 -> Optional.of(ReportedState.UNDERWAY);
            case 3 -> Optional.of(id == DELIVERED_TO_OPERATOR ? ReportedState.UNDERWAY : ReportedState.DELIVERED);
            case 4 -> Optional.of(ReportedState.EXPIRED);
            case 2, 5 -> Optional.of(ReportedState.UNDELIVERED);
            default -> Optional.empty();
        };
    }

    /** Of one that is not taken. */
    Trouble trouble() {
        ErrorClass errorClass = errorClass();
        return new Trouble(errorClass, HttpTroubles.codeOf(errorClass), Integer.toString(id), words());
    }

    String words() {
        return description.isBlank() ? name : name + ": " + description;
    }

    private ErrorClass errorClass() {
        return switch (id) {
            case 10 -> ErrorClass.OPTOUT; // REJECTED_DND
            case 11, 13 -> ErrorClass.CONFIG; // REJECTED_SOURCE, REJECTED_SENDER
            case 18 -> ErrorClass.CONFIG; // REJECTED_DESTINATION_NOT_REGISTERED: a trial account
            case 12, 17 -> ErrorClass.CREDIT; // REJECTED_NOT_ENOUGH_CREDITS, REJECTED_PREPAID_PACKAGE_EXPIRED
            case 20 ->
                ErrorClass.RETRY; // REJECTED_FLOODING_FILTER: counts one recipient's messages, so only this waits
            case 21 -> ErrorClass.RETRY; // REJECTED_SYSTEM_ERROR
            // 4 REJECTED_OPERATOR, 9 NOT_DELIVERED, 31 NOT_SENT; 15 and 29 EXPIRED; 6 REJECTED_NETWORK, 8
            // PREFIX_MISSING,
            // 14 DESTINATION, 19 ROUTE_NOT_AVAILABLE (of this number: no reason to pause the others), 24 INVALID_UDH,
            // 25 MESSAGE_TOO_LONG, 51 MISSING_TO, 52 DESTINATION, 87 SIGNALS_BLOCKED
            default -> ErrorClass.PERM;
        };
    }
}
