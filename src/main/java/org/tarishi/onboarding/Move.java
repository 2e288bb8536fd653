package org.tarishi.onboarding;

import static org.tarishi.onboarding.Audience.ADMINISTRATORS;
import static org.tarishi.onboarding.Audience.APPROVERS;
import static org.tarishi.onboarding.Audience.OWNERS;
import static org.tarishi.onboarding.Audience.STAFF;
import static org.tarishi.onboarding.MoveRow.row;
import static org.tarishi.onboarding.Part.ADMINISTRATOR;
import static org.tarishi.onboarding.Part.APPROVER;
import static org.tarishi.onboarding.Part.ENGINEER;
import static org.tarishi.onboarding.Part.HUB;
import static org.tarishi.onboarding.Part.OWNER;
import static org.tarishi.onboarding.Part.REQUESTER;
import static org.tarishi.onboarding.RequestState.ALTERNATIVE_OFFERED;
import static org.tarishi.onboarding.RequestState.CLOSED_ALTERNATIVE;
import static org.tarishi.onboarding.RequestState.CONNECTING;
import static org.tarishi.onboarding.RequestState.CONTRACTING;
import static org.tarishi.onboarding.RequestState.DRAFT;
import static org.tarishi.onboarding.RequestState.EXPIRED;
import static org.tarishi.onboarding.RequestState.IN_REVIEW;
import static org.tarishi.onboarding.RequestState.LIVE;
import static org.tarishi.onboarding.RequestState.NEEDS_INFO;
import static org.tarishi.onboarding.RequestState.PILOT;
import static org.tarishi.onboarding.RequestState.PROVISIONING;
import static org.tarishi.onboarding.RequestState.QUOTED;
import static org.tarishi.onboarding.RequestState.READY;
import static org.tarishi.onboarding.RequestState.REJECTED;
import static org.tarishi.onboarding.RequestState.SOURCING;
import static org.tarishi.onboarding.RequestState.SUBMITTED;
import static org.tarishi.onboarding.RequestState.TESTING;
import static org.tarishi.onboarding.RequestState.WITHDRAWN;

import java.util.Optional;
import java.util.Set;
import org.tarishi.onboarding.BargainStep.AcceptQuote;
import org.tarishi.onboarding.BargainStep.OfferQuote;
import org.tarishi.onboarding.BargainStep.SignContract;
import org.tarishi.onboarding.LaunchStep.Certify;
import org.tarishi.onboarding.LaunchStep.Connect;
import org.tarishi.onboarding.LaunchStep.GoLive;
import org.tarishi.onboarding.LaunchStep.Outdated;
import org.tarishi.onboarding.LaunchStep.Provision;
import org.tarishi.onboarding.LaunchStep.StartPilot;
import org.tarishi.onboarding.ReviewStep.AskBack;
import org.tarishi.onboarding.ReviewStep.BackToReview;
import org.tarishi.onboarding.ReviewStep.HandIn;
import org.tarishi.onboarding.ReviewStep.OfferAlternative;
import org.tarishi.onboarding.ReviewStep.PassReview;
import org.tarishi.onboarding.ReviewStep.Reject;
import org.tarishi.onboarding.Step.Because;
import org.tarishi.onboarding.Step.Hold;
import org.tarishi.onboarding.Step.Withdraw;

/**
 * The table of every move a request can make: from where to where, by whom, with which data, and who is told. What is not
 * here cannot happen. The codes are those of onboarding.md section 1.3; T26 to T28, U10 and U11 are the running gateway's.
 */
public enum Move {
    // spotless:off - a table reads by its rows
    SUBMIT(row("T2").from(DRAFT).to(SUBMITTED).by(REQUESTER).with(HandIn.class).telling(ADMINISTRATORS, STAFF)),
    TAKE_BACK(row("T3").from(SUBMITTED).to(DRAFT).by(REQUESTER).telling(ADMINISTRATORS)),
    CLAIM(row("T4").from(SUBMITTED).to(IN_REVIEW).by(ADMINISTRATOR).telling(STAFF)),
    RELEASE(row("U1").from(IN_REVIEW).to(SUBMITTED).by(ADMINISTRATOR).telling(ADMINISTRATORS)),
    /** Somebody else works on it from now on. */
    TAKE_OVER(row("A1").from(IN_REVIEW, SOURCING, CONTRACTING, PROVISIONING, CONNECTING, TESTING, READY, PILOT)
            .by(ADMINISTRATOR).telling(STAFF)),
    ASK_BACK(row("T5").from(IN_REVIEW).to(NEEDS_INFO).by(ADMINISTRATOR)
            .when(Guard::reviewerIsAnother).with(AskBack.class).telling(STAFF, OWNERS)),
    RECALL_QUESTION(row("U2").from(NEEDS_INFO).to(IN_REVIEW).by(ADMINISTRATOR)
            .when(Guard::nothingWasEdited).telling(STAFF)),
    ANSWER(row("T6").from(NEEDS_INFO).to(SUBMITTED).by(REQUESTER).with(HandIn.class).telling(ADMINISTRATORS)),
    LAPSE(row("T7").from(NEEDS_INFO).to(EXPIRED).by(HUB).when(Guard::unansweredForThirtyDays).telling(STAFF, OWNERS)),
    REJECT(row("T8").from(IN_REVIEW).to(REJECTED).by(ADMINISTRATOR)
            .when(Guard::reviewerIsAnother).with(Reject.class).telling(STAFF, OWNERS)),
    APPEAL(row("T9").from(REJECTED).to(IN_REVIEW).by(OWNER)
            .when(Guard::mayBeAppealed).with(Because.class).telling(ADMINISTRATORS)),
    OFFER_ALTERNATIVE(row("T10").from(IN_REVIEW).to(ALTERNATIVE_OFFERED).by(ADMINISTRATOR)
            .when(Guard::reviewerIsAnother).with(OfferAlternative.class).telling(STAFF, OWNERS)),
    RECALL_ALTERNATIVE(row("U3").from(ALTERNATIVE_OFFERED).to(IN_REVIEW).by(ADMINISTRATOR).telling(OWNERS)),
    ACCEPT_ALTERNATIVE(row("T11").from(ALTERNATIVE_OFFERED).to(CLOSED_ALTERNATIVE).by(OWNER).telling(ADMINISTRATORS)),
    DECLINE_ALTERNATIVE(row("T11").from(ALTERNATIVE_OFFERED).to(IN_REVIEW).by(OWNER)
            .with(Because.class).telling(ADMINISTRATORS)),
    REOPEN_ALTERNATIVE(row("U9").from(CLOSED_ALTERNATIVE).to(IN_REVIEW).by(OWNER)
            .when(Guard::closedForNinetyDaysAtMost).telling(ADMINISTRATORS)),
    START_SOURCING(row("T12").from(IN_REVIEW).to(SOURCING).by(ADMINISTRATOR)
            .when(Guard::reviewerIsAnother).with(PassReview.class).telling(STAFF)),
    BACK_TO_REVIEW(row("U4").from(SOURCING).to(IN_REVIEW).by(ADMINISTRATOR).with(BackToReview.class).telling(STAFF)),
    OFFER_QUOTE(row("T13").from(SOURCING).to(QUOTED).by(ADMINISTRATOR).with(OfferQuote.class).telling(OWNERS, STAFF)),
    ASK_OTHER_QUOTE(row("T14").from(QUOTED).to(SOURCING).by(OWNER).with(Because.class).telling(ADMINISTRATORS)),
    QUOTE_LAPSED(row("T14").from(QUOTED).to(SOURCING).by(HUB)
            .when(Guard::quoteHasLapsed).telling(ADMINISTRATORS, OWNERS)),
    WITHDRAW_QUOTE(row("U5").from(QUOTED).to(SOURCING).by(ADMINISTRATOR).with(Because.class).telling(OWNERS)),
    ACCEPT_QUOTE(row("T15").from(QUOTED).to(CONTRACTING).by(OWNER)
            .with(AcceptQuote.class).telling(ADMINISTRATORS, STAFF, OWNERS)),
    CANCEL_ACCEPTANCE(row("U6").from(CONTRACTING).to(QUOTED).by(OWNER)
            .when(Guard::nothingIsSigned).with(Because.class).telling(ADMINISTRATORS)),
    CONTRACT_FAILED(row("T16").from(CONTRACTING).to(SOURCING).by(ADMINISTRATOR).with(Because.class).telling(OWNERS)),
    SIGN_CONTRACT(row("T17").from(CONTRACTING).to(PROVISIONING).by(ADMINISTRATOR)
            .with(SignContract.class).telling(OWNERS, STAFF)),
    PROVISION(row("T18").from(PROVISIONING).to(CONNECTING).by(ADMINISTRATOR)
            .with(Provision.class).telling(ADMINISTRATORS)),
    NUMBER_WITHDRAWN(row("U7").from(CONNECTING).to(PROVISIONING).by(ADMINISTRATOR).with(Because.class).telling(OWNERS)),
    CONNECT(row("T19").from(CONNECTING).to(TESTING).by(ENGINEER).with(Connect.class).telling(ADMINISTRATORS)),
    MEND(row("T20").from(TESTING).to(CONNECTING).by(ENGINEER, HUB).with(Because.class).telling(ADMINISTRATORS)),
    CERTIFY(row("T21").from(TESTING).to(READY).by(HUB).with(Certify.class).telling(APPROVERS, STAFF)),
    TEST_AGAIN(row("T22").from(READY).to(TESTING).by(HUB).with(Outdated.class).telling(ADMINISTRATORS)),
    START_PILOT(row("T23").from(READY).to(PILOT).by(APPROVER)
            .with(StartPilot.class).telling(STAFF, OWNERS, ADMINISTRATORS, APPROVERS)),
    /** The other projects of the country are told too. */
    GO_LIVE(row("T24").from(PILOT).to(LIVE).by(APPROVER)
            .with(GoLive.class).telling(STAFF, OWNERS, ADMINISTRATORS, APPROVERS)),
    ROLL_BACK(row("T25").from(PILOT, LIVE).to(TESTING).by(APPROVER)
            .when(Guard::liveForSevenDaysAtMost).with(Because.class).telling(STAFF, OWNERS, ADMINISTRATORS, APPROVERS)),
    WITHDRAW(row("T30").fromAnyOpen().to(WITHDRAWN).by(REQUESTER, OWNER).with(Withdraw.class).telling(ADMINISTRATORS)),
    EXPIRE_DRAFT(row("T31").from(DRAFT).to(EXPIRED).by(HUB).when(Guard::idleForSixtyDays).telling(STAFF)),
    REOPEN(row("U8").from(EXPIRED, WITHDRAWN).to(DRAFT).by(REQUESTER).when(Guard::mayBeReopened)),
    /** Stays where it is and stops its clocks. */
    HOLD(row("T29").fromAnyOpen().by(ADMINISTRATOR, REQUESTER).with(Hold.class).telling(STAFF, ADMINISTRATORS)),
    RESUME(row("U12").fromAnyOpen().by(ADMINISTRATOR, REQUESTER).telling(STAFF, ADMINISTRATORS));
    // spotless:on

    private final MoveRow row;

    Move(MoveRow row) {
        this.row = row;
    }

    /** Its number in the specification: {@code T2}, {@code U1}. */
    public String code() {
        return row.code();
    }

    public Set<RequestState> from() {
        return row.from();
    }

    /** Where it leads; empty where the request stays what it is (hold, resume). */
    public Optional<RequestState> to() {
        return row.to();
    }

    public Set<Part> by() {
        return row.by();
    }

    /** The data it takes. */
    public Class<? extends Step> data() {
        return row.data();
    }

    public Set<Audience> tells() {
        return row.tells();
    }

    Guard guard() {
        return row.guard();
    }
}
