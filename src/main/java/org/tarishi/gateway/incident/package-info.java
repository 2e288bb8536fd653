/**
 * When gateways were not well: each incident with its cause, its start and its end. Whoever notices a cause opens it here
 * by {@link org.tarishi.gateway.incident.Incidents}; what nobody else can notice, {@code IncidentWatch} looks for.
 *
 * <p>Invariant: of one gateway and cause at most one incident is open, whoever opens it and however often.
 */
@NullMarked
package org.tarishi.gateway.incident;

import org.jspecify.annotations.NullMarked;
