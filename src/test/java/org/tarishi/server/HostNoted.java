package org.tarishi.server;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.tarishi.platform.RuleBroken;

/** Goes into the archive of {@link InContainerIT}: a verb that stores something and may then break a rule. */
@Stateless
public class HostNoted {

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    public void note(String host) {
        try (var connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into allowed_host (id, host, reason, added_by, added_at) values (?, ?, 'test', 'test', now()) on conflict (host) do nothing")) {
            insert.setLong(1, host.hashCode());
            insert.setString(2, host);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void noteAndBreakARule(String host) {
        note(host);
        throw RuleBroken.at("host", "rule.test");
    }

    public boolean isNoted(String host) {
        try (var connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from allowed_host where host = ?")) {
            query.setString(1, host);
            var row = query.executeQuery();
            return row.next() && row.getInt(1) == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
