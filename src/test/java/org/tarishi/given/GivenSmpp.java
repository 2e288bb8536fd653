package org.tarishi.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import org.tarishi.gateway.type.smpp.SmppType;
import org.tarishi.given.GivenProject.GivenGateway;

/** A gateway of type {@code smpp}: its form as it stands, and the server of a test. */
public final class GivenSmpp {

    private GivenSmpp() {}

    /** Live, and its server allowed. */
    public static GivenGateway gateway(GivenProject project, Smsc smsc, Map<String, String> changes) {
        project.allow(smsc.host());
        return gatewayTo(project, smsc, changes);
    }

    /** Live, to a server that is allowed already. */
    public static GivenGateway gatewayTo(GivenProject project, Smsc smsc, Map<String, String> changes) {
        return project.gateway("smpp", settings(smsc, changes), "{\"password\": \"s3cret\"}");
    }

    private static String settings(Smsc smsc, Map<String, String> changes) {
        Map<String, String> values = new TreeMap<>();
        new SmppType()
                .settings().stream()
                        .filter(setting -> !setting.isSecret())
                        .forEach(setting -> values.put(setting.key(), setting.preset()));
        values.put("host", smsc.host());
        values.put("system-id", "hub01");
        values.putAll(changes);
        try {
            return new JsonMapper().writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
