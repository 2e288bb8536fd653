package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class OwnNameTest {

    @Test
    void a_machine_that_does_not_know_itself_is_told_the_line_that_helps() {
        assertThatThrownBy(() -> OwnName.requireKnown(() -> {
                    throw new UnknownHostException("clinic: clinic: Name or service not known");
                }))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("\"clinic\"")
                .hasMessageContaining("\"127.0.0.1 clinic\" to /etc/hosts");
    }

    @Test
    void one_that_does_may_start() throws StartFailure {
        OwnName.requireKnown(InetAddress::getLoopbackAddress);
    }
}
