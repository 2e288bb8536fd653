package org.tarishi.onboarding.connection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.onboarding.connection.ReadConnection.Standing;
import org.tarishi.onboarding.request.AnswerSheet;
import org.tarishi.onboarding.request.Clash;
import org.tarishi.onboarding.request.TypedAnswer;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The worksheet. What is typed is stored every few seconds and with "Save", right or wrong. */
@Named
@ViewScoped
public class WorksheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String VIEW = "/onboarding/connection/worksheet.xhtml?faces-redirect=true&id=";

    @Inject
    CurrentCase current;

    @Inject
    ReadConnection reading;

    @Inject
    FillWorksheet filling;

    @Inject
    GatewayTypes types;

    @Inject
    ReaderWords words;

    private AnswerSheet sheet = AnswerSheet.NONE;
    private String type = "";
    private boolean made;
    private boolean saved;
    private List<String> troubles = List.of();

    public void open() {
        Standing standing = reading.of(current.getId());
        type = standing.type();
        made = standing.gateway().isPresent();
        sheet = AnswerSheet.asked(Worksheet.FORM, standing.worksheet().answers());
    }

    /** Which questions are asked depends on it, so the page is built anew. */
    public @Nullable String choose() {
        if (!isStored()) {
            return null;
        }
        try {
            filling.choose(current.getId(), type);
            Notice.afterRedirect("connection.type.chosen", getTypes().getOrDefault(type, type));
            return VIEW + current.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    /** Stores what was typed since the last time; all else of the page stays as it is. */
    public void autosave() {
        try {
            List<Clash> clashes = store(sheet.undisputed());
            saved = clashes.isEmpty() && sheet.changed().isEmpty();
            troubles = clashes.isEmpty() && !saved ? troubles : sentences(clashes);
        } catch (RuleBroken broken) {
            saved = false;
            troubles = broken.faults().stream().map(words.sentences()::of).toList();
        }
    }

    private List<String> sentences(List<Clash> clashes) {
        return clashes.stream()
                .map(clash -> clash.sentence(Worksheet.FORM, words.sentences()))
                .toList();
    }

    public @Nullable String save() {
        if (!isStored()) {
            return null;
        }
        Notice.afterRedirect("worksheet.saved");
        return VIEW + current.getId();
    }

    /** Stores it and says what is still missing. */
    public void check() {
        if (!isStored()) {
            return;
        }
        var gaps = reading.of(current.getId()).gaps();
        if (gaps.isEmpty()) {
            Notice.now("connection.gaps.none");
        } else {
            Faults.show(new RuleBroken(gaps));
        }
    }

    /** Stores all that was typed; what it could not store is said at its question. */
    private boolean isStored() {
        saved = false;
        troubles = List.of();
        try {
            List<Clash> clashes = store(sheet.changed());
            if (!clashes.isEmpty()) {
                throw new RuleBroken(clashes.stream()
                        .map(clash -> clash.fault(Worksheet.FORM, words.sentences()))
                        .toList());
            }
            saved = true;
        } catch (RuleBroken broken) {
            Faults.show(broken);
        }
        return saved;
    }

    private List<Clash> store(Map<String, TypedAnswer> typed) {
        List<Clash> clashes = filling.answer(current.getId(), typed);
        sheet.saved(typed.keySet(), clashes);
        return clashes;
    }

    /** Code of each type of gateway by its name, in the reader's language. */
    public Map<String, String> getTypes() {
        Map<String, String> names = new LinkedHashMap<>();
        types.all().forEach(each -> names.put(each.code(), words.get().type(each.code())));
        return names;
    }

    public List<AnswerSheet.Part> getParts() {
        return sheet.getParts();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    /** Whether another type costs the gateway that was made so far. */
    public boolean isMade() {
        return made;
    }

    /** What could not be stored by itself, in sentences. */
    public List<String> getTroubles() {
        return troubles;
    }

    /** Whether everything typed is stored. */
    public boolean isSaved() {
        return saved;
    }
}
