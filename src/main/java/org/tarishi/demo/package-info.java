/**
 * Fills a demonstration project for {@code --demo}: two simulated networks, a day of traffic, and a catalogue of examples. Beside the flows: it uses
 * their verbs as a person would, and nothing knows it.
 *
 * <p>Invariant: it happens once; a project of that name is left alone.
 */
@NullMarked
package org.tarishi.demo;

import org.jspecify.annotations.NullMarked;
