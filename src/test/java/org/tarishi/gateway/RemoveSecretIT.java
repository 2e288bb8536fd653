package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.sending.SendingRows.CLINIC;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.GatewaySockets;
import org.tarishi.gateway.type.Settings;
import org.tarishi.given.MovableClock;
import org.tarishi.platform.Boxes;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.SecretBox;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class RemoveSecretIT {

    private static final ProfileDraft PROFILE = new ProfileDraft("Paper post", "CLINIC", "4", "0,5");
    private static final Map<String, String> WITH_SPARE = with("spare-pin", "0815");

    private final FreshDatabase database;
    private Node node;
    private long id;

    RemoveSecretIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin(@TempDir Path data) {
        SendingRows.in(database);
        node = Node.on(database, MovableClock.at("2026-11-23T08:00:00Z"))
                .put(SecretBox.class, Boxes.of(data))
                .put(GatewayTypes.class, new OnlyPaper())
                .put(GatewayHttp.class, new EveryAddressIsFine())
                .put(GatewaySockets.class, GatewaySockets.NONE);
        id = node.transaction(() -> node.the(SetUpGateway.class)
                .add(CLINIC, "paper", PROFILE, WITH_SPARE)
                .getId());
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_secret_that_the_gateway_needs_cannot_be_removed() {
        assertThatThrownBy(() -> change(with("pin", ""), Set.of("pin")))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults()).containsExactly(Fault.at("pin", "rule.required")));
        assertThat(opened().text("pin")).isEqualTo("4711");
    }

    @Test
    void one_that_it_can_do_without_is_removed_when_asked_and_only_then() {
        change(with("spare-pin", ""), Set.of());
        assertThat(opened().text("spare-pin")).isEqualTo("0815");

        change(PaperType.FILLED_IN, Set.of("spare-pin"));
        assertThat(opened().has("spare-pin")).isFalse();
        assertThat(opened().text("pin")).isEqualTo("4711");
    }

    @Test
    void one_that_was_typed_anew_takes_its_place() {
        change(with("spare-pin", "9999"), Set.of("spare-pin"));

        assertThat(opened().text("spare-pin")).isEqualTo("9999");
    }

    private void change(Map<String, String> values, Set<String> removed) {
        node.transaction(
                () -> node.the(SetUpGateway.class).change(CLINIC, id, PROFILE, new SettingsDraft(values, removed)));
    }

    private Settings opened() {
        return node.transaction(() -> node.the(GatewaySettings.class)
                .open(node.the(Gateways.class).find(id).orElseThrow()));
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> values = new HashMap<>(PaperType.FILLED_IN);
        values.put(key, value);
        return values;
    }
}
