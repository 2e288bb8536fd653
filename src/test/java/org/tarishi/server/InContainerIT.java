package org.tarishi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.Projects;

/** What only the container can show, seen from inside it: injection, transactions and interceptors of the real WAR. */
@StartsServers
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Inject
    HostNoted hosts;

    @Inject
    Projects projects;

    /** The packaged WAR and this class. */
    @Deployment
    static WebArchive archive() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(Path.of("target", "run", "tarishi.war").toFile())
                .as(WebArchive.class)
                .addClasses(InContainerIT.class, HostNoted.class, RunnerDoor.class)
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void time_is_given_in_utc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void ids_grow() {
        assertThat(ids.next(100)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void what_a_verb_did_stays() {
        String host = UUID.randomUUID() + ".example";

        hosts.note(host);

        assertThat(hosts.isNoted(host)).isTrue();
    }

    @Test
    void a_broken_rule_undoes_what_the_verb_did_and_arrives_as_it_was_thrown() {
        String host = UUID.randomUUID() + ".example";

        assertThatThrownBy(() -> hosts.noteAndBreakARule(host)).isExactlyInstanceOf(RuleBroken.class);

        assertThat(hosts.isNoted(host)).isFalse();
    }

    @Test
    void for_nobody_a_project_does_not_exist() {
        assertThatThrownBy(() -> projects.current(new ProjectId(1))).isInstanceOf(NotFound.class);
    }
}
