package org.tarishi.onboarding.notice.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.Languages;
import org.tarishi.onboarding.notice.NoticeRow;
import org.tarishi.onboarding.notice.Notices;
import org.tarishi.onboarding.notice.RequestNotice;
import org.tarishi.platform.HubConfig;
import org.tarishi.platform.mail.Mailbox;

/** Sends the mails that are due. Not in a transaction: a mail server may take its time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendNotices {

    @Inject
    DueMails due;

    @Inject
    Notices notices;

    @Inject
    Accounts accounts;

    @Inject
    Languages languages;

    @Inject
    Mailbox mailbox;

    @Inject
    HubConfig config;

    public void send() {
        for (RequestNotice notice : due.take()) {
            notices.find(notice.getId(), notice.getAccountId())
                    .filter(this::isTaken)
                    .ifPresent(sent -> due.sent(sent.notice()));
        }
    }

    private boolean isTaken(NoticeRow row) {
        Optional<Account> reader = accounts.find(row.notice().getAccountId()).filter(account -> !account.isDisabled());
        NoticeMail mail = new NoticeMail(row, languages.of(row.notice().getAccountId()), config.publicUrl());
        return reader.flatMap(Account::email)
                .filter(address -> mailbox.send(address, mail.subject(), mail.text()))
                .isPresent();
    }
}
