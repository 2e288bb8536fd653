package org.tarishi.platform.page.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Meanwhile;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;

/**
 * Where an action of a page failed only because somebody else did something in the same moment, the page stays, says so,
 * and keeps what was typed; registered in faces-config.xml for the actions of all pages.
 */
public class MeanwhileListener implements ActionListener {

    private final ActionListener wrapped;

    public MeanwhileListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException failed) {
            Fault fault = Meanwhile.behind(failed).orElseThrow(() -> failed);
            Faults.show(RuleBroken.at(fault.field(), fault.code(), fault.args().toArray()));
            FacesContext.getCurrentInstance().renderResponse();
        }
    }
}
