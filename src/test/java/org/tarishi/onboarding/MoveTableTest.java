package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.START;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;

/** Every cell of states x targets x parts, against the specification written down a second time. */
class MoveTableTest {

    /** Early enough for what has a last day, late enough for what must have waited. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofDays(31), Duration.ofDays(61));

    private static final Set<String> LISTED = listed();

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void exactly_the_listed_cells_can_be_walked(RequestState from) {
        Set<String> walked = new TreeSet<>();
        for (RequestState to : RequestState.values()) {
            for (Part part : Part.values()) {
                if (canWalk(from, to, part)) {
                    walked.add(cell(from, to, part));
                }
            }
        }

        assertThat(walked)
                .isEqualTo(LISTED.stream()
                        .filter(cell -> cell.startsWith(from + ">"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_move_of_the_table_is_walked_by_somebody() {
        Set<String> walkable = Arrays.stream(Move.values())
                .flatMap(move -> move.from().stream()
                        .flatMap(from -> move.to().stream()
                                .flatMap(to -> move.by().stream().map(part -> cell(from, to, part)))))
                .collect(Collectors.toSet());

        assertThat(walkable).isEqualTo(LISTED);
    }

    @Test
    void everybody_is_told_who_is_to_be_told() {
        Map<Move, Set<Audience>> told = rows("tells.tsv")
                .collect(Collectors.toMap(
                        row -> Move.valueOf(row[0]),
                        row -> Arrays.stream(row[1].split(" "))
                                .map(Audience::valueOf)
                                .collect(Collectors.toSet())));

        assertThat(told)
                .hasSize(29)
                .allSatisfy((move, audiences) ->
                        assertThat(move.tells()).as(move.name()).isEqualTo(audiences));
    }

    private static boolean canWalk(RequestState from, RequestState to, Part part) {
        Actor actor = new Actor(6, "somebody", Set.of(part));
        return Arrays.stream(Move.values())
                .anyMatch(move -> WAITS.stream().anyMatch(wait -> arrives(from, to, move, actor, START.plus(wait))));
    }

    private static boolean arrives(RequestState from, RequestState to, Move move, Actor actor, Instant at) {
        GatewayRequest request = GivenRequest.in(from);
        Instant now = from == RequestState.EXPIRED ? at.plus(Duration.ofDays(60)) : at;
        try {
            request.take(move, GivenRequest.goodStep(move), actor, now);
        } catch (Forbidden | RuleBroken refused) {
            assertThat(request.getState()).as("refused, so unmoved").isEqualTo(from);
            return false;
        }
        return move.to().isPresent() && request.getState() == to;
    }

    private static String cell(RequestState from, RequestState to, Part part) {
        return from + ">" + to + " " + part;
    }

    private static Set<String> listed() {
        Set<String> cells = new HashSet<>();
        rows("moves.tsv")
                .forEach(row -> Arrays.stream(row[2].split(" "))
                        .forEach(part -> cells.add(row[0] + ">" + row[1] + " " + part)));
        return cells;
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream file = MoveTableTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
