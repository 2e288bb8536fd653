package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.number.GatewayNumber;
import org.tarishi.gateway.number.Numbers;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.compose.ComposeMessage;
import org.tarishi.sending.compose.Draft;

/** Tells somebody whose text began with no keyword what the number says to that, in the name of the project that pays for it. */
@Stateless
public class AnswerUnmatched {

    @Inject
    UnmatchedTexts texts;

    @Inject
    Numbers numbers;

    @Inject
    ComposeMessage compose;

    /**
     * Nothing happens when another node was quicker.
     *
     * @throws RuleBroken when the project cannot write to that person over that gateway
     */
    public void answer(long id) {
        texts.lockDue(id).ifPresent(text -> {
            text.answered();
            Optional<GatewayNumber> number = text.numberId().flatMap(numbers::find);
            Optional<ProjectId> project =
                    number.flatMap(dialled -> dialled.use().project());
            if (project.isEmpty()) {
                text.notAnswered();
                return;
            }
            compose.answerByItself(project.get(), draft(text, number.orElseThrow()));
        });
    }

    public void giveUp(long id) {
        texts.lockDue(id).ifPresent(UnmatchedText::notAnswered);
    }

    private static Draft draft(UnmatchedText text, GatewayNumber number) {
        return new Draft(
                text.getSender(),
                number.use().answer(),
                number.getAddress(),
                Optional.of(number.getGatewayId()),
                Optional.empty());
    }
}
