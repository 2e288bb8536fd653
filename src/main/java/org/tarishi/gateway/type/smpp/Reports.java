package org.tarishi.gateway.type.smpp;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;

/**
 * Reads delivery reports: by their optional parameters, and by the text {@code id:… stat:… err:…} of SMPP 3.4 appendix B, of
 * which every SMSC leaves out or renames something.
 */
final class Reports {

    private static final int RECEIPTED_ID = 0x001E;
    private static final int MESSAGE_STATE = 0x0427;
    private static final int NETWORK_ERROR = 0x0423;
    private static final Pattern ID = word("id");
    private static final Pattern STATE = word("stat");
    private static final Pattern ERROR = word("err");

    private final Coding coding;
    private final ReportIds ids;
    private final boolean byText;

    Reports(Settings settings, Coding coding) {
        this.coding = coding;
        this.ids = ReportIds.of(settings.text(Keys.REPORT_ID));
        this.byText = settings.text(Keys.REPORT_ID_FROM).equals("text");
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?i)(?:^|\\s)" + name + "\\s*:\\s*([^\\s:]+)");
    }

    /** Empty when it names no message, or no state that the standard knows. */
    Optional<StatusReport> read(Brought brought) {
        String text =
                coding.decode(brought.dataCoding(), UserData.of(brought).text()).orElse("");
        Optional<String> state =
                brought.field(MESSAGE_STATE).flatMap(Reports::named).or(() -> find(STATE, text));
        return id(brought, text)
                .flatMap(id -> state.flatMap(name -> state(name)
                        .map(known -> new StatusReport(
                                MessageHandle.remote(id), known, error(brought, text), name, Optional.empty()))));
    }

    /** The parameter is spelled as the answer was; only the text changes the base of its numbers. */
    private Optional<String> id(Brought brought, String text) {
        Optional<String> inField =
                brought.field(RECEIPTED_ID).map(Reports::word).filter(id -> !id.isEmpty());
        Optional<String> inText = find(ID, text);
        return byText
                ? inText.map(ids::reported).or(() -> inField.map(ids::answered))
                : inField.map(ids::answered).or(() -> inText.map(ids::reported));
    }

    private static String word(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1).replace("\0", "").strip();
    }

    private static String error(Brought brought, String text) {
        return find(ERROR, text)
                .or(() -> brought.field(NETWORK_ERROR).map(HexFormat.of()::formatHex))
                .orElse("");
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> named(byte[] state) {
        return switch (state.length == 1 ? state[0] : 0) {
            case 1 -> Optional.of("ENROUTE");
            case 2 -> Optional.of("DELIVRD");
            case 3 -> Optional.of("EXPIRED");
            case 4 -> Optional.of("DELETED");
            case 5 -> Optional.of("UNDELIV");
            case 6 -> Optional.of("ACCEPTD");
            case 7 -> Optional.of("UNKNOWN");
            case 8 -> Optional.of("REJECTD");
            default -> Optional.empty();
        };
    }

    /** By its beginning, since some write the words out. UNKNOWN says that the SMSC does not know, so neither do we. */
    private static Optional<ReportedState> state(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return switch (upper.substring(0, Math.min(5, upper.length()))) {
            case "DELIV" -> Optional.of(ReportedState.DELIVERED);
            case "EXPIR" -> Optional.of(ReportedState.EXPIRED);
            case "DELET", "UNDEL", "REJEC", "SKIPP" -> Optional.of(ReportedState.UNDELIVERED);
            case "ENROU", "ACCEP", "BUFFE", "SCHED", "UNKNO" -> Optional.of(ReportedState.UNDERWAY);
            default -> Optional.empty();
        };
    }
}
