/**
 * What goes over each gateway, in figures: counted in memory while it happens, written down every second, read by pages
 * and by the watch for incidents.
 *
 * <p>Invariant: nobody waits for a figure and no page counts over history. Figures are no records: an ending by kill -9
 * loses up to a second of them, and money is never counted here.
 */
@NullMarked
package org.tarishi.gateway.health;

import org.jspecify.annotations.NullMarked;
