package org.tarishi.onboarding.contract;

import java.util.Optional;
import org.tarishi.onboarding.request.Paper;

/**
 * A signed contract as it was typed.
 *
 * @param expires last day that it holds; empty where it has none
 */
public record ContractDraft(Optional<Paper> file, String signedOn, String expires, String filing, String setUpCharge) {}
