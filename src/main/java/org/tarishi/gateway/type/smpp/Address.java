package org.tarishi.gateway.type.smpp;

/** An address as it stands in a PDU. */
record Address(Numbering numbering, String value) {

    @Override
    public String toString() {
        return numbering + " " + value;
    }
}
