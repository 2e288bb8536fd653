package org.tarishi.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.platform.Fault;

class PasswordRulesTest {

    @Test
    void ten_characters_are_enough_and_nine_are_not() {
        assertThat(codes("m8nsch1tz!", "jane")).isEmpty();
        assertThat(codes("m8nsch1tz", "jane")).containsExactly("rule.password.too-short");
    }

    @Test
    void characters_are_counted_not_code_units() {
        assertThat(codes("\uD83D\uDE00".repeat(9), "jane")).containsExactly("rule.password.too-short");
        assertThat(codes("\uD83D\uDE00".repeat(10), "jane")).isEmpty();
    }

    @Test
    void long_ones_with_blanks_and_any_letters_are_allowed() {
        assertThat(codes("un été très long près du lac ".repeat(3), "jane")).isEmpty();
        assertThat(codes("x y".repeat(100), "jane")).containsExactly("rule.password.too-long");
    }

    @Test
    void the_name_is_no_password_neither_backwards_nor_in_capitals() {
        assertThat(codes("Jane.Nyambura", "jane.nyambura")).containsExactly("rule.password.is-name");
        assertThat(codes("arubmayn.enaj", "jane.nyambura")).containsExactly("rule.password.is-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123", "PASSWORD123", "1234567890", "motdepasse123", "qwertyuiop"})
    void what_everybody_tries_first_is_refused(String common) {
        assertThat(codes(common, "jane")).containsExactly("rule.password.common");
    }

    private static List<String> codes(String password, String name) {
        return PasswordRules.faults("next", password, name).stream()
                .map(Fault::code)
                .toList();
    }
}
