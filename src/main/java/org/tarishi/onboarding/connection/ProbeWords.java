package org.tarishi.onboarding.connection;

import java.util.stream.Collectors;
import org.tarishi.gateway.type.Probe;
import org.tarishi.platform.Sentences;

/** What came of trying a connection, in words. */
record ProbeWords(Sentences sentences) {

    /** What is wrong; empty when it works. */
    String trouble(Probe probe) {
        return probe.match(
                known -> "",
                reached -> "",
                wrong -> wrong.faults().stream()
                        .map(fault -> sentences.of(fault.code(), fault.args().toArray()))
                        .collect(Collectors.joining(" ")),
                this::unclear);
    }

    private String unclear(Probe.Unclear finding) {
        String sentence = sentences.of("trouble." + finding.code());
        return finding.detail().isBlank()
                ? sentence
                : sentences.of("trouble.with-detail", sentence, finding.detail().strip());
    }

    /** What was found, good or bad. */
    String of(Probe probe) {
        return probe.match(
                known -> sentences.of("connection.probe.known"),
                reached -> sentences.of("connection.probe.reached"),
                this::trouble,
                this::trouble);
    }
}
