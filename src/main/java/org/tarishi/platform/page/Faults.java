package org.tarishi.platform.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;

/**
 * Shows what the user got wrong at the fields of the page; what they typed stays.
 *
 * <p>Use in an action: {@code try { verb.act(...); } catch (RuleBroken e) { Faults.show(e); return null; }}. A fault's
 * field is the id of an input, wherever it is in the page; one that is not found is said on top.
 */
public final class Faults {

    private Faults() {}

    public static void show(RuleBroken broken) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Sentences sentences = Sentences.in(faces.getViewRoot().getLocale());
        for (Fault fault : broken.faults()) {
            String sentence = sentences.of(fault);
            faces.addMessage(field(faces, fault), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        faces.validationFailed();
    }

    private static @Nullable String field(FacesContext faces, Fault fault) {
        AtomicReference<@Nullable String> found = new AtomicReference<>();
        if (!fault.field().isEmpty()) {
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (visit, component) -> {
                return take(component, fault, faces, found);
            });
        }
        return found.get();
    }

    private static VisitResult take(
            UIComponent component, Fault fault, FacesContext faces, AtomicReference<@Nullable String> found) {
        if (!(component instanceof UIInput input) || !fault.field().equals(component.getId())) {
            return VisitResult.ACCEPT;
        }
        input.setValid(false);
        found.set(component.getClientId(faces));
        return VisitResult.COMPLETE;
    }
}
