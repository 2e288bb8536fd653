package org.tarishi.onboarding.certification;

import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.onboarding.certification.bench.TestPhone.Use;
import org.tarishi.platform.Fault;
import org.tarishi.sms.PhoneNumbers;

/** A line of the form: a number to send tests to, as somebody typed it. Empty lines are left out. */
public final class TypedPhone {

    private final int line;
    private String operator = "";
    private String number = "";
    private Use use = Use.READ;

    TypedPhone(int line) {
        this.line = line;
    }

    TypedPhone fill(TestPhone known) {
        operator = known.operator();
        number = known.number().e164();
        use = known.use();
        return this;
    }

    /** @param faults takes what is wrong, at the fields {@code operator_N} and {@code number_N} */
    Optional<TestPhone> read(String country, List<Fault> faults) {
        if (number.isBlank() && operator.isBlank()) {
            return Optional.empty();
        }
        if (operator.isBlank()) {
            faults.add(Fault.at("operator_" + line, "rule.certification.operator"));
        }
        return PhoneNumbers.read(number, country)
                .<Optional<TestPhone>>match(
                        read -> Optional.of(new TestPhone(operator.strip(), read, use)), problem -> {
                            faults.add(Fault.at("number_" + line, "rule." + problem.code(), number));
                            return Optional.empty();
                        });
    }

    public int getLine() {
        return line;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Use getUse() {
        return use;
    }

    public void setUse(Use use) {
        this.use = use;
    }
}
