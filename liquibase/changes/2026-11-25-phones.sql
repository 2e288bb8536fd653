--liquibase formatted sql logicalFilePath:changes/2026-11-25-phones.sql

--changeset tarishi:phones
--comment: phones that ask for their messages: how each does, and what it was given
create table phone (
    gateway_id bigint primary key references gateway,
    device varchar(40) not null default '',
    model varchar(100) not null default '',
    last_seen_at timestamptz,
    told_at timestamptz,
    battery smallint,
    charging boolean,
    network varchar(20) not null default '',
    failed_last_hour integer,
    sims varchar(1000) not null default '',
    balance numeric(19, 2),
    balance_at timestamptz,
    balance_by varchar(200) not null default ''
) with (fillfactor = 70);
comment on column phone.device is 'the installation of the app that was last heard; empty where the protocol names none';
comment on column phone.told_at is 'when it last told how it does (battery and the like)';
comment on column phone.balance_by is 'who entered the balance; empty when the operator told it by SMS';

create table handout (
    id bigint primary key,
    message_id bigint not null,
    attempt integer not null,
    gateway_id bigint not null,
    device varchar(40) not null,
    parts integer not null,
    given_at timestamptz not null,
    unanswered_at timestamptz,
    valid_until timestamptz not null,
    state varchar(8) not null
) with (fillfactor = 70);
create unique index handout_message on handout (message_id, attempt);
create index handout_lately on handout (gateway_id, given_at);
create index handout_open on handout (gateway_id, id) where state = 'OPEN';
comment on column handout.unanswered_at is 'when it is offered again unless the phone has said that it has it; null once it has';
comment on column handout.state is 'OPEN until the phone says what came of it (SETTLED), or never does (LOST)';
--rollback drop table handout; drop table phone;
