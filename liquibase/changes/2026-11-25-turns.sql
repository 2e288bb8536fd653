--liquibase formatted sql logicalFilePath:changes/2026-11-25-turns.sql

--changeset tarishi:turns
--comment: who goes next at a gateway: a bucket of segments for all nodes, and how far each project has got
alter table outbox add segments smallint not null default 1;
drop index outbox_due;
create index outbox_waiting on outbox (gateway_id, project_id, lane, due_at, message_id) where claimed_until is null;
comment on column outbox.lane is '0 = replies, 1 = single messages, 2 = bulk';
comment on column gateway.per_second is 'segments a second, from all nodes together; 0 = no limit of ours';

create table gateway_pace (
    gateway_id bigint primary key,
    tokens numeric(12, 3) not null,
    filled_at timestamptz not null,
    reached bigint not null
) with (fillfactor = 50);
comment on column gateway_pace.tokens is 'segments that could go at filled_at; negative after a message that was longer than what the bucket holds';
comment on column gateway_pace.reached is 'where a project begins that has waited for nothing lately, on the scale of gateway_turn.reached';

create table gateway_turn (
    gateway_id bigint not null,
    project_id bigint not null,
    reached bigint not null,
    primary key (gateway_id, project_id)
) with (fillfactor = 50);
comment on table gateway_turn is 'segments that each project has got from a gateway; whoever got the fewest goes next (start-time fair queueing)';
--rollback drop table gateway_turn; drop table gateway_pace; drop index outbox_waiting; create index outbox_due on outbox (gateway_id, lane, due_at, message_id) where claimed_until is null; alter table outbox drop column segments;

--changeset tarishi:turns-of-what-waits
--comment: lane 0 was for replies and single messages together
update outbox o set lane = lane + 1, segments = (select m.segments from message m where m.id = o.message_id);
--rollback update outbox set lane = greatest(0, lane - 1);
