--liquibase formatted sql logicalFilePath:changes/2026-11-25-contracts.sql

--changeset tarishi:contracts
--comment: what happens between the owner's yes and the connection: operators one by one, papers with their days, numbers
create table operator_track (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    operator varchar(100) not null,
    state varchar(20) not null,
    since timestamptz not null,
    note varchar(1000) not null,
    share numeric(5, 2),
    version bigint not null
);
comment on column operator_track.share is 'of the country''s subscribers, in per cent; null where nobody knows';
create unique index operator_track_operator on operator_track (request_id, lower(operator));

create table operator_track_event (
    id bigint primary key,
    track_id bigint not null references operator_track,
    at timestamptz not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    note varchar(1000) not null,
    actor varchar(200) not null
);
create index operator_track_event_track on operator_track_event (track_id, id);

create table required_paper (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    kind varchar(30) not null,
    title varchar(200) not null,
    state varchar(20) not null,
    reason varchar(1000) not null,
    paper_id bigint references case_paper,
    expires_on date,
    changed_by varchar(200) not null,
    changed_at timestamptz not null,
    version bigint not null
);
create index required_paper_request on required_paper (request_id, id);
create index required_paper_expiry on required_paper (expires_on) where expires_on is not null;

create table assigned_number (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    kind varchar(20) not null,
    address varchar(30) not null,
    payer varchar(20) not null,
    operators varchar(600) not null,
    added_by varchar(200) not null,
    added_at timestamptz not null
);
create unique index assigned_number_address on assigned_number (request_id, address);
--rollback drop table assigned_number; drop table required_paper; drop table operator_track_event; drop table operator_track;
