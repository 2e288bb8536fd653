package org.tarishi.gateway.type.smpp;

import java.nio.charset.StandardCharsets;
import org.jsmpp.PDUStringException;
import org.jsmpp.util.DefaultComposer;
import org.jsmpp.util.PDUByteBuffer;

/** jSMPP's composer, but for passwords: the standard allows eight characters, and operators hand out longer ones. */
final class LenientComposer extends DefaultComposer {

    // eight parameters, because the library's method has them
    @Override
    public byte[] bind(
            int commandId,
            int sequenceNumber,
            String systemId,
            String password,
            String systemType,
            byte interfaceVersion,
            byte addrTon,
            byte addrNpi,
            String addressRange)
            throws PDUStringException {
        PDUByteBuffer pdu = new PDUByteBuffer(commandId, 0, sequenceNumber);
        pdu.append(systemId);
        pdu.append(password.getBytes(StandardCharsets.ISO_8859_1));
        pdu.append((byte) 0);
        pdu.append(systemType);
        pdu.append(interfaceVersion);
        pdu.append(addrTon);
        pdu.append(addrNpi);
        pdu.append(addressRange);
        return pdu.toBytes();
    }
}
