package org.tarishi.onboarding.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tarishi.platform.page.Notice;

/** Whether the reader gets mails about requests, with a button to change it: {@code #{mailChoice}}. */
@Named
@RequestScoped
public class MailChoice {

    @Inject
    RequestMails mails;

    public boolean isWanted() {
        return mails.areWanted();
    }

    public String refuse() {
        mails.refuse();
        return done("notices.mails.refused");
    }

    public String want() {
        mails.want();
        return done("notices.mails.wanted");
    }

    private static String done(String key) {
        Notice.afterRedirect(key);
        return "/onboarding/notice/notices.xhtml?faces-redirect=true";
    }
}
