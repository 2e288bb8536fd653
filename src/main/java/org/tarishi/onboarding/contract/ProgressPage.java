package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tarishi.onboarding.request.CurrentRequest;

/** How far each operator and each paper of a request is, as its project sees it. */
@Named
@RequestScoped
public class ProgressPage {

    @Inject
    CurrentRequest current;

    @Inject
    ReadContract reading;

    private List<OperatorTrack> tracks = List.of();
    private List<PaperRow> papers = List.of();

    public void load() {
        tracks = reading.tracks(current.project(), current.getId());
        papers = reading.papers(current.project(), current.getId());
    }

    public List<OperatorTrack> getTracks() {
        return tracks;
    }

    public Coverage getCoverage() {
        return Coverage.of(tracks);
    }

    public List<PaperRow> getPapers() {
        return papers;
    }
}
