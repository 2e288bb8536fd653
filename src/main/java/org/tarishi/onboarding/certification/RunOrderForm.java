package org.tarishi.onboarding.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/** What an engineer types to start a run. */
public final class RunOrderForm {

    private static final int LINES = 5;

    private final List<TypedPhone> phones =
            IntStream.range(0, LINES).mapToObj(TypedPhone::new).toList();
    private String unattended = "";

    /** What was used the last time, to start from. */
    void fill(List<TestPhone> known, String reason) {
        IntStream.range(0, Math.min(LINES, known.size()))
                .forEach(i -> phones.get(i).fill(known.get(i)));
        unattended = reason;
    }

    /** @throws RuleBroken with every fault, at the fields */
    List<TestPhone> read(String country) {
        List<Fault> faults = new ArrayList<>();
        List<TestPhone> read = phones.stream()
                .flatMap(typed -> typed.read(country, faults).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        return read;
    }

    public List<TypedPhone> getPhones() {
        return phones;
    }

    public TestPhone.Use[] getUses() {
        return TestPhone.Use.values();
    }

    public String getUnattended() {
        return unattended;
    }

    public void setUnattended(String unattended) {
        this.unattended = unattended;
    }
}
