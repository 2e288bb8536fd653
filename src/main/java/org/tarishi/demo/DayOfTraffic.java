package org.tarishi.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayCondition;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.platform.Ids;
import org.tarishi.receiving.inbox.Inbox;
import org.tarishi.sending.outbox.Delivery;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.outbox.OutboxEntry;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** Writes a clinic's last day: reminders every ten minutes, most of them delivered, and what mothers answered. */
@Stateless
public class DayOfTraffic {

    private static final int REMINDERS = 144;
    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final List<String> NAMES = List.of("Asha", "Baraka", "Chege", "Dalila", "Esther", "Farida");
    private static final List<String> ANSWERS =
            List.of("Asante, nitakuja", "Can I come on Friday instead?", "NDIYO", "Ni saa ngapi?", "Sawa 🙏");

    @PersistenceContext
    EntityManager database;

    @Inject
    Inbox inbox;

    @Inject
    GatewayCondition condition;

    @Inject
    Clock clock;

    public void write(ProjectId project, Gateway gateway) {
        Instant now = clock.instant();
        IntStream.range(0, REMINDERS)
                .forEach(i -> remind(project, gateway, i, now.minus(BETWEEN.multipliedBy(REMINDERS - i))));
        database.flush();
        count(project);
        // so that its page does not say that it was never used
        condition.accepted(gateway.getId());
        IntStream.range(0, ANSWERS.size())
                .forEach(i -> answer(gateway, i, now.minus(BETWEEN.multipliedBy(40 - 7L * i))));
    }

    private void remind(ProjectId project, Gateway gateway, int i, Instant at) {
        String text = "Habari " + NAMES.get(i % NAMES.size()) + ", your visit at the clinic is tomorrow at "
                + (8 + i % 9) + ":00. Reply NDIYO to confirm.";
        Message message = new Message(
                new Message.Written(
                        Ids.firstAt(at),
                        project,
                        gateway.getId(),
                        patient(i),
                        gateway.getSender(),
                        new SmsText(text),
                        "demonstration",
                        at.plus(Duration.ofDays(1))),
                at);
        database.persist(message);
        MessageState state = i % 24 == 5 ? MessageState.UNDELIVERED : MessageState.DELIVERED;
        Delivery delivery =
                new Delivery(new OutboxEntry(message, Lane.BULK, at), state, Why.NONE, at.plusSeconds(2 + i % 7));
        database.persist(delivery.named("demo-" + i));
    }

    /** As if each had been counted when it happened. */
    private void count(ProjectId project) {
        database.createNativeQuery("""
                        insert into gateway_hour
                          (gateway_id, project_id, at, accepted, segments, delivered, undelivered, within_5s, within_15s)
                        select m.gateway_id, m.project_id, date_trunc('hour', m.created_at), count(*), sum(m.segments),
                          count(*) filter (where d.state = 'DELIVERED'), count(*) filter (where d.state <> 'DELIVERED'),
                          count(*) filter (where d.changed_at <= m.created_at + interval '5 s'),
                          count(*) filter (where d.changed_at > m.created_at + interval '5 s')
                        from message m join delivery d on d.message_id = m.id
                        where m.project_id = ?1 group by 1, 2, 3 on conflict do nothing""").setParameter(1, project.value()).executeUpdate();
    }

    private void answer(Gateway gateway, int i, Instant at) {
        inbox.receive(
                gateway,
                new InboundSms(
                        "demo-in-" + i,
                        patient(i * 3).e164(),
                        "22395",
                        ANSWERS.get(i),
                        Optional.empty(),
                        Optional.of(at)),
                at);
    }

    private static PhoneNumber patient(int i) {
        return PhoneNumber.of("+2547120000" + (10 + i % 40));
    }
}
