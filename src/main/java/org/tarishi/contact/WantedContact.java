package org.tarishi.contact;

/**
 * A contact as somebody typed it: nothing is checked yet.
 *
 * @param gateway an id; empty to let the routes choose
 */
public record WantedContact(String number, String name, String gateway) {}
