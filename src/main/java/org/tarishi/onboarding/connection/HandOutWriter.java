package org.tarishi.onboarding.connection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarishi.gateway.overview.GatewayWords;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.gateway.type.Setting;
import org.tarishi.onboarding.connection.HandOut.Block;
import org.tarishi.onboarding.connection.HandOut.Line;
import org.tarishi.onboarding.connection.ReadHandOut.Material;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.onboarding.request.Question;
import org.tarishi.platform.Sentences;

/** Writes the hand-out in somebody's language. */
final class HandOutWriter {

    private static final List<String> EXPECTED = List.of(
            "given-numbers",
            "reached-operators",
            "supports",
            "max-mps",
            "window",
            "max-parts",
            "encodings",
            "sender-formats",
            "number-format",
            "splitting",
            "report-levels",
            "report-minutes",
            "validity",
            "destinations",
            "night-hours",
            "callback-repeats",
            "reports-elsewhere",
            "rotation-date",
            "statement");
    private static final List<String> YOURS = List.of(
            "provider-name",
            "provider-account",
            "support-hours",
            "support-phone",
            "ticket-url",
            "account-manager",
            "account-manager-email",
            "provider-engineer",
            "provider-engineer-email",
            "maintenance",
            "their-addresses");

    private final Material material;
    private final Sentences words;
    private final GatewayWords gatewayWords;

    HandOutWriter(Material material, Sentences words, GatewayWords gatewayWords) {
        this.material = material;
        this.words = words;
        this.gatewayWords = gatewayWords;
    }

    /** @param country in the reader's language */
    HandOut write(String country) {
        String title = words.of("hand-out.paper");
        String project = material.asked().text("legal-name");
        String intro = words.of("hand-out.intro", project.isEmpty() ? words.of("hand-out.unknown") : project);
        List<Block> blocks = new ArrayList<>();
        blocks.add(block("hand-out.about", "", about(country)));
        blocks.add(block("hand-out.callbacks", callbacksIntro(), callbacks()));
        proofs().ifPresent(blocks::add);
        blocks.add(block("hand-out.parameters", "", parameters()));
        blocks.add(block("hand-out.expected", "", answers(EXPECTED)));
        blocks.add(block("hand-out.contacts", "", contacts()));
        blocks.add(block("hand-out.contact.yours", "", answers(YOURS)));
        return new HandOut(title, intro, List.copyOf(blocks));
    }

    private Block block(String heading, String intro, List<Line> lines) {
        return new Block(words.of(heading), intro, lines);
    }

    private List<Line> about(String country) {
        String type = material.standing().type();
        return List.of(
                line("hand-out.reference", material.standing().request().getReference()),
                line("hand-out.country", country),
                line("hand-out.type", type.isEmpty() ? "" : gatewayWords.type(type)),
                line("hand-out.addresses", sheet().text("our-addresses")));
    }

    private String callbacksIntro() {
        if (material.standing().gateway().isEmpty()) {
            return words.of("hand-out.callbacks.later");
        }
        return words.of(material.callbacks().isEmpty() ? "hand-out.callbacks.none" : "hand-out.callbacks.intro");
    }

    private List<Line> callbacks() {
        return material.callbacks().stream()
                .map(callback -> new Line(words.of("point." + callback.point()), callback.url()))
                .toList();
    }

    /** Where this type has such secrets: their values on paper, on the page only where they are to be found. */
    private Optional<Block> proofs() {
        String type = material.standing().type();
        List<Line> lines = material.proofs().entrySet().stream()
                .map(proof -> new Line(gatewayWords.label(type, proof.getKey()), shown(proof.getValue())))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(block("hand-out.proof", "", lines));
    }

    private String shown(String proof) {
        return proof.isEmpty() ? words.of("hand-out.proof.where") : proof;
    }

    /** Neither secrets nor the long descriptions that are our own business. */
    private List<Line> parameters() {
        return material.settings().stream()
                .filter(ReadGateway.Value::set)
                .filter(value -> !value.setting().isSecret())
                .filter(value -> value.setting().kind() != Setting.Kind.LONG_TEXT)
                .map(this::parameter)
                .toList();
    }

    private Line parameter(ReadGateway.Value value) {
        String type = material.standing().type();
        Setting setting = value.setting();
        String shown = switch (setting.kind()) {
            case CHOICE -> gatewayWords.choice(type, setting.key(), value.value());
            case YES_NO -> words.of(value.value().equals("true") ? "answer.yes" : "answer.no");
            default -> value.value();
        };
        return new Line(gatewayWords.label(type, setting.key()), shown);
    }

    private List<Line> contacts() {
        return Map.of("project", 1, "technical", 2, "incident", 3).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(who -> line("hand-out.contact." + who, contact(who)))
                .toList();
    }

    private String contact(String who) {
        return Stream.of("name", "email", "phone")
                .map(what -> material.asked().text(who + "-" + what))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<Line> answers(List<String> keys) {
        Map<String, Question> questions = Worksheet.FORM.sections().stream()
                .flatMap(section -> section.questions().stream())
                .collect(Collectors.toMap(Question::key, question -> question));
        return keys.stream()
                .filter(sheet()::has)
                .map(key -> new Line(words.of("question." + key), answer(questions.get(key))))
                .toList();
    }

    private String answer(Question question) {
        String text = sheet().text(question.key());
        return switch (question.kind()) {
            case CHOICE, CHOICES ->
                Arrays.stream(text.split(","))
                        .map(choice -> words.of("question." + question.key() + "." + choice))
                        .collect(Collectors.joining(", "));
            case YES_NO, TICK -> words.of("answer." + text);
            default -> text;
        };
    }

    private Line line(String key, String value) {
        return new Line(words.of(key), value.isEmpty() ? words.of("hand-out.unknown") : value);
    }

    private Answers sheet() {
        return material.standing().worksheet().answers();
    }
}
