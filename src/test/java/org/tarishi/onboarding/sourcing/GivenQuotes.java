package org.tarishi.onboarding.sourcing;

import java.util.Map;
import java.util.TreeMap;
import org.tarishi.onboarding.request.Answers;

/** Quotes as they are typed, and what a clinic asks for. */
final class GivenQuotes {

    private GivenQuotes() {}

    /** 1,000 once, 100 a month, 0.80 a segment, texts free; no tax. */
    static Map<String, String> plain() {
        Map<String, String> items = new TreeMap<>();
        items.put("OFFERED", "Dedicated short code");
        items.put("OPERATORS", "Safaricom, Airtel");
        items.put("RECEIVED", "2026-11-25");
        items.put("VALID_UNTIL", "2026-12-31");
        items.put("CURRENCY", "KES");
        items.put("SET_UP", "1000");
        items.put("RENTAL", "100");
        line(items, 1, "MT", "0.80");
        line(items, 2, "MO", "0");
        return items;
    }

    static void line(Map<String, String> items, int number, String direction, String price) {
        items.put("DIRECTION-" + number, direction);
        items.put("UNIT-" + number, "SEGMENT");
        items.put("CHARGED-" + number, "SUBMITTED");
        items.put("PRICE-" + number, price);
    }

    static Answers answers(Map<String, String> items) {
        return new Answers(items);
    }

    /** 1,000 messages of one segment and 500 texts each month, to Safaricom and Airtel. */
    static Map<String, String> steadyClinic() {
        Map<String, String> answers = new TreeMap<>();
        answers.put("sent-1", "1000");
        answers.put("sent-6", "1000");
        answers.put("sent-12", "1000");
        answers.put("received-1", "500");
        answers.put("received-6", "500");
        answers.put("received-12", "500");
        answers.put("operators", "Safaricom, Airtel");
        answers.put("inbound-payer", "sender");
        answers.put("sample-1", "Clinic: your visit is tomorrow at 9. Text STOP to end.");
        answers.put("sample-2", "Clinic: your results are there. Text STOP to end.");
        return answers;
    }
}
