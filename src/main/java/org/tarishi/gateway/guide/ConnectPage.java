package org.tarishi.gateway.guide;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.account.Permission;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.overview.GatewayWords;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.gateway.setup.FormField;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Guide;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;

/** Step 1: what the provider gave, for a new draft ({@code type}) or one there is ({@code id}). It keeps what was typed. */
@Named
@ViewScoped
public class ConnectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the provider told, for the next step to show once. */
    static final String FACTS = "guide.facts";

    @Inject
    CurrentProject project;

    @Inject
    GatewayTypes types;

    @Inject
    ReadDraft drafts;

    @Inject
    ConnectGateway connect;

    @Inject
    CurrentDraft current;

    @Inject
    ReaderWords words;

    private String type = "";
    private long draft;
    private List<FormField> fields = List.of();

    /** Fills the form when the page is first asked for. */
    public void open() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_GATEWAYS.name());
        }
        String id = Faces.getRequestParameter("id");
        if (id == null) {
            openNew(words.get());
            return;
        }
        draft = Ids.read(id).orElseThrow(() -> new NotFound("no draft asked for"));
        type = current.getType();
        fields = drafts.asked(project.id(), draft).stream()
                .map(value -> FormField.stored(type, value, words.get()))
                .toList();
    }

    private void openNew(GatewayWords sayings) {
        GatewayType asked = Optional.ofNullable(Faces.getRequestParameter("type"))
                .flatMap(types::find)
                .filter(found -> found.guide().isPresent())
                .orElseThrow(() -> new NotFound("no gateway type with a guide asked for"));
        Guide guide = asked.guide().orElseThrow();
        type = asked.code();
        fields = asked.settings().stream()
                .filter(setting -> guide.asked().contains(setting.key()))
                .map(setting -> FormField.fresh(type, setting, sayings))
                .toList();
    }

    public @Nullable String connect() {
        Map<String, String> values = fields.stream().collect(Collectors.toMap(FormField::getKey, FormField::getText));
        try {
            ConnectGateway.Connected connected =
                    connect.connect(project.id(), type, Optional.of(draft).filter(id -> id > 0), values);
            Faces.setFlashAttribute(FACTS, new LinkedHashMap<>(connected.facts()));
            return "/gateway/guide/hear.xhtml?faces-redirect=true&project=" + project.getId() + "&id="
                    + connected.draft().getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    public String getType() {
        return type;
    }

    public String getTypeName() {
        return words.get().type(type);
    }

    public List<FormField> getFields() {
        return fields;
    }
}
