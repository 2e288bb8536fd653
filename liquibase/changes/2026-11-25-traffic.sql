--liquibase formatted sql logicalFilePath:changes/2026-11-25-traffic.sql

--changeset tarishi:traffic
--comment: what went over each gateway for each project, counted while it happens: pages never count over history
create table gateway_hour (
    gateway_id bigint not null,
    project_id bigint not null,
    at timestamptz not null,
    accepted integer not null default 0,
    deferred integer not null default 0,
    refused integer not null default 0,
    uncertain integer not null default 0,
    outlived integer not null default 0,
    delivered integer not null default 0,
    undelivered integer not null default 0,
    within_5s integer not null default 0,
    within_15s integer not null default 0,
    within_1m integer not null default 0,
    within_5m integer not null default 0,
    within_15m integer not null default 0,
    within_1h integer not null default 0,
    within_6h integer not null default 0,
    later integer not null default 0,
    primary key (gateway_id, project_id, at)
) with (fillfactor = 70);
comment on table gateway_hour is 'figures, not records: an ending by kill -9 loses up to a second of them';
comment on column gateway_hour.outlived is 'whose validity ended while they waited for the gateway';
comment on column gateway_hour.within_5s is 'reports that came within 5 s of the hand-over; the next column counts those after that and within 15 s';
create index gateway_hour_at on gateway_hour (at);

create table gateway_minute (like gateway_hour including defaults, primary key (gateway_id, project_id, at)) with (fillfactor = 70);
comment on table gateway_minute is 'the same by minute, kept for two hours, for what goes on now';
--rollback drop table gateway_minute; drop table gateway_hour;
