--liquibase formatted sql logicalFilePath:changes/2026-11-23-gateways.sql

--changeset tarishi:gateways
--comment: configured gateways; what changes with every message (health) lies apart from what a person edits
create table gateway (
    id bigint primary key,
    project_id bigint references project,
    type varchar(40) not null,
    name varchar(100) not null,
    state varchar(20) not null,
    pause_reason varchar(200) not null default '',
    settings text not null,
    secrets text not null,
    sender varchar(20) not null default '',
    token_hash char(64) not null,
    token_sealed varchar(200) not null,
    in_flight integer not null,
    per_second numeric(9, 3) not null,
    created_at timestamptz not null,
    version bigint not null
);
comment on column gateway.project_id is 'null: shared by the platform with every project';
comment on column gateway.per_second is 'messages a second; 0 = no limit of ours';
create unique index gateway_token on gateway (token_hash);
create index gateway_project on gateway (project_id, id);

create table gateway_health (
    gateway_id bigint primary key references gateway,
    held_until timestamptz,
    last_accepted_at timestamptz,
    last_trouble_at timestamptz,
    trouble_class varchar(20) not null default '',
    trouble_text varchar(300) not null default '',
    troubles_in_row integer not null default 0
) with (fillfactor = 70);

create table route (
    id bigint primary key,
    project_id bigint not null references project,
    prefix varchar(15) not null,
    gateway_id bigint not null references gateway
);
comment on column route.prefix is 'digits of a country or network prefix without +; empty: the project''s default';
create unique index route_prefix on route (project_id, prefix);

create table allowed_host (
    id bigint primary key,
    host varchar(253) not null,
    reason varchar(300) not null,
    added_by varchar(200) not null,
    added_at timestamptz not null
);
comment on table allowed_host is 'private hosts that an administrator lets gateways of this installation call';
create unique index allowed_host_host on allowed_host (host);
--rollback drop table allowed_host; drop table route; drop table gateway_health; drop table gateway;
