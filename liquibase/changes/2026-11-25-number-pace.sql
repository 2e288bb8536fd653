--liquibase formatted sql logicalFilePath:changes/2026-11-25-number-pace.sql

--changeset tarishi:number-pace
--comment: what waits is kept apart by the number that it shows, since each number may have a limit of its own
alter table outbox add number_id bigint not null default 0;
comment on column outbox.number_id is 'the number of the gateway that the message shows; 0 = none of them';
drop index outbox_waiting;
create index outbox_waiting on outbox (gateway_id, project_id, number_id, lane, due_at, message_id) where claimed_until is null;

create table number_pace (
    number_id bigint primary key,
    tokens numeric(12, 3) not null,
    filled_at timestamptz not null
) with (fillfactor = 50);
comment on table number_pace is 'as gateway_pace, for the numbers that have a limit; guarded by the row of their gateway there';
--rollback drop table number_pace; drop index outbox_waiting; create index outbox_waiting on outbox (gateway_id, project_id, lane, due_at, message_id) where claimed_until is null; alter table outbox drop column number_id;

--changeset tarishi:number-pace-of-what-waits
update outbox o set number_id = n.id
from message m, gateway_number n
where m.id = o.message_id and n.gateway_id = o.gateway_id and n.address = m.sender and n.ended_at is null;
--rollback update outbox set number_id = 0;
