--liquibase formatted sql logicalFilePath:changes/2026-11-25-gateway-sessions.sql

--changeset tarishi:gateway-sessions
--comment: which node holds the session with a gateway that allows only one (SMPP); a lease, so that another takes over when it dies
create table gateway_session (
    gateway_id bigint primary key references gateway,
    owner varchar(60) not null,
    leased_until timestamptz not null
) with (fillfactor = 50);
--rollback drop table gateway_session;
