package org.tarishi.receiving.inbox;

/** A number, or a piece of one, as typed into a search: the way it stands in E.164. */
final class SearchedNumber {

    private SearchedNumber() {}

    /** {@code 0712 34} finds {@code +25471234…}: the local zero stands in no international number, nor do spaces. */
    static String of(String typed) {
        String compact = typed.replaceAll("[\\s().\\-/]", "");
        if (compact.startsWith("00")) {
            return "+" + compact.substring(2);
        }
        return compact.matches("0\\d+") ? compact.substring(1) : compact;
    }
}
