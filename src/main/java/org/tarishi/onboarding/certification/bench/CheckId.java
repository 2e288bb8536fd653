package org.tarishi.onboarding.certification.bench;

import static org.tarishi.onboarding.certification.bench.Adapter.HTTP;
import static org.tarishi.onboarding.certification.bench.Adapter.PHONE;
import static org.tarishi.onboarding.certification.bench.Adapter.SESSION;
import static org.tarishi.onboarding.certification.bench.CheckId.Way.AUTOMATIC;
import static org.tarishi.onboarding.certification.bench.CheckId.Way.BY_PERSON;
import static org.tarishi.onboarding.certification.bench.CheckId.Way.READ_BY_PERSON;

import java.util.Set;

/**
 * The checks of onboarding.md section 1.8. What each is about and when it passes are texts {@code CheckId.C01} and
 * {@code CheckId.C01.help}.
 */
public enum CheckId {
    // spotless:off - a table reads by its rows
    C01(true, AUTOMATIC), C02(true, AUTOMATIC), C03(true, AUTOMATIC),
    C04(true, READ_BY_PERSON), C05(true, READ_BY_PERSON), C06(true, READ_BY_PERSON), C07(true, READ_BY_PERSON),
    C08(false, READ_BY_PERSON), C09(true, READ_BY_PERSON), C10(true, READ_BY_PERSON), C11(true, READ_BY_PERSON),
    C12(true, READ_BY_PERSON), C13(true, READ_BY_PERSON), C14(false, READ_BY_PERSON, HTTP, SESSION),
    C15(true, READ_BY_PERSON), C16(true, AUTOMATIC), C17(true, AUTOMATIC), C18(true, AUTOMATIC),
    C19(false, AUTOMATIC), C20(true, AUTOMATIC), C21(true, AUTOMATIC), C22(true, AUTOMATIC), C23(true, AUTOMATIC),
    C24(true, AUTOMATIC, HTTP, SESSION), C25(true, AUTOMATIC), C26(true, AUTOMATIC), C27(true, AUTOMATIC),
    C28(true, AUTOMATIC), C29(false, AUTOMATIC), C30(true, AUTOMATIC), C31(true, AUTOMATIC),
    C32(true, AUTOMATIC, HTTP, PHONE), C33(true, BY_PERSON), C34(true, AUTOMATIC), C35(true, AUTOMATIC),
    C36(true, AUTOMATIC), C37(true, AUTOMATIC, HTTP, SESSION), C38(true, AUTOMATIC, HTTP, SESSION),
    C39(true, AUTOMATIC), C40(true, AUTOMATIC, HTTP, SESSION), C41(true, AUTOMATIC), C42(true, AUTOMATIC),
    C43(true, AUTOMATIC), C44(true, AUTOMATIC), C45(true, AUTOMATIC), C46(false, AUTOMATIC, HTTP, SESSION),
    C47(false, AUTOMATIC), C48(false, BY_PERSON), C49(true, BY_PERSON, PHONE), C50(false, AUTOMATIC);
    // spotless:on

    /** Who finds out. */
    public enum Way {
        /** The product alone. */
        AUTOMATIC,
        /** The product sends, judges acceptance and report, and a person reads the phone where one is at hand. */
        READ_BY_PERSON,
        /** A person does it and writes down what they found. */
        BY_PERSON
    }

    private final boolean blocking;
    private final Way way;
    private final Set<Adapter> adapters;

    CheckId(boolean blocking, Way way, Adapter... adapters) {
        this.blocking = blocking;
        this.way = way;
        this.adapters = adapters.length == 0 ? Set.of(Adapter.values()) : Set.of(adapters);
    }

    /** Whether a gateway that fails it must be mended first; otherwise it only warns. */
    public boolean isBlocking() {
        return blocking;
    }

    public Way way() {
        return way;
    }

    public boolean appliesTo(Adapter adapter) {
        return adapters.contains(adapter);
    }
}
