package org.tarishi.gateway.type.smpp;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import org.jsmpp.PDUReader;
import org.jsmpp.bean.Command;

/**
 * Reads PDUs for jSMPP, and takes out those that the SMSC brings (deliver_sm, data_sm): they go to {@link Incoming} as they
 * came, so that a slow database never holds up the answers to our own submits, and nothing is lost to a strict codec.
 *
 * <p>Unlike jSMPP's own it survives a PDU that arrives in pieces with pauses, and refuses one that is too long before it
 * makes room for it. Used by one thread.
 */
final class PduReader implements PDUReader {

    static final int HEADER = 16;
    static final int LONGEST = 64 * 1024;

    private static final int PATIENCE = 2;
    private static final Set<Integer> BIND_ANSWERS = Set.of(0x80000001, 0x80000002, 0x80000009);
    private static final int SUBMIT_ANSWER = 0x80000004;

    /** Takes a PDU that the SMSC brought. */
    @FunctionalInterface
    interface Taker {
        void take(byte[] pdu);
    }

    private final Taker taker;
    private final byte[] header = new byte[HEADER];
    private int got;
    private volatile OptionalInt bindStatus = OptionalInt.empty();

    PduReader(Taker taker) {
        this.taker = taker;
    }

    /** Throws SocketTimeoutException when nothing came, which makes jSMPP ask whether the SMSC is still there. */
    @Override
    public Command readPDUHeader(DataInputStream in) throws IOException {
        Command next = header(in);
        while (Pdu.isBrought(next.getCommandId())) {
            taker.take(readPDU(in, next));
            next = header(in);
        }
        if (BIND_ANSWERS.contains(next.getCommandId())) {
            bindStatus = OptionalInt.of(next.getCommandStatus());
        }
        return next;
    }

    /** What the bind was answered with; empty before. */
    OptionalInt bindStatus() {
        return bindStatus;
    }

    private Command header(DataInputStream in) throws IOException {
        while (got < HEADER) {
            int more = in.read(header, got, HEADER - got);
            if (more < 0) {
                throw new IOException("the SMSC has closed the connection");
            }
            // what came before a time-out stays
            got += more;
        }
        got = 0;
        ByteBuffer octets = ByteBuffer.wrap(header);
        Command command = new Command();
        command.setCommandLength(octets.getInt());
        command.setCommandId(octets.getInt());
        command.setCommandStatus(octets.getInt());
        command.setSequenceNumber(octets.getInt());
        if (command.getCommandLength() < HEADER || command.getCommandLength() > LONGEST) {
            // nothing behind it can be told apart any more; InvalidCommandLengthException would make jSMPP wait half a
            // minute for the answer to an unbind that it then cannot read
            throw new IOException("command_length " + command.getCommandLength());
        }
        return command;
    }

    @Override
    public byte[] readPDU(DataInputStream in, Command head) throws IOException {
        byte[] pdu = ByteBuffer.allocate(head.getCommandLength())
                .putInt(head.getCommandLength())
                .putInt(head.getCommandId())
                .putInt(head.getCommandStatus())
                .putInt(head.getSequenceNumber())
                .array();
        int filled = HEADER;
        int timeouts = 0;
        while (filled < pdu.length) {
            try {
                int more = in.read(pdu, filled, pdu.length - filled);
                if (more < 0) {
                    throw new IOException("the SMSC has closed the connection in mid-PDU");
                }
                filled += more;
            } catch (SocketTimeoutException e) {
                timeouts++;
                if (timeouts == PATIENCE) {
                    throw new IOException("half a PDU came and no more", e);
                }
            }
        }
        return needed(pdu, head.getCommandId());
    }

    /**
     * Without what we do not need of an answer: optional parameters that the library does not know, or a missing end of a
     * string, would make it drop the whole answer.
     */
    private static byte[] needed(byte[] pdu, int id) {
        if (BIND_ANSWERS.contains(id)) {
            return cut(pdu, HEADER);
        }
        return id == SUBMIT_ANSWER && pdu.length > HEADER ? cut(pdu, endOfWord(pdu) + 1) : pdu;
    }

    private static int endOfWord(byte[] pdu) {
        int end = HEADER;
        while (end < pdu.length && pdu[end] != 0) {
            end++;
        }
        return end;
    }

    private static byte[] cut(byte[] pdu, int length) {
        return ByteBuffer.wrap(Arrays.copyOf(pdu, length)).putInt(0, length).array();
    }

    @Override
    public byte[] readPDU(DataInputStream in, int length, int id, int status, int sequence) throws IOException {
        Command head = new Command();
        head.setCommandLength(length);
        head.setCommandId(id);
        head.setCommandStatus(status);
        head.setSequenceNumber(sequence);
        return readPDU(in, head);
    }
}
