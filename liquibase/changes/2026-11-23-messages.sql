--liquibase formatted sql logicalFilePath:changes/2026-11-23-messages.sql

--changeset tarishi:messages
--comment: message is written once; outbox is narrow and its row goes at hand-over; delivery is updated in place (performance.md section 1)
create table message (
    id bigint primary key,
    project_id bigint not null references project,
    gateway_id bigint not null references gateway,
    recipient varchar(17) not null,
    sender varchar(20) not null,
    body varchar(2000) not null,
    encoding varchar(10) not null,
    segments smallint not null,
    written_by varchar(200) not null,
    valid_until timestamptz not null,
    created_at timestamptz not null
);
create index message_log on message (project_id, id);
create index message_conversation on message (project_id, recipient, id);

create table outbox (
    message_id bigint primary key,
    project_id bigint not null,
    gateway_id bigint not null,
    lane smallint not null,
    due_at timestamptz not null,
    valid_until timestamptz not null,
    attempts integer not null,
    claimed_until timestamptz,
    claimed_by varchar(40)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);
comment on column outbox.lane is '0 = replies and single messages, 1 = bulk; the lower lane goes first';
create index outbox_due on outbox (gateway_id, lane, due_at, message_id) where claimed_until is null;
create index outbox_claimed on outbox (claimed_until) where claimed_until is not null;

create table delivery (
    message_id bigint primary key,
    project_id bigint not null,
    gateway_id bigint not null,
    state varchar(12) not null,
    remote_id varchar(100),
    code varchar(60) not null default '',
    reason varchar(300) not null default '',
    attempts integer not null,
    submitted_at timestamptz not null,
    changed_at timestamptz not null
) with (fillfactor = 70);
create index delivery_remote on delivery (gateway_id, remote_id) where remote_id is not null;

create table trouble (
    message_id bigint primary key,
    project_id bigint not null,
    state varchar(12) not null
);
comment on table trouble is 'the few messages a person may have to look at, so that the log finds them without an index on state';
create index trouble_log on trouble (project_id, message_id);

create table message_event (
    id bigint primary key,
    message_id bigint not null,
    at timestamptz not null,
    kind varchar(20) not null,
    code varchar(60) not null,
    detail varchar(300) not null,
    exchange text not null
);
create index message_event_message on message_event (message_id, id);

create table parked_report (
    id bigint primary key,
    gateway_id bigint not null,
    about_kind varchar(6) not null,
    about_id varchar(100) not null,
    state varchar(12) not null,
    code varchar(60) not null,
    detail varchar(300) not null,
    at timestamptz not null,
    received_at timestamptz not null,
    due_at timestamptz not null,
    tries integer not null
);
create index parked_report_due on parked_report (due_at);

create table idempotent_answer (
    project_id bigint not null,
    idempotency_key varchar(255) not null,
    fingerprint char(64) not null,
    status integer not null,
    body text not null,
    created_at timestamptz not null,
    primary key (project_id, idempotency_key)
);
create index idempotent_answer_age on idempotent_answer (created_at);
--rollback drop table idempotent_answer; drop table parked_report; drop table message_event; drop table trouble; drop table delivery; drop table outbox; drop table message;
