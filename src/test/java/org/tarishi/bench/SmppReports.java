package org.tarishi.bench;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Consumer;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Passes on what comes in deliver_sm. */
record SmppReports(Consumer<DeliverSm> taker) implements MessageReceiverListener {

    /** A bound session that brings here what it is brought, set as performance.md section 0 advises. */
    SMPPSession session(String host) throws IOException {
        SMPPSession session = new SMPPSession((name, port) -> {
            Socket socket = new Socket(name, port);
            socket.setTcpNoDelay(true);
            return new SocketConnection(socket);
        });
        session.setTransactionTimer(30_000);
        session.setPduProcessorDegree(64);
        session.setQueueCapacity(10_000);
        session.setMessageReceiverListener(this);
        int colon = host.indexOf(':');
        session.connectAndBind(
                host.substring(0, colon),
                Integer.parseInt(host.substring(colon + 1)),
                new BindParameter(
                        BindType.BIND_TRX, "ref", "ref", "", TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, ""));
        return session;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm brought) {
        taker.accept(brought);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {}

    @Override
    public DataSmResult onAcceptDataSm(DataSm brought, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not expected here", 0x64);
    }
}
