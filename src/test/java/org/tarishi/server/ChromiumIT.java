package org.tarishi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The browser fixture sees what it is there to see; every other browser test relies on that. */
@InBrowser
class ChromiumIT {

    private static final String VIOLATION = "policy violation: script-src";

    @Test
    void a_sound_page_meets_no_trouble(Walks walks) {
        try (PageServer server = new PageServer("<p>All is well</p>")) {
            Walk walk = walks.start(server.base(), Look.usual());

            assertThat(walk.open("/").status()).isEqualTo(200);

            assertThat(walk.page().title()).isEqualTo("A page");
            walk.axe();
            assertThat(walk.troubles()).isEmpty();
        }
    }

    @Test
    void an_inline_script_is_a_policy_violation(Walks walks) {
        assertThat(troublesOf(walks, "<script>document.title = 'taken over'</script>", VIOLATION, "olicy"))
                .anyMatch(trouble -> trouble.contains(VIOLATION));
    }

    @Test
    void a_missing_picture_is_a_trouble(Walks walks) {
        assertThat(troublesOf(walks, "<img src='/gone.png' alt=''>", "gone.png", "gone.png"))
                .singleElement()
                .asString()
                .startsWith("status 404")
                .endsWith("/gone.png");
    }

    @Test
    void a_picture_without_a_description_is_named_by_rule_and_selector(Walks walks) {
        try (PageServer server = new PageServer("<img id='map' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>")) {
            Walk walk = walks.start(server.base(), Look.usual()).allow("olicy");
            walk.open("/");

            assertThatThrownBy(walk::axe)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContainingAll("image-alt", "#map");
        }
    }

    @Test
    void the_look_is_what_the_page_is_told(Walks walks) {
        try (PageServer server = new PageServer("<p>Bonjour</p>")) {
            Walk walk =
                    walks.start(server.base(), Look.usual().in("fr").atNight().onPhone());
            walk.open("/");

            assertThat(walk.page()
                            .evaluate("[navigator.language, innerWidth,"
                                    + " matchMedia('(prefers-color-scheme: dark)').matches].join()"))
                    .isEqualTo("fr,390,true");
        }
    }

    private static List<String> troublesOf(Walks walks, String body, String awaited, String allowed) {
        try (PageServer server = new PageServer(body)) {
            Walk walk = walks.start(server.base(), Look.usual());
            walk.open("/");
            // what the page tells of itself may come after the page
            walk.page().waitForCondition(() -> walk.troubles().stream().anyMatch(each -> each.contains(awaited)));
            List<String> troubles = walk.troubles();
            walk.allow(allowed);
            return troubles;
        }
    }
}
