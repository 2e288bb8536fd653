package org.tarishi.gateway.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.overview.ReaderWords;

/** The gateways that the platform shares, for administrators. */
@Named
@RequestScoped
public class SharedGatewaysPage {

    /**
     * One of them.
     *
     * @param type in words
     */
    public record Row(Gateway gateway, String type) {}

    @Inject
    Gateways gateways;

    @Inject
    ReaderWords words;

    private List<Row> rows = List.of();

    public void load() {
        rows = gateways.allShared().stream()
                .map(gateway -> new Row(gateway, words.get().type(gateway.getType())))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
