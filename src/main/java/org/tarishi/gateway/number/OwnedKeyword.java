package org.tarishi.gateway.number;

/** A keyword with the name of the project that has it. */
public record OwnedKeyword(Keyword keyword, String project) {}
