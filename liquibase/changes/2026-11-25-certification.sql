--liquibase formatted sql logicalFilePath:changes/2026-11-25-certification.sql

--changeset tarishi:certification
--comment: test runs of gateways that are being brought up, check by check, and what people read on phones
create table certification_run (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    gateway_id bigint not null references gateway,
    state varchar(10) not null,
    reason varchar(60) not null,
    adapter varchar(10) not null,
    phones text not null,
    unattended varchar(500) not null,
    bounds varchar(1000) not null,
    mark_before varchar(64) not null,
    mark_after varchar(64) not null,
    started_by bigint not null,
    started_by_name varchar(200) not null,
    queued_at timestamptz not null,
    began_at timestamptz,
    beat_at timestamptz,
    ended_at timestamptz,
    signed_by varchar(200) not null,
    signed_at timestamptz
);
comment on column certification_run.beat_at is 'last sign of life of the node that works on it; null while people read phones';
create index certification_run_request on certification_run (request_id, id);
create unique index certification_run_open on certification_run (request_id) where state in ('QUEUED', 'RUNNING');
create index certification_run_state on certification_run (state, ended_at) where state in ('QUEUED', 'RUNNING', 'PASSED');

create table certification_check (
    id bigint primary key,
    run_id bigint not null references certification_run,
    check_id varchar(10) not null,
    state varchar(20) not null,
    code varchar(60) not null,
    args text not null,
    evidence text not null,
    remark varchar(1000) not null,
    found_by varchar(200) not null,
    began_at timestamptz,
    ended_at timestamptz
);
create unique index certification_check_run on certification_check (run_id, check_id);

create table certification_reading (
    id bigint primary key,
    run_id bigint not null references certification_run,
    check_id varchar(10) not null,
    operator varchar(100) not null,
    number varchar(20) not null,
    nonce varchar(10) not null,
    body text not null,
    state varchar(10) not null,
    sent_at timestamptz not null,
    answered_by varchar(200) not null,
    answered_at timestamptz
);
create index certification_reading_run on certification_reading (run_id, id);
create index certification_reading_open on certification_reading (run_id) where state = 'OPEN';
--rollback drop table certification_reading; drop table certification_check; drop table certification_run;
