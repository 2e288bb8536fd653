--liquibase formatted sql logicalFilePath:changes/2026-11-25-gateway-limits.sql

--changeset tarishi:gateway-limits
--comment: how many messages a day may go over a gateway, and how many segments in all, for all nodes together
create table gateway_limit (
    gateway_id bigint primary key references gateway,
    messages_a_day integer not null,
    segments_in_all bigint not null,
    zone varchar(60) not null,
    day date not null,
    messages integer not null,
    segments bigint not null
) with (fillfactor = 50);
comment on column gateway_limit.zone is 'of the tz database, such as Africa/Nairobi: where a day begins';
comment on column gateway_limit.messages is 'that went out, or were being handed over, on day';
comment on column gateway_limit.segments is 'that went out, or were being handed over, since the limit was set';
--rollback drop table gateway_limit;
