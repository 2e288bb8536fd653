package org.tarishi.gateway.alert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.page.Notice;

/** Which mails about gateways the reader gets. */
@Named
@RequestScoped
public class AlertsPage {

    @Inject
    AlertChoices choices;

    private @Nullable List<Choice> read;
    private long @Nullable [] wanted;

    /** One for each project that the reader is responsible for. */
    public List<Choice> getChoices() {
        List<Choice> known = Optional.ofNullable(read).orElseGet(choices::mine);
        read = known;
        return known;
    }

    public String save() {
        choices.want(Arrays.stream(getWanted()).boxed().collect(Collectors.toSet()));
        Notice.afterRedirect("alerts.saved");
        return "/gateway/alert/alerts.xhtml?faces-redirect=true";
    }

    /** The ticked ones. */
    public long[] getWanted() {
        return Optional.ofNullable(wanted).orElseGet(this::present);
    }

    private long[] present() {
        return getChoices().stream()
                .filter(Choice::wanted)
                .mapToLong(Choice::projectId)
                .toArray();
    }

    public void setWanted(long[] wanted) {
        this.wanted = wanted;
    }
}
