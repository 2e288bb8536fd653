package org.tarishi.gateway.type;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * When to raise the alarm for a phone.
 *
 * @param silentAfter it called last so long ago
 * @param lowBalance less than this is left on its card; empty for no alarm
 */
public record Watch(Duration silentAfter, Optional<BigDecimal> lowBalance) {}
