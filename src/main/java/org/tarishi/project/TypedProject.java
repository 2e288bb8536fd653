package org.tarishi.project;

/** The fields of a project's form: name, country and zone. */
public abstract class TypedProject {

    private String name = "";
    private String country = "";
    private String zone = "";

    /** What was typed, whatever it is. */
    ProjectDraft draft() {
        return new ProjectDraft(name, country, zone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
