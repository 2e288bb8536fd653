package org.tarishi.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.gateway.number.GivenNumber.kenyan;
import static org.tarishi.gateway.number.GivenNumber.shortCode;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.ProjectId;
import org.tarishi.given.MovableClock;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class NumbersIT {

    private static final ProjectId SCHOOL = new ProjectId(2);
    private static final long SECOND = 12;
    private static final long OF_SCHOOL = 21;
    private static final long SHARED = 31;

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at("2026-11-25T08:00:00Z");
    private SendingRows rows;
    private Node node;

    NumbersIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        rows.sql("truncate gateway_number, audit_entry cascade");
        rows.gateway(SECOND, "1");
        rows.gateway(OF_SCHOOL, "2");
        rows.gateway(SHARED, "null");
        node = Node.on(database, clock).put(CurrentCaller.class, Caller.Nobody::new);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_number_is_kept_with_its_terms_until_it_ends() {
        NumberDraft draft = shortCode("22395")
                .costing("30000.00", "KES")
                .leased("", "2027-06-30")
                .draft();

        long id = add(CLINIC, GATEWAY, draft);
        assertThat(addresses(CLINIC, GATEWAY)).containsExactly("22395");
        assertThat(NumberDraft.of(node.transaction(
                        () -> numbers().own(CLINIC, GATEWAY, id).terms())))
                .isEqualTo(draft);

        node.transaction(() -> {
            node.the(SetUpNumber.class).end(CLINIC, GATEWAY, id);
            return true;
        });
        assertThat(addresses(CLINIC, GATEWAY)).isEmpty();
        assertThat(rows.read("select action from audit_entry order by id"))
                .containsExactly("number.added", "number.ended");
        add(CLINIC, GATEWAY, draft);
    }

    @Test
    void in_one_country_a_number_is_on_one_gateway() {
        add(CLINIC, GATEWAY, shortCode("22395").draft());

        assertThat(refusal(CLINIC, GATEWAY, shortCode("22395"))).isEqualTo(Fault.at("address", "fault.number-known"));
        assertThat(refusal(CLINIC, SECOND, shortCode("22395")))
                .isEqualTo(Fault.at("address", "fault.number-at", "Gateway 11"));
        assertThat(refusal(SCHOOL, OF_SCHOOL, shortCode("22395")))
                .isEqualTo(Fault.at("address", "fault.number-elsewhere"));
        add(SCHOOL, OF_SCHOOL, shortCode("22395").in("UG").draft());
    }

    @Test
    void gateways_that_reach_other_operators_may_have_the_same_short_code() {
        add(CLINIC, GATEWAY, shortCode("22395").reaching("Safaricom").draft());

        add(CLINIC, SECOND, shortCode("22395").reaching("Airtel, Telkom").draft());
        assertThat(refusal(SCHOOL, OF_SCHOOL, shortCode("22395").reaching("airtel")))
                .isEqualTo(Fault.at("address", "fault.number-elsewhere"));
    }

    @Test
    void a_name_may_be_used_over_several_gateways_since_nobody_texts_it() {
        add(CLINIC, GATEWAY, kenyan(NumberKind.ALPHANUMERIC, "CLINIC").draft());

        add(CLINIC, SECOND, kenyan(NumberKind.ALPHANUMERIC, "CLINIC").draft());
        assertThat(refusal(CLINIC, GATEWAY, kenyan(NumberKind.ALPHANUMERIC, "clinic")))
                .isEqualTo(Fault.at("address", "fault.number-known"));
    }

    @Test
    void a_number_does_not_stand_in_its_own_way() {
        long id = add(CLINIC, GATEWAY, shortCode("22395").draft());

        node.transaction(() -> node.the(SetUpNumber.class)
                .change(CLINIC, GATEWAY, id, shortCode("22395").atPace("10").draft()));
        assertThat(rows.one("select per_second from gateway_number")).isEqualTo("10.000");
    }

    @Test
    void another_projects_numbers_do_not_exist() {
        long id = add(CLINIC, GATEWAY, shortCode("22395").draft());

        assertThatThrownBy(() -> addresses(SCHOOL, GATEWAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> numbers().own(SCHOOL, OF_SCHOOL, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> numbers().shared(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void of_a_shared_gateway_a_project_sees_what_it_may_use() {
        share("22395", new UseDraft("", "1", ""));
        share("22396", new UseDraft("", "", ""));
        share("22397", new UseDraft("keyword", "", ""));

        assertThat(addresses(CLINIC, SHARED)).containsExactly("22395", "22396", "22397");
        assertThat(addresses(SCHOOL, SHARED)).containsExactly("22396", "22397");
    }

    private Numbers numbers() {
        return node.the(Numbers.class);
    }

    private List<String> addresses(ProjectId project, long gateway) {
        return node.transaction(() -> numbers().of(project, gateway).stream()
                .map(GatewayNumber::getAddress)
                .toList());
    }

    private long add(ProjectId project, long gateway, NumberDraft draft) {
        return node.transaction(() -> node.the(SetUpNumber.class).add(project, gateway, draft))
                .getId();
    }

    private void share(String address, UseDraft use) {
        node.transaction(() ->
                node.the(SetUpSharedNumber.class).add(SHARED, shortCode(address).draft(), use));
    }

    private Fault refusal(ProjectId project, long gateway, GivenNumber given) {
        return assertThatThrownBy(() -> add(project, gateway, given.draft()))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                .actual()
                .faults()
                .get(0);
    }
}
