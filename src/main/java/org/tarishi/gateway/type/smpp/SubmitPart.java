package org.tarishi.gateway.type.smpp;

/**
 * One submit_sm: a whole text, or a part of a long one.
 *
 * @param registered registered_delivery: 0 no report, 1 every, 2 failures only
 */
record SubmitPart(Envelope envelope, Body body, byte registered) {

    /** For people. */
    @Override
    public String toString() {
        return "source=" + envelope.source() + " destination=" + envelope.destination()
                + String.format(" esm_class=0x%02X data_coding=%d", body.esmClass(), body.dataCoding())
                + " registered_delivery=" + registered + " validity=" + envelope.validity();
    }
}
