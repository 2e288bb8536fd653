package org.tarishi.gateway.type.smpp;

import java.util.Optional;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** Reads texts from phones. */
final class Texts {

    private final String country;
    private final Coding coding;

    /** @param country ISO 3166 alpha-2 code of the country whose local numbers this SMSC may write; empty if none */
    Texts(String country, Coding coding) {
        this.country = country;
        this.coding = coding;
    }

    /** Empty for binary messages. An SMSC gives a text no id, so a repeat is known by its content. */
    Optional<InboundSms> read(Brought brought) {
        UserData data = UserData.of(brought);
        return coding.decode(brought.dataCoding(), data.text())
                .map(text -> new InboundSms(
                        "",
                        number(brought.source()),
                        number(brought.destination()),
                        text,
                        data.part(),
                        Optional.empty()));
    }

    private String number(Address address) {
        String written = address.value().strip();
        byte ton = address.numbering().ton();
        if (ton == Numbering.ALPHANUMERIC) {
            return written;
        }
        return local(written, ton)
                .or(() -> PhoneNumbers.international(written))
                .map(PhoneNumber::e164)
                .orElse(written);
    }

    private Optional<PhoneNumber> local(String written, byte ton) {
        boolean isLocal = ton == Numbering.NATIONAL || written.startsWith("0") && !written.startsWith("00");
        return isLocal && !country.isBlank()
                ? PhoneNumbers.read(written, country).match(Optional::of, fault -> Optional.empty())
                : Optional.empty();
    }
}
