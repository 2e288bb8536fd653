package org.tarishi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetourTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/project/members.xhtml?project=1&x=%2F%2F"})
    void a_page_of_ours_is_gone_back_to(String asked) {
        assertThat(Detour.inside(asked)).hasValue(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "project.xhtml",
                "/x\r\nSet-Cookie: a=b",
                "/account/signin/signin.xhtml?to=/"
            })
    void everything_else_is_not(String asked) {
        assertThat(Detour.inside(asked)).isEmpty();
    }
}
