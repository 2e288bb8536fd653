package org.tarishi.platform;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidFactory;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * Time-ordered 64-bit ids (TSID: 42 bits of milliseconds, 10 of node, 12 of counter), unique over all nodes of an installation.
 *
 * <p>The node number comes from a database sequence, so that two nodes never share one. Ids grow with time on one node,
 * which is what the keyset pages sort by.
 */
@ApplicationScoped
public class Ids {

    private static final int MILLIS_SHIFT = 22;

    /** Between these moments ids can be given out; the sign bit is left alone. */
    private static final Instant FIRST = Instant.ofEpochMilli(Tsid.TSID_EPOCH);

    private static final Instant LAST = FIRST.plusMillis((1L << 41) - 1);

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    private TsidFactory factory;

    @PostConstruct
    void takeANodeNumber() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select nextval('node_number')")) {
            row.next();
            factory = TsidFactory.newInstance1024(row.getInt(1));
        } catch (SQLException e) {
            throw new IllegalStateException("no node number: " + e.getMessage(), e);
        }
    }

    /** Reads an id as we write it. Empty when the text is none; ids have 18 digits today and 19 from July 2027 on. */
    public static Optional<Long> read(String text) {
        try {
            return text.matches("[0-9]{1,19}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
        } catch (NumberFormatException beyond64Bits) {
            return Optional.empty();
        }
    }

    public long next() {
        return factory.create().toLong();
    }

    /** The smallest id that can be given out at a moment: rows older than it are those with smaller ids, no index needed. */
    public static long firstAt(Instant moment) {
        if (moment.isAfter(LAST)) {
            return Long.MAX_VALUE;
        }
        return moment.isBefore(FIRST) ? 0 : (moment.toEpochMilli() - Tsid.TSID_EPOCH) << MILLIS_SHIFT;
    }

    /** So many ids at once, ascending. */
    public List<Long> next(int count) {
        return LongStream.range(0, count).map(i -> next()).boxed().toList();
    }
}
