package org.tarishi.account.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TrailSliceTest {

    @Test
    void an_empty_trail_has_one_empty_page() {
        assertThat(TrailSlice.read(new Trail(0), "")).isEqualTo(new TrailSlice(List.of(), "", ""));
    }

    @Test
    void the_newest_come_first_and_the_cursor_leads_to_the_older() {
        Trail trail = new Trail(120);

        TrailSlice first = TrailSlice.read(trail, "");
        TrailSlice second = TrailSlice.read(trail, first.older());
        TrailSlice third = TrailSlice.read(trail, second.older());

        assertThat(ids(first)).startsWith(120L).endsWith(71L).hasSize(50);
        assertThat(ids(second)).startsWith(70L).endsWith(21L).hasSize(50);
        assertThat(ids(third)).startsWith(20L).endsWith(1L).hasSize(20);
        assertThat(first.newer()).isEmpty();
        assertThat(third.older()).isEmpty();
    }

    @Test
    void the_way_back_shows_the_same_pages() {
        Trail trail = new Trail(120);
        TrailSlice third = TrailSlice.read(trail, "o-21");

        TrailSlice second = TrailSlice.read(trail, third.newer());
        TrailSlice first = TrailSlice.read(trail, second.newer());

        assertThat(ids(second)).startsWith(70L).endsWith(21L);
        assertThat(ids(first)).startsWith(120L).endsWith(71L);
        assertThat(first.newer()).isEmpty();
        assertThat(first.older()).isEqualTo("o-71");
    }

    @Test
    void a_cursor_that_makes_no_sense_shows_the_newest() {
        assertThat(ids(TrailSlice.read(new Trail(3), "o-1' or 1=1"))).containsExactly(3L, 2L, 1L);
    }

    private static List<Long> ids(TrailSlice slice) {
        return slice.entries().stream().map(AuditEntry::getId).toList();
    }

    /** A trail in memory with entries 1 to so many. */
    private static final class Trail extends AuditTrail {

        private final List<AuditEntry> all;

        Trail(long entries) {
            all = LongStream.rangeClosed(1, entries)
                    .mapToObj(id -> new AuditEntry(id, Instant.EPOCH, Deed.of("a.b", "s"), "actor", ""))
                    .toList();
        }

        @Override
        public List<AuditEntry> before(long id, int most) {
            return all.stream()
                    .filter(entry -> entry.getId() < id)
                    .sorted(Comparator.comparing(AuditEntry::getId).reversed())
                    .limit(most)
                    .toList();
        }

        @Override
        public List<AuditEntry> after(long id, int most) {
            return all.stream().filter(entry -> entry.getId() > id).limit(most).toList();
        }
    }
}
