--liquibase formatted sql logicalFilePath:changes/2026-11-23-callbacks.sql

--changeset tarishi:callbacks
--comment: every callback is stored raw before it is answered, and read afterwards
create table callback_exchange (
    id bigint primary key,
    gateway_id bigint not null,
    point varchar(20) not null,
    method varchar(8) not null,
    query text not null,
    headers text not null,
    body bytea not null,
    address varchar(45) not null,
    received_at timestamptz not null,
    state varchar(12) not null,
    fault varchar(300) not null default ''
) with (fillfactor = 70);
create index callback_exchange_pending on callback_exchange (id) where state = 'PENDING';
create index callback_exchange_gateway on callback_exchange (gateway_id, id);
create index callback_exchange_stuck on callback_exchange (id) where state in ('UNREADABLE', 'UNROUTED');
comment on column callback_exchange.state is 'PENDING until read; then READ, UNREADABLE (see fault) or UNROUTED: nobody to give an inbound text to';
comment on column callback_exchange.headers is 'JSON object, names in lower case';
--rollback drop table callback_exchange;
