package org.tarishi.gateway.type.simulator;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** A phone network that exists only here; no message leaves the hub. */
@Dependent
public class SimulatorType implements GatewayType {

    private static final int SLOWEST = 20_000;
    private static final int LATEST = 86_400_000;
    private static final int FASTEST = 100_000;
    private static final int HUNDRED = 100;

    @Override
    public String code() {
        return "simulator";
    }

    @Override
    public List<Setting> settings() {
        Stream<Setting> first = Stream.of(
                Setting.required(Keys.LATENCY, Kind.NUMBER).startingWith("50"),
                Setting.optional(Keys.PER_SECOND, Kind.NUMBER).startingWith("0"),
                Setting.optional(Keys.REPORTS, Kind.YES_NO).startingWith("true"),
                Setting.required(Keys.REPORT_DELAY, Kind.NUMBER).startingWith("1000"));
        Stream<Setting> percentages = Keys.PERCENTAGES.stream()
                .map(key -> Setting.optional(key, Kind.NUMBER).startingWith("0"));
        return Stream.concat(first, percentages).toList();
    }

    @Override
    public List<SettingFault> check(Settings settings) {
        List<SettingFault> faults = new ArrayList<>();
        checkNumber(Keys.LATENCY, SLOWEST, settings, faults);
        checkNumber(Keys.PER_SECOND, FASTEST, settings, faults);
        checkNumber(Keys.REPORT_DELAY, LATEST, settings, faults);
        Keys.PERCENTAGES.forEach(key -> checkNumber(key, HUNDRED, settings, faults));
        checkSum(Keys.NO_ANSWER, List.of(Keys.FAILING, Keys.DEFERRED, Keys.NO_ANSWER), settings, faults);
        checkSum(Keys.DOUBLED_REPORTS, List.of(Keys.LOST_REPORTS, Keys.DOUBLED_REPORTS), settings, faults);
        return faults;
    }

    private static void checkNumber(String key, int most, Settings settings, List<SettingFault> faults) {
        int number = settings.has(key) ? settings.number(key, -1) : 0;
        if (number < 0 || number > most) {
            faults.add(SettingFault.of(key, "fault.number-range", 0, most));
        }
    }

    private static void checkSum(String last, List<String> keys, Settings settings, List<SettingFault> faults) {
        int sum = keys.stream().mapToInt(key -> settings.number(key, 0)).sum();
        if (sum > HUNDRED && faults.isEmpty()) {
            faults.add(SettingFault.of(last, "fault.percent-sum"));
        }
    }

    @Override
    public List<CallbackPoint> callbacks() {
        return List.of(CallbackPoint.INBOUND, CallbackPoint.REPORT);
    }

    /** Reports still under way when the link closes are lost, as in a phone network. */
    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        return new SimulatorLink(settings, context);
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        return SimulatorCallbacks.read(request);
    }
}
