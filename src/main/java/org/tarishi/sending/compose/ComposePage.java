package org.tarishi.sending.compose;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.account.Permission;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.quiet.QuietSaid;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;
import org.tarishi.sms.Segments;

/** Writes a message to one or many numbers. What was typed stays until it is sent. */
@Named
@RequestScoped
public class ComposePage {

    private static final String BETWEEN_NUMBERS = "[,;\\r\\n]+";
    private static final String AUTOMATIC = "routes";

    @Inject
    ComposeMessage compose;

    @Inject
    Gateways gateways;

    @Inject
    CurrentProject project;

    @Inject
    QuietSaid quiet;

    private String to = "";
    private String text = "";
    private String from = "";
    private String gateway = AUTOMATIC;
    private int validHours = 24;
    private boolean urgent;

    /** Not for those who may only read. */
    public void open() {
        if (!project.isCanSend()) {
            throw new Forbidden(Permission.SEND_MESSAGES.name());
        }
    }

    /** Sends, then shows the message, or the log when there are several. */
    public String send() {
        try {
            List<Message> messages = compose.send(project.id(), drafts());
            return after(messages);
        } catch (RuleBroken broken) {
            Faults.show(new RuleBroken(atFields(broken.faults())));
            return "";
        }
    }

    private String after(List<Message> messages) {
        String where = messages.size() == 1 ? "message" : "messages";
        String which = messages.size() == 1 ? "&id=" + messages.get(0).getId() : "";
        return "/sending/log/" + where + ".xhtml?project=" + project.id() + which + "&faces-redirect=true";
    }

    private List<Draft> drafts() {
        Optional<Long> chosen = gateway.matches("\\d+") ? Optional.of(Long.valueOf(gateway)) : Optional.empty();
        Optional<Duration> validity = Optional.of(Duration.ofHours(validHours));
        // Nobody typed a number: one draft without it, so that every other fault is told in the same go
        List<String> numbers = numbers().isEmpty() ? List.of("") : numbers();
        return numbers.stream()
                .map(number -> new Draft(number, text, from.strip(), chosen, validity, urgent))
                .toList();
    }

    private List<String> numbers() {
        return Stream.of(to.split(BETWEEN_NUMBERS))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** Which of these would wait for the end of quiet hours, in sentences. */
    public List<String> getWaits() {
        if (urgent || to.isBlank()) {
            return List.of();
        }
        List<String> typed = numbers();
        List<PhoneNumber> read = typed.stream()
                .flatMap(number -> PhoneNumbers.read(number, project.getDefaultCountry())
                        .<Optional<PhoneNumber>>match(Optional::of, problem -> Optional.empty())
                        .stream())
                .toList();
        return quiet.before(read, Lane.of(typed.size()) == Lane.BULK);
    }

    /** {@code messages[3].to} stands in the field {@code to}; what is wrong with every message is said once. */
    private static List<Fault> atFields(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Fault(fieldOf(fault), fault.code(), fault.args()))
                .distinct()
                .toList();
    }

    private static String fieldOf(Fault fault) {
        String field = fault.field().substring(fault.field().lastIndexOf('.') + 1);
        return field.equals("messages") ? "to" : field;
    }

    /** How the text splits, by the engine that also sends it. */
    public Segments getSegments() {
        return Segments.of(text);
    }

    public List<Gateway> getGateways() {
        return gateways.of(project.id());
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getGateway() {
        return gateway;
    }

    public void setGateway(String gateway) {
        this.gateway = gateway;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public int getValidHours() {
        return validHours;
    }

    public void setValidHours(int validHours) {
        this.validHours = validHours;
    }
}
