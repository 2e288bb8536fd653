package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.server.FreePort;

/** Against an SMSC by other hands (ch-smpp), so that both ends of a test do not share one reading of the standard. */
class CloudhopperTest extends SmppAtWork implements SmppServerHandler {

    private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
    private final BlockingQueue<SmppServerSession> sessions = new LinkedBlockingQueue<>();
    private final int port = FreePort.find();
    private DefaultSmppServer server;

    @BeforeEach
    void startServer() throws Exception {
        SmppServerConfiguration configuration = new SmppServerConfiguration();
        configuration.setHost("127.0.0.1");
        configuration.setPort(port);
        server = new DefaultSmppServer(configuration, this);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.destroy();
    }

    @Override
    public void sessionBindRequested(
            Long id, SmppSessionConfiguration asked, @SuppressWarnings("rawtypes") BaseBind bind) {
        asked.setName(asked.getSystemId() + " " + asked.getPassword() + " " + asked.getType());
    }

    @Override
    public void sessionCreated(Long id, SmppServerSession session, BaseBindResp prepared) {
        session.serverReady(new DefaultSmppSessionHandler() {
            @Override
            @SuppressWarnings("rawtypes")
            public PduResponse firePduRequestReceived(PduRequest request) {
                PduResponse response = request.createResponse();
                if (request instanceof SubmitSm submit) {
                    taken.add(submit);
                    ((SubmitSmResp) response).setMessageId("ch-" + taken.size());
                }
                return response;
            }
        });
        sessions.add(session);
    }

    @Override
    public void sessionDestroyed(Long id, SmppServerSession session) {
        session.destroy();
    }

    private GatewayLink linked(Map<String, String> changes) {
        Map<String, String> values = new java.util.HashMap<>(changes);
        values.put("host", "127.0.0.1:" + port);
        values.put("password", "longer-than-eight");
        return open(values);
    }

    private SmppServerSession session() throws InterruptedException {
        return sessions.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void it_takes_a_bind_and_a_message_of_ours() throws Exception {
        GatewayLink link = linked(Map.of());

        assertThat(submit(link, "Ça va").outcome()).isEqualTo(new Accepted("ch-1"));
        assertThat(session().getConfiguration().getName()).isEqualTo("hub01 longer-than-eight TRANSCEIVER");
        SubmitSm submit = taken.get(0);
        assertThat(submit.getDestAddress()).hasToString("0x01 0x01 [255700000001]");
        assertThat(submit.getSourceAddress()).hasToString("0x03 0x00 [3456]");
        assertThat(submit.getRegisteredDelivery()).isEqualTo((byte) 1);
        assertThat(submit.getShortMessage()).isEqualTo(new byte[] {9, 'a', ' ', 'v', 'a'});
    }

    @Test
    void it_reads_the_parts_of_a_long_text() {
        GatewayLink link = linked(Map.of("long-texts", "sar"));

        assertThat(submit(link, "g".repeat(300)).outcome()).isEqualTo(new Accepted("ch-2"));
        assertThat(taken.get(1).getOptionalParameter((short) 0x020F).getValue()).containsExactly(2);
        assertThat(taken.get(1).getOptionalParameter((short) 0x020E).getValue()).containsExactly(2);
        assertThat(taken.get(0).getOptionalParameter((short) 0x020C).getValue())
                .isEqualTo(taken.get(1).getOptionalParameter((short) 0x020C).getValue());
    }

    @Test
    void we_read_a_report_of_its_making() throws Exception {
        linked(Map.of());
        DeliverSm report = brought("id:ch-1 stat:UNDELIV err:011", (byte) 4);
        report.addOptionalParameter(new Tlv((short) 0x001E, "ch-1\0".getBytes(StandardCharsets.US_ASCII)));
        report.addOptionalParameter(new Tlv((short) 0x0427, new byte[] {5}));

        assertThat(session().sendRequestPdu(report, 10_000, true).await()).isTrue();
        StatusReport read = (StatusReport) nextEvent(Map.of());
        assertThat(read.about().value()).isEqualTo("ch-1");
        assertThat(read.state()).isEqualTo(ReportedState.UNDELIVERED);
        assertThat(read.providerCode()).isEqualTo("011");
    }

    @Test
    void we_read_a_part_of_a_text_of_its_making() throws Exception {
        linked(Map.of());
        DeliverSm text = brought("", (byte) 0x40);
        text.setShortMessage(new byte[] {5, 0, 3, 9, 2, 2, 'e', 'n', 'd'});

        assertThat(session().sendRequestPdu(text, 10_000, true).await()).isTrue();
        InboundSms read = (InboundSms) nextEvent(Map.of());
        assertThat(read.text()).isEqualTo("end");
        assertThat(read.from()).isEqualTo("+254712345678");
        assertThat(read.part()).contains(new Part(9, 2, 2));
    }

    private static DeliverSm brought(String text, byte esmClass) throws Exception {
        DeliverSm pdu = new DeliverSm();
        pdu.setSourceAddress(new Address((byte) 1, (byte) 1, "254712345678"));
        pdu.setDestAddress(new Address((byte) 3, (byte) 0, "3456"));
        pdu.setEsmClass(esmClass);
        pdu.setShortMessage(text.getBytes(StandardCharsets.US_ASCII));
        return pdu;
    }
}
