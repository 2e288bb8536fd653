package org.tarishi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sending/log/messages.xhtml?project=7&state=DUE"})
    void a_path_of_this_host_is_a_way_back(String address) {
        assertThat(PageAddress.isOurs(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example/", "https://evil.example/", "/\\evil.example", "/a\r\nSet-Cookie: x=y"})
    void nothing_that_leaves_this_host_or_splits_a_header_is(String address) {
        assertThat(PageAddress.isOurs(address)).isFalse();
    }
}
