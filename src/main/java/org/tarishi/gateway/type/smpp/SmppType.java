package org.tarishi.gateway.type.smpp;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** An operator's SMSC, or an aggregator's, over SMPP 3.4. */
@Dependent
public class SmppType implements GatewayType {

    @Override
    public String code() {
        return "smpp";
    }

    @Override
    public List<Setting> settings() {
        return Form.SETTINGS;
    }

    @Override
    public List<SettingFault> check(Settings settings) {
        return new FormCheck(settings).faults();
    }

    /** None: what an SMSC brings comes over the session. */
    @Override
    public List<CallbackPoint> callbacks() {
        return List.of();
    }

    @Override
    public boolean holdsSession() {
        return true;
    }

    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        return new SmppLink(settings, context);
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        return new BroughtReading(settings).of(request);
    }
}
