--liquibase formatted sql logicalFilePath:changes/2026-11-25-incidents.sql

--changeset tarishi:incidents
--comment: when a gateway was not well, from when until when, and whether people were told by mail
create table gateway_incident (
    id bigint primary key,
    gateway_id bigint not null references gateway,
    cause varchar(20) not null,
    detail varchar(200) not null,
    opened_at timestamptz not null,
    ended_at timestamptz,
    opening_told_at timestamptz,
    end_told_at timestamptz
);
comment on column gateway_incident.detail is 'what its sentence names, such as a balance; never a text or a number of a message';
create unique index gateway_incident_open on gateway_incident (gateway_id, cause) where ended_at is null;
create index gateway_incident_gateway on gateway_incident (gateway_id, id);
create index gateway_incident_untold on gateway_incident (id)
    where (ended_at is null and opening_told_at is null) or (ended_at is not null and opening_told_at is not null and end_told_at is null);
alter table gateway_health add held_since timestamptz;
comment on column gateway_health.held_since is 'null unless it has been held, with breaks shorter than one message, since then';
--rollback alter table gateway_health drop held_since; drop table gateway_incident;
