package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostEntryTest {

    @Test
    void a_host_has_one_spelling_however_it_is_written() {
        Map.of(
                        "SMS.Example.org", "sms.example.org",
                        " sms.example.org. ", "sms.example.org",
                        "bücher.example:8080", "xn--bcher-kva.example:8080",
                        "10.0.0.5:08080", "10.0.0.5:8080",
                        "::1", "[0:0:0:0:0:0:0:1]",
                        "[::1]:80", "[0:0:0:0:0:0:0:1]:80",
                        "gateway", "gateway")
                .forEach((typed, text) -> assertThat(HostEntry.read(typed).map(HostEntry::text))
                        .as(typed)
                        .contains(text));
    }

    @Test
    void what_is_no_host_is_none() {
        assertThat(Stream.of(
                        "",
                        " ",
                        "a b",
                        "https://sms.example.org",
                        "sms.example.org/x",
                        "a:0",
                        "a:70000",
                        "a:x",
                        "[",
                        "[]",
                        "[::g]",
                        "127.1",
                        "2130706433",
                        "user@host",
                        "*.example.org",
                        "10.0.0.0/8"))
                .allSatisfy(typed -> assertThat(HostEntry.read(typed)).as(typed).isEmpty());
    }

    @Test
    void an_entry_that_no_call_could_use_is_told() {
        assertThat(Stream.of("169.254.169.254", "metadata.google.internal:80", "0.0.0.0", "[ff02::1]", "[fe80::1]:443"))
                .allMatch(typed -> HostEntry.read(typed).orElseThrow().isNever());
        assertThat(Stream.of("10.0.0.1", "127.0.0.1:19780", "gateway", "::1", "fd00::7", "8.8.8.8"))
                .noneMatch(typed -> HostEntry.read(typed).orElseThrow().isNever());
    }

    @Test
    void an_entry_without_a_port_covers_every_port_and_one_with_a_port_only_that() {
        assertThat(HostEntry.covering("10.0.0.5", 13013)).containsExactly("10.0.0.5", "10.0.0.5:13013");
        assertThat(HostEntry.covering("0:0:0:0:0:0:0:1", 80))
                .containsExactly("[0:0:0:0:0:0:0:1]", "[0:0:0:0:0:0:0:1]:80");
    }
}
