package org.tarishi.platform;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether something failed only because somebody else did something in the same moment. A verb's own check came too
 * early to see it, so the database said it at the commit; the same may be tried again.
 */
public final class Meanwhile {

    /** SQLSTATE (PostgreSQL 18, appendix A): unique violation, serialization failure, deadlock. */
    private static final String UNIQUE = "23505";

    private static final Pattern OTHERS = Pattern.compile("40001|40P01");

    /** PostgreSQL names the constraint between the first quotes, in every language: «duplicate key … "project_name"». */
    private static final Pattern CONSTRAINT = Pattern.compile("[\"«„]\\h?(\\w+)\\h?[\"»“]");

    /** What is wrong where two want the same, by the unique index that says so; the fields are those of the forms. */
    private static final Map<String, Fault> TAKEN = Map.of(
            "project_name", Fault.at("name", "rule.meanwhile.name"),
            "account_sign_in_name", Fault.at("signInName", "rule.meanwhile.name"));

    private static final Fault CHANGED = Fault.at("", "rule.meanwhile");

    private static final int DEEPEST = 30;

    private Meanwhile() {}

    /** What to say to whoever came second; empty when the failure is another one. */
    public static Optional<Fault> behind(Throwable failure) {
        return causes(failure).flatMap(cause -> told(cause).stream()).findFirst();
    }

    private static Optional<Fault> told(Throwable cause) {
        if (cause instanceof OptimisticLockException) {
            return Optional.of(CHANGED);
        }
        return cause instanceof SQLException refused ? told(refused) : Optional.empty();
    }

    private static Optional<Fault> told(SQLException refused) {
        String state = Objects.requireNonNullElse(refused.getSQLState(), "");
        if (state.equals(UNIQUE)) {
            return Optional.of(TAKEN.getOrDefault(constraint(refused), CHANGED));
        }
        return OTHERS.matcher(state).matches() ? Optional.of(CHANGED) : Optional.empty();
    }

    private static String constraint(SQLException refused) {
        Matcher named = CONSTRAINT.matcher(Objects.requireNonNullElse(refused.getMessage(), ""));
        return named.find() ? named.group(1) : "";
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
