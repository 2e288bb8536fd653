package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;

/** Numbers that projects share by keyword, as one of them may see them. */
@Stateless
public class KeywordNumbers {

    @Inject
    Numbers numbers;

    @Inject
    Gateways gateways;

    /** All on gateways that the project may use. */
    @Needs(Permission.READ_GATEWAYS)
    public List<GatewayNumber> of(ProjectId project) {
        return gateways.serving(project).stream()
                .filter(Gateway::isShared)
                .flatMap(gateway -> numbers.current(gateway.getId()).stream())
                .filter(GatewayNumber::isByKeyword)
                .toList();
    }

    /** One of those, locked: two who reserve a word on it at once take turns. */
    public Optional<GatewayNumber> locked(ProjectId project, long id) {
        return numbers.lock(id).filter(number -> isOpen(project, number));
    }

    private boolean isOpen(ProjectId project, GatewayNumber number) {
        return number.isByKeyword()
                && gateways.serving(project).stream().anyMatch(gateway -> gateway.getId() == number.getGatewayId());
    }
}
