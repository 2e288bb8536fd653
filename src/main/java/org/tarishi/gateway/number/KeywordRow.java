package org.tarishi.gateway.number;

import java.time.Instant;

/**
 * A keyword as lists show it.
 *
 * @param number what people text it to
 * @param project the name of the project that has it
 */
public record KeywordRow(long id, String word, String number, String project, String by, Instant at) {}
