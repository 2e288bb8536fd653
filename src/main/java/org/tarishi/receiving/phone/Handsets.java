package org.tarishi.receiving.phone;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.NotFound;
import org.tarishi.receiving.Conversations;
import org.tarishi.receiving.inbox.InboundMessage;
import org.tarishi.receiving.inbox.InboundMessages;
import org.tarishi.sending.log.LogFilter;
import org.tarishi.sending.log.LogPosition;
import org.tarishi.sending.log.MessageLog;
import org.tarishi.sending.log.MessageRow;
import org.tarishi.sms.PhoneNumber;

/** The phones that a project's simulator gateways reach. For those who may write: a phone shows whole numbers. */
@Stateless
public class Handsets {

    private static final String SIMULATOR = "simulator";
    private static final int RECENT = 100;
    private static final int NUMBERS = 8;
    private static final int LINES = 30;

    @Inject
    Gateways gateways;

    @Inject
    MessageLog log;

    @Inject
    Conversations conversations;

    @Inject
    InboundMessages inbound;

    /** The project's own before the shared ones. */
    @Needs(Permission.SEND_MESSAGES)
    public List<Gateway> simulators(ProjectId project) {
        return gateways.of(project).stream()
                .filter(Handsets::isSimulator)
                .sorted(Comparator.comparing(Gateway::isShared))
                .toList();
    }

    /** @throws NotFound also for a gateway that is no simulator */
    @Needs(Permission.SEND_MESSAGES)
    public Gateway simulator(ProjectId project, long id) {
        Gateway gateway = gateways.get(project, id);
        if (!isSimulator(gateway)) {
            throw new NotFound("simulator " + id);
        }
        return gateway;
    }

    /** The numbers that were written to over a gateway lately. */
    @Needs(Permission.SEND_MESSAGES)
    public List<PhoneNumber> recent(ProjectId project, long gateway) {
        return messages(project, gateway, Optional.empty(), RECENT)
                .map(MessageRow::recipient)
                .distinct()
                .limit(NUMBERS)
                .toList();
    }

    /** The latest texts to and from a phone, in the order of time. */
    @Needs(Permission.SEND_MESSAGES)
    public List<PhoneLine> lines(ProjectId project, long gateway, PhoneNumber number) {
        Stream<PhoneLine> arrived = messages(project, gateway, Optional.of(number), LINES)
                .filter(message -> !message.state().isWaiting())
                .map(PhoneLine::arrived);
        return Stream.concat(arrived, written(project, gateway, number))
                .sorted(Comparator.comparingLong(PhoneLine::id))
                .toList();
    }

    private Stream<PhoneLine> written(ProjectId project, long gateway, PhoneNumber number) {
        List<InboundMessage> texts = conversations
                .with(project, number.e164())
                .map(conversation -> inbound.of(project, conversation.getId(), Long.MAX_VALUE, LINES))
                .orElse(List.of());
        return texts.stream().filter(text -> text.getGatewayId() == gateway).map(PhoneLine::written);
    }

    private Stream<MessageRow> messages(ProjectId project, long gateway, Optional<PhoneNumber> to, int most) {
        LogFilter filter = new LogFilter(
                Optional.empty(), to.map(PhoneNumber::e164), Optional.of(gateway), Optional.empty(), Optional.empty());
        return log.page(project, filter, LogPosition.TOP, most).rows().stream();
    }

    private static boolean isSimulator(Gateway gateway) {
        return gateway.getType().equals(SIMULATOR);
    }
}
