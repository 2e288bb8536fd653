package org.tarishi.contact.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.contact.consent.OptOut.Wish;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;

/** The store of the words and answers of projects; the usual ones where a project has not chosen. */
@Stateless
public class StopRulesOfProjects {

    @PersistenceContext
    EntityManager em;

    @Inject
    Projects projects;

    @Inject
    Audit audit;

    /** For the flow. */
    public StopWords words(ProjectId project) {
        return chosen(project).map(StopRules::words).orElse(StopWords.USUAL);
    }

    /** For the flow: what is answered to a word; empty for nothing. */
    public String answer(ProjectId project, StopWord word) {
        return chosen(project).map(rules -> rules.answer(word.wish())).orElseGet(() -> usual(project, word));
    }

    /** In the language of the word, with the project's name. */
    private String usual(ProjectId project, StopWord word) {
        String key = "answer." + word.wish().name().toLowerCase(Locale.ROOT) + "." + word.language();
        String name = projects.find(project).map(Project::name).orElse("");
        return Sentences.in(Locale.ENGLISH).of(key, name);
    }

    /** As they stand in the form. */
    @Needs(Permission.MANAGE_PROJECT)
    public StopRulesDraft draft(ProjectId project) {
        StopWords words = words(project);
        return new StopRulesDraft(
                words.lines(Wish.STOP),
                words.lines(Wish.START),
                answer(project, new StopWord("", Wish.STOP, "en")),
                answer(project, new StopWord("", Wish.START, "en")));
    }

    /** @throws RuleBroken at the fields of the draft */
    @Needs(Permission.MANAGE_PROJECT)
    public void change(ProjectId project, StopRulesDraft draft) {
        if (!draft.faults().isEmpty()) {
            throw new RuleBroken(draft.faults());
        }
        StopRules rules = chosen(project).orElseGet(() -> new StopRules(project));
        rules.become(draft);
        em.merge(rules);
        audit.record(Deed.in(project, "stop-words.changed", String.join(" ", draft.stops())));
    }

    private Optional<StopRules> chosen(ProjectId project) {
        return Optional.ofNullable(em.find(StopRules.class, project.value()));
    }
}
