package org.tarishi.onboarding.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Permission;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** The form. What is typed is stored every few seconds, with "Save" and with "Check", right or wrong. */
@Named
@ViewScoped
public class EditRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentProject project;

    @Inject
    CurrentRequest current;

    @Inject
    AnswerRequest answering;

    @Inject
    HandInRequest handing;

    @Inject
    CountryForm forms;

    @Inject
    ReadRequest reading;

    private final KeptSheet sheet = new KeptSheet();
    private List<String> whole = List.of();

    public void open() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.REQUEST_GATEWAYS.name());
        }
        Answers answers = handing.answers(project.id(), current.getId());
        Map<String, String> notes = forms.notes(current.get());
        Map<String, List<String>> remarks = forms.said(reading.remarks(project.id(), current.getId()));
        whole = remarks.getOrDefault("", List.of());
        sheet.show(AnswerSheet.whole(forms.of(current.get()), question -> field(question, answers, notes, remarks)));
    }

    private static AnswerField field(
            Question question, Answers answers, Map<String, String> notes, Map<String, List<String>> remarks) {
        String key = question.key();
        return new AnswerField(
                question, answers.text(key), notes.getOrDefault(key, ""), remarks.getOrDefault(key, List.of()));
    }

    /** Every few seconds. */
    public void autosave() {
        sheet.storeByItself(this::keep, forms.of(current.get()), forms.words());
    }

    private boolean isStored() {
        return sheet.isStored(this::keep, forms.of(current.get()), forms.words());
    }

    private List<Clash> keep(Map<String, TypedAnswer> typed) {
        return answering.save(project.id(), current.getId(), typed);
    }

    public void save() {
        if (isStored()) {
            Notice.now("request.saved");
        }
    }

    /** Stores it and says what would stand in the way of handing it in. */
    public void check() {
        if (!isStored()) {
            return;
        }
        Evaluation evaluation = handing.evaluate(project.id(), current.getId());
        if (evaluation.isGood()) {
            Notice.now("request.no-errors");
        } else {
            Faults.show(new RuleBroken(evaluation.errors()));
        }
    }

    public @Nullable String handIn() {
        if (!isStored()) {
            return null;
        }
        try {
            current.forget();
            GatewayRequest request = current.get();
            handing.handIn(project.id(), request.getId(), request.getVersion());
            Notice.afterRedirect("request.handed-in", request.getReference());
            return RequestPage.VIEW + project.getId() + "&id=" + request.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    /** What a reviewer asks about the request as a whole. */
    public List<String> getWhole() {
        return whole;
    }

    public KeptSheet getSheet() {
        return sheet;
    }
}
