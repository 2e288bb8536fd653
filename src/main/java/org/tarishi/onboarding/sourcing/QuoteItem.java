package org.tarishi.onboarding.sourcing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a quote says besides its prices per message (onboarding.md section 1.9), in the order of the form. Its name is the
 * field's id; texts {@code QuoteItem.X} and {@code QuoteItem.X.help}.
 */
public enum QuoteItem {
    OFFERED(Group.OFFER, Kind.TEXT),
    OPERATORS(Group.OFFER, Kind.TEXT),
    RECEIVED(Group.OFFER, Kind.DAY),
    VALID_UNTIL(Group.OFFER, Kind.DAY),
    CURRENCY(Group.OFFER, Kind.CURRENCY),
    TAX_PERCENT(Group.OFFER, Kind.AMOUNT),
    TAX_INCLUDED(Group.OFFER, Kind.TICK),
    SET_UP(Group.ONCE, Kind.AMOUNT),
    SET_UP_PER_OPERATOR(Group.ONCE, Kind.TICK),
    REGULATOR_FEE(Group.ONCE, Kind.AMOUNT),
    REGULATOR_YEARLY(Group.ONCE, Kind.AMOUNT),
    DEPOSIT(Group.ONCE, Kind.AMOUNT),
    RENTAL(Group.MONTHLY, Kind.AMOUNT),
    RENTAL_PER_OPERATOR(Group.MONTHLY, Kind.TICK),
    MINIMUM(Group.MONTHLY, Kind.AMOUNT),
    MINIMUM_IN_MESSAGES(Group.MONTHLY, Kind.TICK),
    REPORT_FEE(Group.MONTHLY, Kind.AMOUNT),
    TERM_MONTHS(Group.TERMS, Kind.NUMBER),
    NOTICE_DAYS(Group.TERMS, Kind.NUMBER),
    RATE_NOTICE_DAYS(Group.TERMS, Kind.NUMBER),
    PAYMENT(Group.TERMS, Kind.TEXT),
    SLA_PERCENT(Group.TERMS, Kind.AMOUNT),
    PER_SECOND(Group.TERMS, Kind.NUMBER),
    LEAD_DAYS(Group.TERMS, Kind.NUMBER),
    EXTRAS(Group.TERMS, Kind.TEXT);

    /** Items that stand together; texts {@code QuoteItem.Group.X}. */
    public enum Group {
        OFFER,
        ONCE,
        MONTHLY,
        TERMS;

        public List<QuoteItem> getItems() {
            return Stream.of(QuoteItem.values())
                    .filter(item -> item.group == this)
                    .toList();
        }
    }

    /** What its field takes. */
    public enum Kind {
        TEXT,
        DAY,
        CURRENCY,
        AMOUNT,
        NUMBER,
        TICK
    }

    private final Group group;
    private final Kind kind;

    QuoteItem(Group group, Kind kind) {
        this.group = group;
        this.kind = kind;
    }

    public Kind getKind() {
        return kind;
    }

    /** Without these it is no quote; whatever else is missing is marked in the comparison. */
    public boolean isRequired() {
        return group == Group.OFFER && kind != Kind.TICK && this != TAX_PERCENT;
    }

    static List<QuoteItem> ticks() {
        return Arrays.stream(values()).filter(item -> item.kind == Kind.TICK).toList();
    }

    /** Those that a comparison would miss where they are not answered. */
    static List<QuoteItem> compared() {
        return Arrays.stream(values()).filter(item -> item.kind != Kind.TICK).toList();
    }
}
