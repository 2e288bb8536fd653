package org.tarishi.contact.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Permission;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** Which words end messages or begin them again, and what is answered to them. */
@Named
@RequestScoped
public class StopWordsPage {

    @Inject
    StopRulesOfProjects rules;

    @Inject
    CurrentProject project;

    private String stopWords = "";
    private String startWords = "";
    private String stopAnswer = "";
    private String startAnswer = "";

    public void open() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_PROJECT.name());
        }
        StopRulesDraft draft = rules.draft(project.id());
        stopWords = draft.stopWords();
        startWords = draft.startWords();
        stopAnswer = draft.stopAnswer();
        startAnswer = draft.startAnswer();
    }

    public @Nullable String save() {
        try {
            rules.change(project.id(), new StopRulesDraft(stopWords, startWords, stopAnswer, startAnswer));
            Notice.afterRedirect("stop-words.saved");
            return "/contact/consent/stopWords.xhtml?faces-redirect=true&project=" + project.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    public String getStopWords() {
        return stopWords;
    }

    public void setStopWords(String stopWords) {
        this.stopWords = stopWords;
    }

    public String getStartWords() {
        return startWords;
    }

    public void setStartWords(String startWords) {
        this.startWords = startWords;
    }

    public String getStopAnswer() {
        return stopAnswer;
    }

    public void setStopAnswer(String stopAnswer) {
        this.stopAnswer = stopAnswer;
    }

    public String getStartAnswer() {
        return startAnswer;
    }

    public void setStartAnswer(String startAnswer) {
        this.startAnswer = startAnswer;
    }
}
