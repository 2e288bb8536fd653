package org.tarishi.bench;

import java.util.Arrays;
import java.util.List;
import org.tarishi.given.GivenProject;
import org.tarishi.server.Http;

/** A project with a long history, and how fast its message log opens. */
final class ManyMessages {

    private static final int WARM_UP = 60;
    private static final int LOOKS = 200;

    private final GivenProject project;
    private final long gateway;

    ManyMessages(GivenProject project) {
        this.project = project;
        this.gateway = project.simulator().id();
    }

    void fillUpTo(int rows) {
        long there = (Long) project.value("select count(*) from message where project_id = ?", project.id());
        project.sql(
                "insert into message select (select max(id) from message) + i, ?, ?, '+2547' || (10000000 + i % 9999), '',"
                        + " 'Your visit is tomorrow ' || i, 'GSM_7', 1, 'bench', now(), now()"
                        + " from generate_series(1, ?) i",
                project.id(), gateway, rows - (int) there);
        project.sql("insert into delivery select id, project_id, gateway_id, 'DELIVERED', null, '', '', 1, now(), now()"
                + " from message m where not exists (select 1 from delivery d where d.message_id = m.id)");
        project.sql("analyze");
    }

    /** Of the first page, one deep in the history, one of a number, and one of a state, in turn; in milliseconds. */
    double p95(Http staff) {
        String page = "sending/log/messages.xhtml?project=" + project.id();
        long middle = (Long) project.value(
                "select percentile_disc(0.5) within group (order by id) from message where project_id = ?",
                project.id());
        List<String> views =
                List.of(page, page + "&cursor=o" + middle, page + "&to=%2B254710000777", page + "&state=DELIVERED");
        look(staff, views, WARM_UP);
        long[] times = look(staff, views, LOOKS);
        Arrays.sort(times);
        return times[(int) (times.length * 0.95)] / 1e6;
    }

    private static long[] look(Http staff, List<String> views, int looks) {
        long[] times = new long[looks];
        for (int i = 0; i < looks; i++) {
            long begun = System.nanoTime();
            int status = staff.get(views.get(i % views.size())).statusCode();
            times[i] = System.nanoTime() - begun;
            if (status != 200) {
                throw new AssertionError("the log answered " + status);
            }
        }
        return times;
    }
}
