package org.tarishi.sending.outbox;

/**
 * Who goes next at a gateway, for all nodes together, in one statement.
 *
 * <p>Replies first. Then every project that waits gets the same number of segments, however much it has waiting, and of a
 * project its single messages before its bulk: a project that has used less than the others goes next, one that comes back
 * after a rest begins where the others are (start-time fair queueing; Goyal, Vin and Cheng 1996). The gateway's limit is a
 * bucket of segments that holds a quarter of a second's worth, so that no idle gateway is flooded. A message longer than the
 * bucket goes when it is full, and the next one waits for the debt. What is over a gateway's {@link
 * org.tarishi.gateway.limit limit} waits for its next day. A number with a limit has such a bucket of its own; what
 * waits for it keeps nothing else waiting. What keeps quiet hours is not looked at while they last. Over a gateway in the
 * making go its tests alone, the lane 3.
 */
final class NextInTurn {

    /**
     * The row of gateway_pace lets one claim at a time pass at each gateway; so does that of gateway_limit, where there is
     * one, from the very first claim on. Projects and the numbers they show are found by jumping along outbox_waiting from one to the next, and of each no more is looked at than it could get, so that the
     * time does not depend on how much waits. Time for the buckets is the database's, since the clocks of nodes differ.
     * What only numbers hold back is asked for again soon, since messages of others may come meanwhile.
     *
     * <p>The ids are picked in an array: {@code in (select … limit n for update skip locked)} may be evaluated again by a
     * nested loop and claim more than n (performance.md section 1).
     * The messages themselves are read one by one: joined, a planner misled by its sample may read the whole table.
     */
    static final String CLAIM = """
            with recursive waiting (project_id, number_id) as (
              (select project_id, number_id from outbox where gateway_id = ?1 and claimed_until is null
               order by project_id, number_id limit 1)
              union all
              select o.project_id, o.number_id from waiting w cross join lateral (
                select project_id, number_id from outbox
                where gateway_id = ?1 and claimed_until is null
                  and (project_id, number_id) > (w.project_id, w.number_id)
                order by project_id, number_id limit 1) o),
            pace as (
              select tokens, filled_at, reached from gateway_pace where gateway_id = ?1 for no key update),
            bucket as materialized (
              select g.per_second as rate, s.size, coalesce(p.reached, 0) as reached, t.at,
                least(s.size, coalesce(p.tokens + g.per_second
                  * cast(greatest(0, extract(epoch from t.at - p.filled_at)) as numeric), s.size)) as tokens
              from gateway g
              cross join lateral (select greatest(1, g.per_second * ?6) as size) s
              left join pace p on true
              cross join lateral (select clock_timestamp() as at) t
              where g.id = ?1),
            limited as materialized (
              select id, per_second from gateway_number where gateway_id = ?1 and ended_at is null and per_second > 0),
            number_paces as (
              select number_id, tokens, filled_at from number_pace
              where number_id = any (array(select id from limited)) and (select count(*) from pace) >= 0
              order by number_id for no key update),
            numbers as materialized (
              select l.id, l.per_second as rate, s.size, b.at,
                least(s.size, coalesce(p.tokens + l.per_second
                  * cast(greatest(0, extract(epoch from b.at - p.filled_at)) as numeric), s.size)) as tokens
              from bucket b
              cross join limited l
              cross join lateral (select greatest(1, l.per_second * ?6) as size) s
              left join number_paces p on p.number_id = l.id),
            allowance as materialized (
              select t.day, l.messages_a_day - case when l.day = t.day then l.messages else 0 end as messages,
                l.segments_in_all - l.segments as segments
              from gateway_limit l
              cross join lateral (select cast(cast(?2 as timestamptz) at time zone l.zone as date) as day) t
              where l.gateway_id = ?1 for no key update of l),
            lanes as materialized (
              select v.lane from gateway g cross join (values (0), (1), (2), (3)) as v (lane)
              where g.id = ?1 and (v.lane = 3 or not g.for_tests)),
            due as (
              select w.project_id, w.number_id, l.lane, d.message_id, d.due_at, d.segments
              from waiting w
              cross join lanes l
              cross join lateral (
                select o.message_id, o.due_at, o.segments from outbox o
                where o.gateway_id = ?1 and o.project_id = w.project_id and o.number_id = w.number_id
                  and o.lane = l.lane and o.claimed_until is null and o.due_at <= ?2 and o.valid_until > ?2
                  and (o.quiet_in is null or o.quiet_in <> all (cast(string_to_array(?7, ',') as varchar[])))
                order by o.due_at, o.message_id
                limit ?3 / (select count(*) from waiting) + 4) d),
            begun as (
              select d.*, greatest(coalesce(t.reached, 0), b.reached) as start, sum(d.segments) over (
                  partition by d.project_id, d.number_id order by d.lane, d.due_at, d.message_id) as own
              from bucket b cross join due d
              left join gateway_turn t on t.gateway_id = ?1 and t.project_id = d.project_id),
            by_number as materialized (
              select b.*, n.rate, least(b.segments, n.size) - n.tokens - b.segments + sum(b.segments) over (
                  partition by b.number_id
                  order by b.lane > 0, b.start + b.own - b.segments, b.due_at, b.message_id) as missing
              from begun b left join numbers n on n.id = b.number_id),
            tagged as (
              select message_id, project_id, number_id, lane, due_at, segments, start + sum(segments) over (
                  partition by project_id order by lane, due_at, message_id) as reached
              from by_number where coalesce(missing, 0) <= 0),
            in_turn as (
              select t.*, row_number() over turns as place, sum(t.segments) over turns - t.segments as before
              from tagged t
              window turns as (order by t.lane > 0, t.reached - t.segments, t.due_at, t.message_id)
              order by place limit ?3),
            chosen as materialized (
              select i.*, b.rate, i.before + least(i.segments, b.size) - b.tokens as missing,
                b.rate = 0 or i.before + least(i.segments, b.size) <= b.tokens as in_time,
                a.day is null or i.place <= a.messages and i.before + i.segments <= a.segments as allowed
              from in_turn i cross join bucket b left join allowance a on true),
            claimed as (
              update outbox set claimed_until = ?4, claimed_by = ?5, attempts = attempts + 1
              where message_id = any (array(
                select o.message_id from outbox o
                where o.message_id = any (array(select message_id from chosen where in_time and allowed)) and o.claimed_until is null
                for update skip locked))
              returning message_id, attempts),
            paid as (
              insert into gateway_pace (gateway_id, tokens, filled_at, reached)
              select ?1, case when min(b.rate) = 0 then 0 else min(b.tokens) - sum(c.segments) end, min(b.at),
                greatest(min(b.reached), max(c.reached - c.segments))
              from bucket b cross join claimed join chosen c using (message_id)
              having count(*) > 0
              on conflict (gateway_id) do update
              set tokens = excluded.tokens, filled_at = excluded.filled_at, reached = excluded.reached),
            counted as (
              update gateway_limit l set day = a.day, messages = l.messages_a_day - a.messages + n.messages,
                segments = l.segments + n.segments
              from allowance a cross join (
                select count(*) as messages, coalesce(sum(c.segments), 0) as segments
                from claimed join chosen c using (message_id)) n
              where l.gateway_id = ?1 and n.messages > 0),
            paid_by_number as (
              insert into number_pace (number_id, tokens, filled_at)
              select n.id, min(n.tokens) - sum(c.segments), min(n.at)
              from claimed join chosen c using (message_id) join numbers n on n.id = c.number_id
              group by n.id
              on conflict (number_id) do update set tokens = excluded.tokens, filled_at = excluded.filled_at),
            moved as (
              insert into gateway_turn as t (gateway_id, project_id, reached)
              select ?1, c.project_id, max(c.reached) from claimed join chosen c using (message_id) group by c.project_id
              on conflict (gateway_id, project_id) do update set reached = greatest(t.reached, excluded.reached))
            select h.seconds, m.id, m.recipient, m.sender, m.body, m.valid_until, c.attempts,
              case when c.attempts > 1 then (
                select min(e.at) from message_event e
                where e.message_id = m.id and e.kind in ('UNANSWERED', 'ABANDONED')) end
            from (select coalesce(
                (select min(missing / rate) from chosen where allowed and not in_time),
                (select 0 from claimed limit 1),
                (select min(least(0.25, missing / rate)) from by_number where missing > 0),
                0) as seconds) h
            left join (claimed c join chosen i using (message_id) cross join lateral (
              select * from message where id = c.message_id limit 1) m) on true
            order by i.place""";

    private NextInTurn() {}
}
