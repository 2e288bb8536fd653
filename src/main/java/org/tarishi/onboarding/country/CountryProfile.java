package org.tarishi.onboarding.country;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.UncheckedIOException;

/** The rules of a country as they are stored: one JSON object, since they are only read together. */
@Entity
@Table(name = "country_profile")
public class CountryProfile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Id
    @Column(name = "country")
    private String country = "";

    @Column(name = "rules")
    private String rules = "{}";

    @Column(name = "changed_by")
    private String changedBy = "";

    @Version
    @Column(name = "version")
    private long version;

    protected CountryProfile() {}

    CountryRules rules() {
        try {
            return JSON.readValue(rules, CountryRules.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("profile of " + country, e);
        }
    }

    void change(CountryRules others, String by) {
        rules = written(others);
        changedBy = by;
    }

    static String written(CountryRules rules) {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("rules of a country", e);
        }
    }

    String changedBy() {
        return changedBy;
    }

    /** Goes up with every change; whoever changes it names the one they saw. */
    long getVersion() {
        return version;
    }

    public String getCountry() {
        return country;
    }
}
