package org.tarishi.receiving.callback;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Ids;
import org.tarishi.receiving.callback.CallbackExchange.State;

/** The store of callbacks, for the flow itself; {@link CallbackExchanges} is what people see of it. */
@Stateless
public class KeptCallbacks {

    private static final String COLUMNS =
            "id, gateway_id, point, method, query, headers, body, address, received_at, state, fault";
    private static final String CLAIM = "select " + COLUMNS
            + " from callback_exchange where state = 'PENDING' order by id limit ? for update skip locked";
    private static final String CLAIM_ONE =
            "select " + COLUMNS + " from callback_exchange where state = 'PENDING' and id = ? for update";

    private static final String SETTLE = "update callback_exchange set state = ?, fault = ? where id = any(?)";
    private static final String INSERT =
            "insert into callback_exchange (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private record End(State state, String fault) {}

    @PersistenceContext
    EntityManager em;

    /**
     * Stores what came, in one statement for all. By JDBC, in the same transaction: this is where most of what the hub
     * receives passes, and entities that nobody reads again in this transaction cost twice as much.
     */
    public void add(List<CallbackExchange> exchanges) {
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (CallbackExchange exchange : exchanges) {
                exchange.bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The oldest that wait, locked; those that another node has at hand are left out. Not managed: see {@link #settle}. */
    public List<CallbackExchange> claim(int most) {
        return read(CLAIM, most);
    }

    /** One of them, locked, if it still waits. Not managed either. */
    public Optional<CallbackExchange> claimOne(long id) {
        return read(CLAIM_ONE, id).stream().findFirst();
    }

    private List<CallbackExchange> read(String sql, long key) {
        try (PreparedStatement select = em.unwrap(Connection.class).prepareStatement(sql)) {
            select.setLong(1, key);
            ResultSet rows = select.executeQuery();
            List<CallbackExchange> exchanges = new ArrayList<>();
            while (rows.next()) {
                exchanges.add(new CallbackExchange(rows));
            }
            return exchanges;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Writes what became of claimed ones, in one statement for all that ended alike: mostly there is only one end. */
    public void settle(List<CallbackExchange> exchanges) {
        exchanges.stream()
                .collect(groupingBy(exchange -> new End(exchange.getState(), exchange.getFault())))
                .forEach(this::settle);
    }

    private void settle(End end, List<CallbackExchange> exchanges) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            settle.setString(1, end.state().name());
            settle.setString(2, end.fault());
            Object[] ids = exchanges.stream().map(CallbackExchange::getId).toArray();
            settle.setArray(3, connection.createArrayOf("bigint", ids));
            settle.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    public List<Long> pending(int most) {
        return em.createQuery("select e.id from CallbackExchange e where e.state = :pending order by e.id", Long.class)
                .setParameter("pending", State.PENDING)
                .setMaxResults(most)
                .getResultList();
    }

    /** A gateway's since a moment, oldest first. */
    public List<CallbackExchange> since(long gatewayId, Instant moment, int most) {
        return em.createQuery(
                        "select e from CallbackExchange e where e.gatewayId = :gateway and e.id >= :first order by e.id",
                        CallbackExchange.class)
                .setParameter("gateway", gatewayId)
                .setParameter("first", Ids.firstAt(moment))
                .setMaxResults(most)
                .getResultList();
    }

    /** One of a gateway, locked. */
    public Optional<CallbackExchange> lock(long gatewayId, long id) {
        return Optional.ofNullable(em.find(CallbackExchange.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(exchange -> exchange.getGatewayId() == gatewayId);
    }

    /**
     * Deletes the oldest of those that were received before a moment and are done with. What nobody could be given stays
     * until the other moment, since a person has still to look at it.
     *
     * @return how many went; fewer than {@code most} when no more is old enough
     */
    public int forget(Instant before, Instant unroutedBefore, int most) {
        return em.createNativeQuery("""
                        delete from callback_exchange where id in (
                            select id from callback_exchange
                            where id < ?1 and (state in ('READ', 'UNREADABLE') or state = 'UNROUTED' and id < ?2)
                            order by id limit ?3 for update skip locked)""")
                .setParameter(1, Ids.firstAt(before))
                .setParameter(2, Ids.firstAt(unroutedBefore))
                .setParameter(3, most)
                .executeUpdate();
    }
}
