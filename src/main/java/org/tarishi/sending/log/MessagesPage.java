package org.tarishi.sending.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.tarishi.contact.ContactNames;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sms.NumberFault;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** The message log. Everything that chooses its rows stands in the address, so that a view can be kept and sent on. */
@Named
@RequestScoped
public class MessagesPage {

    private static final int ROWS = 50;

    @Inject
    MessageLog log;

    @Inject
    Gateways gateways;

    @Inject
    ContactNames names;

    @Inject
    CurrentProject project;

    private String projectId = "";
    private String state = "";
    private String to = "";
    private String gateway = "";
    private String from = "";
    private String until = "";
    private String cursor = "";
    private LogSlice page = new LogSlice(List.of(), false, false);

    public void load() {
        try {
            page = log.page(project.id(), filter(), position(), ROWS);
            names.find(page.rows().stream().map(row -> row.recipient().e164()).toList());
        } catch (RuleBroken broken) {
            Faults.show(broken);
        }
    }

    private LogFilter filter() {
        return new LogFilter(
                wanted(state).map(MessageState::valueOf),
                wanted(to).map(this::number),
                wanted(gateway).flatMap(Ids::read),
                wanted(from).map(day -> startOf("from", day, 0)),
                wanted(until).map(day -> startOf("until", day, 1)));
    }

    private static Optional<String> wanted(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }

    private String number(String typed) {
        return PhoneNumbers.read(typed, project.getDefaultCountry())
                .<String>match(PhoneNumber::e164, fault -> refuse(fault, typed));
    }

    private static String refuse(NumberFault fault, String typed) {
        throw RuleBroken.at("to", "rule." + fault.code(), typed);
    }

    private Instant startOf(String field, String day, int daysLater) {
        try {
            return LocalDate.parse(day)
                    .plusDays(daysLater)
                    .atStartOfDay(project.getZone())
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw RuleBroken.at(field, "rule.day", day);
        }
    }

    /** {@code o123}: older than 123; {@code n123}: newer; anything else the newest. */
    private LogPosition position() {
        if (!cursor.matches("[on].+")) {
            return LogPosition.TOP;
        }
        return Ids.read(cursor.substring(1))
                .map(cursor.startsWith("o") ? LogPosition::olderThan : LogPosition::newerThan)
                .orElse(LogPosition.TOP);
    }

    public List<MessageRow> getRows() {
        return page.rows();
    }

    public String getOlder() {
        return page.hasOlder() ? "o" + page.oldest() : "";
    }

    public String getNewer() {
        return page.hasNewer() ? "n" + page.newest() : "";
    }

    /** Whether the list is empty because of what was asked, not because nothing was ever sent. */
    public boolean isFiltered() {
        return !(state + to + gateway + from + until).isBlank();
    }

    public MessageState[] getStates() {
        return MessageState.values();
    }

    public List<Gateway> getGateways() {
        return gateways.of(project.id());
    }

    /** Kept so that links to other pages of the log stay in the project. */
    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(String projectId) {
        this.projectId = projectId;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        boolean known = List.of(MessageState.values()).stream()
                .anyMatch(each -> each.name().equals(state));
        this.state = known ? state : "";
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getGateway() {
        return gateway;
    }

    public void setGateway(String gateway) {
        this.gateway = gateway;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
