/**
 * The unmodified app SMSGate (github.com/capcom6/android-sms-gateway, protocols.md b.1) in its private server mode: we are
 * its "cloud server". Its paths lie below the gateway's callback URL: {@code device}, {@code message}, {@code webhooks},
 * {@code settings}, {@code events}; what it receives it brings to {@code inbound}, signed.
 *
 * <p>Invariant: a device's token is its id and our signature of it, so nothing about a device has to be stored to know it,
 * and a phone that registers anew is another device.
 */
@NullMarked
package org.tarishi.gateway.type.smsgate;

import org.jspecify.annotations.NullMarked;
