package org.tarishi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.platform.RuleBroken;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Account account = new Account(1, new Profile(" Jane@Example.org ", " Jane ", ""), "hash", NOW);

    @Test
    void a_chosen_password_ends_the_sessions_opened_before() {
        int before = account.credentialVersion();

        account.choosePassword("other");

        assertThat(account.accepts(before)).isFalse();
        assertThat(account.accepts(account.credentialVersion())).isTrue();
    }

    @Test
    void a_one_time_password_must_be_changed_and_a_chosen_one_need_not() {
        account.giveOneTimePassword("other");
        assertThat(account.mustChangePassword()).isTrue();

        account.choosePassword("mine");
        assertThat(account.mustChangePassword()).isFalse();
    }

    @Test
    void a_disabled_account_has_no_session_also_after_it_is_enabled_again() {
        int before = account.credentialVersion();

        account.disable();
        assertThat(account.accepts(account.credentialVersion())).isFalse();
        assertThat(account.maySignIn(NOW)).isFalse();

        account.enable();
        assertThat(account.accepts(before)).isFalse();
        assertThat(account.maySignIn(NOW)).isTrue();
    }

    @Test
    void names_are_compared_without_case_and_outer_blanks() {
        assertThat(account.signInName()).isEqualTo("jane@example.org").isEqualTo(Profile.normal("JANE@example.org "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "with blank", "semi;colon", "<script>"})
    void a_sign_in_name_is_refused_when_it_is_too_short_or_odd(String name) {
        assertThatThrownBy(() -> new Profile(name, "Jane", "").check())
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.field()).isEqualTo("signInName")));
    }
}
