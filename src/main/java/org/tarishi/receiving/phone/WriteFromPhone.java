package org.tarishi.receiving.phone;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.receiving.callback.ExchangeDoor;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.Segments;
import org.tarishi.sms.SmsText;

/** A text from a simulated phone; a long one comes in part by part, the last part first, as networks are free to do. */
@Stateless
public class WriteFromPhone {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int REFERENCES = 256;

    @Inject
    Handsets handsets;

    @Inject
    ExchangeDoor door;

    @Inject
    Ids ids;

    /**
     * When this returns, the text is stored like any other callback.
     *
     * @param to the number that the person texts; may be empty
     * @throws RuleBroken at {@code text}
     */
    // no transaction: what comes through the door is committed by the door
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Needs(Permission.SEND_MESSAGES)
    public void write(ProjectId project, long gateway, PhoneNumber from, String to, String text) {
        handsets.simulator(project, gateway);
        List<String> parts = Segments.of(text).parts();
        if (text.isBlank()) {
            throw RuleBroken.at("text", "rule.text.empty");
        }
        if (parts.size() > SmsText.MAX_SEGMENTS) {
            throw RuleBroken.at("text", "rule.text.too-long", parts.size(), SmsText.MAX_SEGMENTS);
        }
        long id = ids.next();
        for (int number = parts.size(); number >= 1; number--) {
            ObjectNode sms = sms(id, from, to).put("text", parts.get(number - 1));
            if (parts.size() > 1) {
                sms.put("id", id + "-" + number);
                sms.putObject("part")
                        .put("reference", id % REFERENCES)
                        .put("total", parts.size())
                        .put("number", number);
            }
            door.knock(gateway, callback(sms));
        }
    }

    private static ObjectNode sms(long id, PhoneNumber from, String to) {
        return JSON.createObjectNode()
                .put("id", Long.toString(id))
                .put("from", from.e164())
                .put("to", to);
    }

    private static CallbackRequest callback(ObjectNode sms) {
        return new CallbackRequest(
                CallbackPoint.INBOUND.name(),
                "POST",
                "",
                "",
                Map.of("content-type", "application/json"),
                sms.toString().getBytes(StandardCharsets.UTF_8),
                "");
    }
}
