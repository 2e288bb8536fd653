package org.tarishi.onboarding.request;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.Faults;

/**
 * A form on a page that is stored while it is typed, also by others. What somebody else has answered meanwhile is never
 * replaced by itself, but by whoever was told and saves once more.
 */
public final class KeptSheet implements Serializable {

    /** Where answers go. Returns what was not stored, since somebody else has answered it meanwhile. */
    @FunctionalInterface
    public interface Store {
        List<Clash> save(Map<String, TypedAnswer> typed);
    }

    private static final long serialVersionUID = 1L;

    private AnswerSheet sheet = AnswerSheet.NONE;
    private List<String> troubles = List.of();
    private boolean saved;

    public void show(AnswerSheet read) {
        sheet = read;
    }

    /** Stores what was typed since the last time; all else of the page stays as it is. */
    public void storeByItself(Store store, RequestForm form, Sentences sentences) {
        try {
            List<Clash> clashes = store(store, sheet.undisputed());
            saved = clashes.isEmpty() && sheet.changed().isEmpty();
            if (saved || !clashes.isEmpty()) {
                troubles = clashes.stream()
                        .map(clash -> clash.sentence(form, sentences))
                        .toList();
            }
        } catch (RuleBroken broken) {
            saved = false;
            troubles = broken.faults().stream().map(sentences::of).toList();
        }
    }

    /** Stores all that was typed and says whether it could; what it could not store is said at its question. */
    public boolean isStored(Store store, RequestForm form, Sentences sentences) {
        saved = false;
        troubles = List.of();
        try {
            List<Clash> clashes = store(store, sheet.changed());
            if (!clashes.isEmpty()) {
                throw new RuleBroken(clashes.stream()
                        .map(clash -> clash.fault(form, sentences))
                        .toList());
            }
            saved = true;
        } catch (RuleBroken broken) {
            Faults.show(broken);
        }
        return saved;
    }

    private List<Clash> store(Store store, Map<String, TypedAnswer> typed) {
        List<Clash> clashes = store.save(typed);
        sheet.saved(typed.keySet(), clashes);
        return clashes;
    }

    public List<AnswerSheet.Part> getParts() {
        return sheet.getParts();
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
