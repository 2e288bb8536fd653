package org.tarishi.platform.mail;

import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The mail server: {@code tarishi.smtp.host}, {@code .port} (587), {@code .user} and {@code .password} (without them no
 * authentication), {@code .from}, {@code .tls}.
 *
 * @param tls {@code starttls} (required, the default), {@code tls} from the first byte, or {@code none}
 */
record SmtpSettings(String host, int port, Optional<String> user, String password, String from, String tls) {

    private static final String PREFIX = "tarishi.smtp.";
    private static final String MILLIS = "10000";

    /** Empty when no host is configured. */
    static Optional<SmtpSettings> read(Config config) {
        return text(config, "host")
                .map(host -> new SmtpSettings(
                        host,
                        config.getOptionalValue(PREFIX + "port", Integer.class).orElse(587),
                        text(config, "user"),
                        text(config, "password").orElse(""),
                        text(config, "from").orElse("tarishi@" + host),
                        text(config, "tls").orElse("starttls")));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(PREFIX + name, String.class).filter(value -> !value.isBlank());
    }

    /** As Jakarta Mail wants them (package {@code org.eclipse.angus.mail.smtp}). */
    Properties asMailProperties() {
        Properties mail = new Properties();
        mail.setProperty("mail.smtp.host", host);
        mail.setProperty("mail.smtp.port", Integer.toString(port));
        mail.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        mail.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls.equals("starttls")));
        mail.setProperty("mail.smtp.starttls.required", Boolean.toString(tls.equals("starttls")));
        mail.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls.equals("tls")));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.connectiontimeout", MILLIS);
        mail.setProperty("mail.smtp.timeout", MILLIS);
        mail.setProperty("mail.smtp.writetimeout", MILLIS);
        return mail;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
