package org.tarishi.gateway.catalogue;

/**
 * An entry as the list shows it, in the reader's words.
 *
 * @param gateway the id of its gateway where the reader's project may use it, else empty
 * @param connected whether it is a gateway of this installation
 */
public record CatalogueRow(
        long id,
        String code,
        String country,
        String name,
        String gateway,
        boolean connected,
        String directions,
        String numbers,
        String operators,
        String rate,
        String leadTime) {}
