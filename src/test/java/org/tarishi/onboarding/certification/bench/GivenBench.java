package org.tarishi.onboarding.certification.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.Settings;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sms.PhoneNumber;

/** A bench whose hub does what a test says: for checks of the hub itself, which no provider could make fail. */
public final class GivenBench {

    /** What a check sends, and what it finds out about it later. */
    public interface Hub {

        /** Ids of the messages that are queued. */
        List<Long> send(List<Draft> drafts);

        Traced trace(long id);
    }

    private static final String BOUNDS = "REPORT=PT0.5S VALIDITY=PT0.1S RECONNECT=PT0.1S";

    private GivenBench() {}

    public static Bench with(Hub hub) {
        TestPhone phone = new TestPhone("Safaricom", new PhoneNumber("+254712345678"), TestPhone.Use.UNREAD);
        Subject subject = new Subject(
                1, "KE-1", new ProjectId(1), "KE", 1, Adapter.HTTP, List.of(phone), Bounds.read(BOUNDS), Instant.EPOCH);
        Toolbox tools = new Toolbox();
        tools.clock = Clock.systemUTC();
        tools.nonces = new Nonces();
        tools.link = new NoLink();
        tools.messages = new ScriptedMessages(hub);
        return new Bench(subject, tools, () -> {});
    }

    private static final class NoLink extends TestLink {
        @Override
        Settings settings(long id) {
            return new Settings(Map.of(), Set.of());
        }
    }

    private static final class ScriptedMessages extends TestMessages {

        private final Hub hub;

        ScriptedMessages(Hub hub) {
            this.hub = hub;
        }

        @Override
        List<Long> send(Subject subject, List<Draft> drafts) {
            return hub.send(drafts);
        }

        @Override
        Traced trace(ProjectId project, long id) {
            return hub.trace(id);
        }
    }
}
