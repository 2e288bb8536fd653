package org.tarishi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    @ParameterizedTest
    @CsvSource({
        "/, PAGES",
        "/index.xhtml, PAGES",
        "/sending/compose/compose.xhtml, PAGES",
        "/anything/new, PAGES",
        "/apiary, PAGES",
        "/API/v1/messages, PAGES",
        "/healthy, PAGES",
        "/callbacks.xhtml, PAGES",
        "/account/signin/signin.xhtml/x, PAGES",
        "/account/password/password.xhtml, PAGES",
        "/account/signin/signin.xhtml, FRONT",
        "/project/join/join.xhtml, FRONT",
        "/sign-out, FRONT",
        "/api, API",
        "/api/v1/messages, API",
        "/openapi, API",
        "/metrics, API",
        "/callbacks/abc/dlr, OPEN",
        "/health/ready, OPEN",
        "/preference, OPEN",
        "/jakarta.faces.resource/hub.css.xhtml, OPEN"
    })
    void what_is_not_named_needs_somebody_who_signed_in(String path, Area area) {
        assertThat(Area.of(path)).isEqualTo(area);
    }
}
