package org.tarishi.project.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectRole;

/** Every role against every permission. What each role may is written out here once more, on purpose. */
class StandingTest {

    private static final Set<Permission> READING = EnumSet.of(
            Permission.READ_MESSAGES,
            Permission.READ_INBOUND,
            Permission.READ_GATEWAYS,
            Permission.READ_PROJECT,
            Permission.READ_REQUESTS);

    private static final Map<ProjectRole, Set<Permission>> ALLOWED = new EnumMap<>(Map.of(
            ProjectRole.VIEWER, READING,
            ProjectRole.SENDER, with(READING, Permission.SEND_MESSAGES),
            ProjectRole.MANAGER,
                    with(
                            READING,
                            Permission.SEND_MESSAGES,
                            Permission.MANAGE_GATEWAYS,
                            Permission.MANAGE_PROJECT,
                            Permission.REQUEST_GATEWAYS),
            ProjectRole.OWNER, EnumSet.allOf(Permission.class)));

    static Stream<Arguments> everyRoleAndPermission() {
        return Arrays.stream(ProjectRole.values())
                .flatMap(role -> Arrays.stream(Permission.values()).map(permission -> Arguments.of(role, permission)));
    }

    @ParameterizedTest
    @MethodSource("everyRoleAndPermission")
    void a_member_may_what_the_role_says(ProjectRole role, Permission permission) {
        Standing standing = Standing.ofPerson(Optional.of(role), false);

        assertThat(standing.may(permission)).isEqualTo(ALLOWED.get(role).contains(permission));
    }

    @ParameterizedTest
    @MethodSource("everyRoleAndPermission")
    void an_auditor_reads_and_keeps_what_their_role_gives(ProjectRole role, Permission permission) {
        Standing member = Standing.ofPerson(Optional.of(role), true);
        Standing outside = Standing.ofPerson(Optional.empty(), true);

        assertThat(member.may(permission)).isEqualTo(ALLOWED.get(role).contains(permission));
        assertThat(outside.may(permission)).isEqualTo(READING.contains(permission));
        assertThat(outside.knowsTheProject()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_key_may_what_has_a_scope_that_it_holds(Permission permission) {
        Set<String> scopes =
                Set.of("messages:read", "messages:write", "inbound:read", "gateways:read", "requests:read");

        assertThat(new Standing.OfKey(scopes).may(permission))
                .isEqualTo(permission.scope().isPresent());
        assertThat(new Standing.OfKey(Set.of()).may(permission)).isFalse();
    }

    @Test
    void a_key_with_one_scope_may_only_that() {
        Standing key = new Standing.OfKey(Set.of("messages:read"));

        assertThat(Arrays.stream(Permission.values()).filter(key::may)).containsExactly(Permission.READ_MESSAGES);
    }

    @Test
    void for_a_stranger_the_project_does_not_exist() {
        Standing stranger = Standing.ofPerson(Optional.empty(), false);

        assertThat(stranger.knowsTheProject()).isFalse();
        assertThat(Arrays.stream(Permission.values()).filter(stranger::may)).isEmpty();
    }

    private static Set<Permission> with(Set<Permission> some, Permission... more) {
        Set<Permission> all = EnumSet.copyOf(some);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
