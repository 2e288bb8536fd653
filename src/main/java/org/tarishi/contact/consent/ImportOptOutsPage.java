package org.tarishi.contact.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Permission;
import org.tarishi.contact.consent.ImportOptOuts.Result;
import org.tarishi.contact.consent.OptOutList.BadLine;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.project.CurrentProject;

/** A list of opt-outs that comes with a project from its earlier provider. */
@Named
@RequestScoped
public class ImportOptOutsPage {

    private static final int MOST_OCTETS = 1_000_000;

    /** A line that blocked nobody, with the reason in the reader's language. */
    public record Row(int line, String text, String why) {}

    @Inject
    ImportOptOuts imports;

    @Inject
    CurrentProject project;

    @Inject
    LocaleChoice locale;

    private String list = "";
    private String origin = "";
    private @Nullable Part file;
    private @Nullable Result result;

    public void open() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_PROJECT.name());
        }
    }

    /** Afterwards the lines that blocked nobody are left in the form, to be mended. */
    public @Nullable String take() throws IOException {
        try {
            list = String.join("\n", list, chosen()).strip();
            Result taken = imports.take(project.id(), list, project.getDefaultCountry(), origin);
            list = taken.bad().stream().map(BadLine::text).collect(Collectors.joining("\n"));
            result = taken;
        } catch (RuleBroken broken) {
            Faults.show(broken);
        }
        return null; // stay here: what was done stands here once, and to do it twice does no harm
    }

    private String chosen() throws IOException {
        Part given = file;
        if (given == null) {
            return "";
        }
        if (given.getSize() > MOST_OCTETS) {
            throw RuleBroken.at("file", "rule.opt-outs.file-too-large", MOST_OCTETS);
        }
        try (InputStream content = given.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Null before a list was taken in. */
    public @Nullable Result getResult() {
        return result;
    }

    public List<Row> getBad() {
        Result taken = result;
        return taken == null ? List.of() : taken.bad().stream().map(this::row).toList();
    }

    private Row row(BadLine bad) {
        return new Row(bad.line(), bad.text(), Sentences.in(locale.getLocale()).of(bad.why()));
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
