package org.tarishi.gateway.health;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.tarishi.gateway.health.ReadTraffic.Hour;

/** The last hours as bars of a picture {@value #WIDTH} wide and {@value #HEIGHT} high. */
public final class HourBars {

    public static final int STEP = 10;
    public static final int WIDTH = STEP * ReadTraffic.HOURS;
    public static final int HEIGHT = 60;

    private static final int GAP = 2;

    /** One hour: what was taken, and on top of it what was not. */
    public record Bar(Instant at, int x, long taken, long failed, int takenHigh, int failedHigh) {

        public int width() {
            return STEP - GAP;
        }

        public int takenTop() {
            return HEIGHT - takenHigh;
        }

        public int failedTop() {
            return HEIGHT - takenHigh - failedHigh;
        }
    }

    private final List<Hour> hours;
    private final long most;

    HourBars(List<Hour> hours) {
        this.hours = hours;
        this.most =
                hours.stream().mapToLong(hour -> hour.figures().tried()).max().orElse(0);
    }

    public List<Bar> getBars() {
        return IntStream.range(0, hours.size())
                .mapToObj(i -> bar(hours.get(i), i * STEP))
                .toList();
    }

    /** The number of messages that the highest bar stands for. */
    public long getMost() {
        return most;
    }

    private Bar bar(Hour hour, int x) {
        long taken = hour.figures().accepted();
        long failed = hour.figures().tried() - taken;
        return new Bar(hour.at(), x, taken, failed, high(taken), high(failed));
    }

    /** What is there is seen, however little it is. */
    private int high(long count) {
        return count == 0 ? 0 : (int) Math.max(1, (HEIGHT - 1) * count / most);
    }
}
