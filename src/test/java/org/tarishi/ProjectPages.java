package org.tarishi;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.tarishi.account.ProjectRole;

/** What the pages of projects ask for and show; one that is not named here is open to viewers and shows no single thing. */
final class ProjectPages {

    /** What a page's {@code id} or {@code gateway} names. */
    enum Thing {
        MESSAGE,
        CONVERSATION,
        GATEWAY,
        PHONE,
        DRAFT,
        OPT_OUT,
        REQUEST
    }

    /** The steps of a gateway that is being set up. */
    private static final String STEPS = "gateway/guide/";

    private static final Map<String, ProjectRole> NEEDS = Map.ofEntries(
            entry("onboarding/request/startRequest.xhtml", ProjectRole.MANAGER),
            entry("onboarding/request/editRequest.xhtml", ProjectRole.MANAGER),
            entry("onboarding/request/documents.xhtml", ProjectRole.MANAGER),
            entry("sending/compose/compose.xhtml", ProjectRole.SENDER),
            entry("sending/routing/route.xhtml", ProjectRole.MANAGER),
            entry("contact/contact.xhtml", ProjectRole.SENDER),
            entry("gateway/setup/chooseType.xhtml", ProjectRole.MANAGER),
            entry("gateway/setup/editGateway.xhtml", ProjectRole.MANAGER),
            entry("gateway/trial/testGateway.xhtml", ProjectRole.MANAGER),
            entry("gateway/number/editNumber.xhtml", ProjectRole.MANAGER),
            entry("sending/move/move.xhtml", ProjectRole.MANAGER),
            entry("receiving/callback/exchanges.xhtml", ProjectRole.MANAGER),
            entry("receiving/phone/phone.xhtml", ProjectRole.SENDER),
            entry("contact/consent/liftOptOut.xhtml", ProjectRole.MANAGER),
            entry("contact/consent/importOptOuts.xhtml", ProjectRole.MANAGER),
            entry("contact/consent/stopWords.xhtml", ProjectRole.MANAGER),
            entry("account/keys/keys.xhtml", ProjectRole.OWNER));

    private static final Map<String, Thing> SHOWS = Map.ofEntries(
            entry("onboarding/request/request.xhtml", Thing.REQUEST),
            entry("onboarding/request/editRequest.xhtml", Thing.REQUEST),
            entry("onboarding/request/documents.xhtml", Thing.REQUEST),
            entry("onboarding/contract/acceptQuote.xhtml", Thing.REQUEST),
            entry("onboarding/contract/progress.xhtml", Thing.REQUEST),
            entry("sending/log/message.xhtml", Thing.MESSAGE),
            entry("receiving/inbox/conversation.xhtml", Thing.CONVERSATION),
            entry("gateway/overview/gateway.xhtml", Thing.GATEWAY),
            entry("gateway/overview/exportGateway.xhtml", Thing.GATEWAY),
            entry("gateway/setup/editGateway.xhtml", Thing.GATEWAY),
            entry("gateway/trial/testGateway.xhtml", Thing.GATEWAY),
            entry("gateway/number/numbers.xhtml", Thing.GATEWAY),
            entry("gateway/number/editNumber.xhtml", Thing.GATEWAY),
            entry("sending/move/move.xhtml", Thing.GATEWAY),
            entry("receiving/callback/exchanges.xhtml", Thing.GATEWAY),
            entry("receiving/phone/phone.xhtml", Thing.GATEWAY),
            entry("gateway/phone/gatewayPhone.xhtml", Thing.PHONE),
            entry("contact/consent/liftOptOut.xhtml", Thing.OPT_OUT));

    private ProjectPages() {}

    static ProjectRole needed(String page) {
        return page.startsWith(STEPS) ? ProjectRole.MANAGER : NEEDS.getOrDefault(page, ProjectRole.VIEWER);
    }

    static Optional<Thing> shownBy(String page) {
        return page.startsWith(STEPS) ? Optional.of(Thing.DRAFT) : Optional.ofNullable(SHOWS.get(page));
    }
}
