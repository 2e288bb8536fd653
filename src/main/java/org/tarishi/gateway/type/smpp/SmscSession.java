package org.tarishi.gateway.type.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSmResp;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.SendCommandTask;
import org.jsmpp.session.SubmitSmCommandTask;
import org.jsmpp.session.UnbindCommandTask;
import org.jsmpp.session.connection.ConnectionFactory;
import org.tarishi.gateway.type.smpp.PartAnswer.Denied;
import org.tarishi.gateway.type.smpp.PartAnswer.NotSent;
import org.tarishi.gateway.type.smpp.PartAnswer.Silent;
import org.tarishi.gateway.type.smpp.PartAnswer.Taken;
import org.tarishi.gateway.type.smpp.PartAnswer.Unfit;

/**
 * One bound session. Knows of each submit whether it may have left, and when the connection breaks tells those that wait at
 * once instead of letting them sit out their timer, as jSMPP would.
 */
final class SmscSession extends SMPPSession {

    private static final Duration UNBIND_WAIT = Duration.ofSeconds(2);

    private final PduReader reader;
    private final Unanswered unanswered = new Unanswered(this::removePendingResponse);
    private final CountDownLatch end = new CountDownLatch(1);

    SmscSession(PduReader reader, ConnectionFactory connections) {
        super(new SynchronizedPDUSender(new DefaultPDUSender(new LenientComposer())), reader, connections);
        this.reader = reader;
        addSessionStateListener((now, before, source) -> changed(now));
    }

    private void changed(SessionState now) {
        if (now == SessionState.CLOSED || now == SessionState.UNBOUND) {
            end.countDown();
            unanswered.release();
        }
    }

    void awaitEnd() throws InterruptedException {
        end.await();
    }

    /** What the SMSC answered to the bind; it may hang up before the library has taken notice. */
    OptionalInt bindStatus() {
        return reader.bindStatus();
    }

    /** Every request of the session passes here, the library's own too. */
    @Override
    protected Command executeSendCommand(SendCommandTask task, long timeout)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        Unanswered.Watched watched = unanswered.watch(task);
        try {
            return super.executeSendCommand(watched, timeout);
        } finally {
            unanswered.settled(watched);
        }
    }

    /** Submits and waits for the answer. */
    PartAnswer submit(SubmitPart part, Duration wait) {
        Unanswered.Watched task = unanswered.watch(task(part));
        try {
            ensureTransmittable(SubmitSmCommandTask.COMMAND_NAME_SUBMIT_SM);
            SubmitSmResp answer = (SubmitSmResp) executeSendCommand(task, wait.toMillis());
            return new Taken(Objects.requireNonNullElse(answer.getMessageId(), ""));
        } catch (NegativeResponseException e) {
            return new Denied(e.getCommandStatus());
        } catch (GenericNackResponseException e) {
            return new Denied(e.getCommandStatus());
        } catch (ResponseTimeoutException e) {
            return new Silent("smpp.no-answer", wait.toSeconds() + " s");
        } catch (InvalidResponseException | IOException e) {
            return task.hasDeparted()
                    ? new Silent("smpp.broken", Objects.requireNonNullElse(e.getMessage(), ""))
                    : new NotSent(Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (PDUException e) {
            return new Unfit(Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    private SendCommandTask task(SubmitPart part) {
        Envelope envelope = part.envelope();
        Body body = part.body();
        return new SubmitSmCommandTask(
                pduSender(),
                envelope.serviceType(),
                TypeOfNumber.valueOf(envelope.source().numbering().ton()),
                NumberingPlanIndicator.valueOf(envelope.source().numbering().npi()),
                envelope.source().value(),
                TypeOfNumber.valueOf(envelope.destination().numbering().ton()),
                NumberingPlanIndicator.valueOf(
                        envelope.destination().numbering().npi()),
                envelope.destination().value(),
                new ESMClass(body.esmClass()),
                (byte) 0,
                (byte) 0,
                "",
                envelope.validity(),
                new RegisteredDelivery(part.registered()),
                (byte) 0,
                new RawDataCoding(body.dataCoding()),
                (byte) 0,
                body.octets(),
                body.fields().toArray(OptionalParameter[]::new));
    }

    /** Answers what the SMSC brought. */
    void answer(Pdu pdu, int status) throws IOException {
        if (pdu.id() == Pdu.DELIVER_SM) {
            pduSender().sendDeliverSmResp(connection().getOutputStream(), status, pdu.sequence(), "");
        } else {
            pduSender().sendHeader(connection().getOutputStream(), pdu.id() | Pdu.RESPONSE, status, pdu.sequence());
        }
    }

    /** Asks whether the other side is still there. */
    boolean answers() {
        try {
            sendEnquireLink();
            return true;
        } catch (IOException | ResponseTimeoutException | InvalidResponseException e) {
            return false;
        }
    }

    /** Says goodbye and closes. */
    void leave() {
        try {
            if (getSessionState().isBound()) {
                executeSendCommand(new UnbindCommandTask(pduSender()), UNBIND_WAIT.toMillis());
            }
        } catch (IOException
                | PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException e) {
            // it was to end anyway
        } finally {
            close();
        }
    }
}
