package org.tarishi.platform.page.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.PrimeFaces;

/** Fills {@code /style-guide.xhtml}, which shows each {@code hub:} tag once; stores nothing. */
@Named
@RequestScoped
public class StyleGuidePage {

    @Inject
    Clock clock;

    private String name = "";
    private String text = "";
    private int count = 10;
    private String tone = "Kenya";
    private String one = "Kenya";
    private boolean agree;
    private String secret = "";
    private LocalDate day = LocalDate.EPOCH;

    /** One line of the example table. */
    public record Row(String name, String text, String word, String tone, Instant at, int count) {}

    public void save() {
        String saved = LookComponent.word(FacesContext.getCurrentInstance(), "guide.saved");
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, saved, ""));
    }

    public void pick(String picked) {
        name = picked;
        save();
    }

    public void openDialog() {
        PrimeFaces.current().executeScript("PF('guideDialog').show()");
    }

    public List<Row> getRows() {
        Instant at = clock.instant();
        return List.of(
                row("Kannel", "Habari Amina, kliniki iko wazi kesho saa mbili asubuhi.", "Delivered", "good", at, 1240),
                row("Telerivet", "Bring the child's card, please.", "On its way", "busy", at, 18),
                row("Simulator", "L’école est fermée demain.", "Waiting", "waiting", at, 3),
                row(
                        "MTN",
                        "A long text that says more than fits into one line of a table.",
                        "Slowed",
                        "warning",
                        at,
                        90),
                row("Airtel", "Ujumbe wako haukufika.", "Failed", "bad", at, 0),
                row("Phone", "", "Paused", "idle", at, 0));
    }

    private static Row row(String name, String text, String word, String tone, Instant at, int count) {
        return new Row(name, text, word, tone, at.minus(Duration.ofMinutes(count)), count);
    }

    public List<Row> getNoRows() {
        return List.of();
    }

    public List<String> getTones() {
        return List.of("Kenya", "Madagascar", "Sénégal");
    }

    public String getCall() {
        return "POST /sms";
    }

    public String getExchange() {
        return """
                > POST https://provider.example/sms
                > Authorization: ******
                > {"to": "+254712345678", "text": "Habari"}
                < 200 OK
                < {"id": "a81c", "status": "queued"}
                took 120 ms""";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public String getTone() {
        return tone;
    }

    public void setTone(String tone) {
        this.tone = tone;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public boolean isAgree() {
        return agree;
    }

    public void setAgree(boolean agree) {
        this.agree = agree;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
