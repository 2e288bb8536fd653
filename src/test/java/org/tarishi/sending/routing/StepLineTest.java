package org.tarishi.sending.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarishi.sending.routing.Step.Fit;
import org.tarishi.sending.routing.Step.Source;

class StepLineTest {

    private static final Step CONTACT = step(Source.CONTACT, "", Fit.NOT_SET);
    private static final Step OPERATOR = step(Source.PROJECT_RULE, "254", Fit.OTHER_OPERATOR);
    private static final Step DEFAULT = step(Source.PROJECT_DEFAULT, "", Fit.FITS);

    @Test
    void a_few_steps_are_told_one_by_one() {
        List<Step> steps = List.of(CONTACT, passed("255"), OPERATOR, passed("256"), passed("257"), DEFAULT);

        assertThat(StepLine.of(steps)).noneMatch(StepLine::isMany);
        assertThat(StepLine.of(steps)).extracting(StepLine::step).isEqualTo(steps);
    }

    @Test
    void many_that_are_for_other_numbers_are_one_line() {
        List<Step> many =
                Stream.of("221", "223", "225", "226").map(StepLineTest::passed).toList();
        List<Step> steps = Stream.of(Stream.of(CONTACT), many.stream(), Stream.of(OPERATOR, DEFAULT))
                .flatMap(each -> each)
                .toList();

        assertThat(StepLine.of(steps))
                .containsExactly(
                        new StepLine(CONTACT, List.of()),
                        new StepLine(many.get(0), many),
                        new StepLine(OPERATOR, List.of()),
                        new StepLine(DEFAULT, List.of()));
    }

    @Test
    void the_platforms_routes_are_counted_apart() {
        List<Step> projects =
                Stream.of("221", "223", "225", "226").map(StepLineTest::passed).toList();
        List<Step> platforms = Stream.of("1", "2", "3", "4")
                .map(prefix -> step(Source.PLATFORM_RULE, prefix, Fit.OTHER_NUMBERS))
                .toList();

        assertThat(StepLine.of(
                        Stream.concat(projects.stream(), platforms.stream()).toList()))
                .extracting(StepLine::passed)
                .containsExactly(projects, platforms);
    }

    @Test
    void without_steps_there_are_no_lines() {
        assertThat(StepLine.of(List.of())).isEmpty();
    }

    private static Step passed(String prefix) {
        return step(Source.PROJECT_RULE, prefix, Fit.OTHER_NUMBERS);
    }

    private static Step step(Source source, String prefix, Fit fit) {
        return new Step(source, prefix, "", fit, List.of());
    }
}
