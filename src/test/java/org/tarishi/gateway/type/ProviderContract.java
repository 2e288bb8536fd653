package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;

/** What every type keeps to whose messages somebody else takes, and has us pay for. */
public interface ProviderContract extends GatewayTypeContract {

    /** A message that it does not take because nothing is left to pay it with. */
    Attempt outOfCredit() throws Exception;

    /** A message that it does not take because it does not know us. */
    Attempt wrongKey() throws Exception;

    /** A message that was answered with what means nothing. */
    Attempt garbage() throws Exception;

    @Test
    default void without_credit_the_message_waits_and_somebody_is_told() throws Exception {
        assertThat(trouble(outOfCredit()).errorClass()).isEqualTo(ErrorClass.CREDIT);
    }

    @Test
    default void a_wrong_credential_is_a_matter_of_the_settings_and_costs_no_message() throws Exception {
        assertThat(trouble(wrongKey()).errorClass()).isEqualTo(ErrorClass.CONFIG);
    }

    @Test
    default void garbage_leaves_the_end_open() throws Exception {
        assertThat(garbage().outcome()).isInstanceOf(Unknown.class);
    }

    private static Trouble trouble(Attempt attempt) {
        assertThat(attempt.outcome()).isInstanceOf(Deferred.class);
        return ((Deferred) attempt.outcome()).trouble();
    }
}
