package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.GatewaySockets;
import org.tarishi.gateway.type.Settings;
import org.tarishi.given.MovableClock;
import org.tarishi.platform.Boxes;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.SecretBox;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** What is stored of a gateway, seen from the database. */
@OnDatabase
class SetUpGatewayIT {

    private static final ProjectId CLINIC = SendingRows.CLINIC;
    private static final ProjectId SCHOOL = new ProjectId(2);
    private static final ProfileDraft PROFILE = new ProfileDraft("Paper post", "CLINIC", "4", "0,5");

    private final FreshDatabase database;
    private SendingRows rows;
    private Node node;

    SetUpGatewayIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin(@TempDir Path data) {
        rows = SendingRows.in(database);
        node = Node.on(database, MovableClock.at("2026-11-23T08:00:00Z"))
                .put(SecretBox.class, Boxes.of(data))
                .put(GatewayTypes.class, new OnlyPaper())
                .put(GatewayHttp.class, new EveryAddressIsFine())
                .put(GatewaySockets.class, GatewaySockets.NONE);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_new_gateway_is_live_and_keeps_its_secrets_out_of_sight() {
        long id = add(PaperType.FILLED_IN);

        assertThat(rows.read("select state || ' ' || name || ' ' || sender || ' ' || in_flight || ' ' || per_second"
                        + " from gateway where id = " + id))
                .containsExactly("LIVE Paper post CLINIC 4 0.500");
        assertThat(stored(id)).doesNotContain("4711").contains("paper.example");
        assertThat(opened(id).text("pin")).isEqualTo("4711");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        assertThatThrownBy(() -> add(Map.of("url", "https://paper.example")))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults())
                                .extracting(fault -> fault.field())
                                .contains("pin"));
        assertThat(rows.read("select name from gateway where type = 'paper'")).isEmpty();
    }

    @Test
    void a_type_that_there_is_not_does_not_exist() {
        assertThatThrownBy(() ->
                        node.transaction(() -> setUp().add(CLINIC, "carrier-pigeon", PROFILE, PaperType.FILLED_IN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_the_type_does_not_ask_for_is_not_stored() {
        Map<String, String> values = new HashMap<>(PaperType.FILLED_IN);
        values.put("smuggled", "contraband");

        assertThat(stored(add(values))).doesNotContain("contraband");
    }

    @Test
    void a_secret_left_empty_stays_and_one_typed_anew_takes_its_place() {
        long id = add(PaperType.FILLED_IN);

        change(id, with("pin", ""));
        assertThat(opened(id).text("pin")).isEqualTo("4711");

        change(id, with("pin", "9999"));
        assertThat(opened(id).text("pin")).isEqualTo("9999");
    }

    @Test
    void a_change_keeps_the_callback_token_since_the_provider_has_it() {
        long id = add(PaperType.FILLED_IN);
        List<String> before = rows.read("select token_hash from gateway where id = " + id);

        change(id, with("url", "https://other.example/send"));

        assertThat(rows.read("select token_hash from gateway where id = " + id)).isEqualTo(before);
        assertThat(opened(id).text("url")).isEqualTo("https://other.example/send");
    }

    @Test
    void a_setting_can_be_emptied() {
        long id = add(with("note", "by hand"));

        change(id, with("note", ""));

        assertThat(opened(id).has("note")).isFalse();
    }

    @Test
    void another_project_neither_changes_nor_sees_it() {
        long id = add(PaperType.FILLED_IN);

        assertThatThrownBy(() -> node.transaction(() -> setUp().change(SCHOOL, id, PROFILE, PaperType.FILLED_IN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> node.transaction(() -> node.the(Gateways.class).get(SCHOOL, id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_shared_gateway_is_seen_by_every_project_and_changed_by_none() {
        rows.gateway(77, "null");

        String name =
                node.transaction(() -> node.the(Gateways.class).get(SCHOOL, 77).getName());

        assertThat(name).isEqualTo("Gateway 77");
        assertThatThrownBy(() -> node.transaction(() -> setUp().change(SCHOOL, 77, PROFILE, PaperType.FILLED_IN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_deleted_gateway_is_gone_for_everybody_though_its_row_stays() {
        long id = add(PaperType.FILLED_IN);

        node.transaction(() -> {
            node.the(SwitchGateway.class).delete(CLINIC, id);
            return true;
        });

        assertThat(node.transaction(() -> node.the(Gateways.class).of(CLINIC)))
                .extracting(Gateway::getId)
                .doesNotContain(id);
        assertThatThrownBy(() -> change(id, PaperType.FILLED_IN)).isInstanceOf(NotFound.class);
        assertThat(rows.read("select state from gateway where id = " + id)).containsExactly("DELETED");
    }

    private long add(Map<String, String> values) {
        return node.transaction(
                () -> setUp().add(CLINIC, "paper", PROFILE, values).getId());
    }

    private void change(long id, Map<String, String> values) {
        Gateway changed = node.transaction(() -> setUp().change(CLINIC, id, PROFILE, values));
        assertThat(changed.getPerSecond()).isEqualByComparingTo(new BigDecimal("0.5"));
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> values = new HashMap<>(PaperType.FILLED_IN);
        values.put(key, value);
        return values;
    }

    private Settings opened(long id) {
        return node.transaction(() -> node.the(GatewaySettings.class)
                .open(node.the(Gateways.class).find(id).orElseThrow()));
    }

    private String stored(long id) {
        return rows.read("select settings || secrets || token_sealed from gateway where id = " + id)
                .get(0);
    }

    private SetUpGateway setUp() {
        return node.the(SetUpGateway.class);
    }
}
