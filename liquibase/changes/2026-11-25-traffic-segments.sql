--liquibase formatted sql logicalFilePath:changes/2026-11-25-traffic-segments.sql

--changeset tarishi:traffic-segments
--comment: a gateway's limit is in segments, so its speed is too
alter table gateway_hour add segments integer not null default 0;
alter table gateway_minute add segments integer not null default 0;
comment on column gateway_hour.segments is 'of the messages that were taken';
--rollback alter table gateway_minute drop segments; alter table gateway_hour drop segments;
