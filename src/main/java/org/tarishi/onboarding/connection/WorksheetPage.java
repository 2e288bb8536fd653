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
import org.tarishi.onboarding.request.KeptSheet;
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

    private final KeptSheet sheet = new KeptSheet();
    private String type = "";
    private boolean made;

    public void open() {
        Standing standing = reading.of(current.getId());
        type = standing.type();
        made = standing.gateway().isPresent();
        sheet.show(AnswerSheet.asked(Worksheet.FORM, standing.worksheet().answers()));
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

    /** Every few seconds. */
    public void autosave() {
        sheet.storeByItself(this::keep, Worksheet.FORM, words.sentences());
    }

    private boolean isStored() {
        return sheet.isStored(this::keep, Worksheet.FORM, words.sentences());
    }

    private List<Clash> keep(Map<String, TypedAnswer> typed) {
        return filling.answer(current.getId(), typed);
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

    /** Code of each type of gateway by its name, in the reader's language. */
    public Map<String, String> getTypes() {
        Map<String, String> names = new LinkedHashMap<>();
        types.all().forEach(each -> names.put(each.code(), words.get().type(each.code())));
        return names;
    }

    public KeptSheet getSheet() {
        return sheet;
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
}
