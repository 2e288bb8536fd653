package org.tarishi.gateway.type.smpp;

import java.util.List;
import org.jsmpp.bean.OptionalParameter;

/**
 * What one submit_sm carries.
 *
 * @param octets short_message with its header; empty when all is in message_payload
 * @param text what it says, for people
 */
record Body(byte esmClass, byte dataCoding, byte[] octets, List<OptionalParameter> fields, String text) {}
