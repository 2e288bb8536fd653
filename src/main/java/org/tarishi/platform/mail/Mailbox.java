package org.tarishi.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends mail. Waits at most 10 s for each step of the mail server, so do it outside transactions. */
@ApplicationScoped
public class Mailbox {

    private static final Logger LOG = System.getLogger(Mailbox.class.getName());

    @Inject
    Clock clock;

    /** Whether the mail server took it; false also when none is configured. Never throws. */
    public boolean send(String to, String subject, String text) {
        Optional<SmtpSettings> smtp = SmtpSettings.read(ConfigProvider.getConfig());
        return smtp.isPresent() && send(smtp.get(), to, subject, text);
    }

    private boolean send(SmtpSettings smtp, String to, String subject, String text) {
        try {
            MimeMessage mail = new MimeMessage(session(smtp));
            mail.setFrom(new InternetAddress(smtp.from(), true));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            mail.setSubject(subject.replaceAll("\\p{Cntrl}", " "), StandardCharsets.UTF_8.name());
            mail.setText(text, StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(clock.instant()));
            Transport.send(mail);
            return true;
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "mail.failed server=" + smtp, e);
            return false;
        }
    }

    private static Session session(SmtpSettings smtp) {
        Authenticator login = new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(smtp.user().orElse(""), smtp.password());
            }
        };
        return Session.getInstance(smtp.asMailProperties(), smtp.user().isPresent() ? login : null);
    }
}
