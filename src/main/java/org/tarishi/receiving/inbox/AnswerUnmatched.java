package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.number.GatewayNumber;
import org.tarishi.gateway.number.Numbers;
import org.tarishi.sending.compose.AnswerByItself;
import org.tarishi.sending.compose.Draft;

/** Tells somebody whose text began with no keyword what the number says to that, in the name of the project that pays for it. */
@Stateless
public class AnswerUnmatched {

    @Inject
    UnmatchedTexts texts;

    @Inject
    Numbers numbers;

    @Inject
    AnswerByItself answers;

    /** Nothing happens when another node was quicker. */
    public void answer(long id) {
        texts.lockDue(id).ifPresent(text -> text.answered(answer(text)));
    }

    private UnmatchedText.Answer answer(UnmatchedText text) {
        Optional<GatewayNumber> number = text.numberId().flatMap(numbers::find);
        Optional<ProjectId> project = number.flatMap(dialled -> dialled.use().project());
        if (project.isEmpty()) {
            return UnmatchedText.Answer.FAILED;
        }
        return switch (answers.answer(project.get(), draft(text, number.orElseThrow()))) {
            case SENT -> UnmatchedText.Answer.SENT;
            case MUTED -> UnmatchedText.Answer.MUTED;
            case NO_WAY -> UnmatchedText.Answer.FAILED;
        };
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
