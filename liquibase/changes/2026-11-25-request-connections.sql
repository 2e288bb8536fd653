--liquibase formatted sql logicalFilePath:changes/2026-11-25-request-connections.sql

--changeset tarishi:request-connections
--comment: the connection worksheet of a request, and the gateway that was made from it
create table request_connection (
    request_id bigint primary key references gateway_request,
    gateway_id bigint references gateway,
    type varchar(50) not null,
    answers text not null,
    version bigint not null
);
create index request_connection_gateway on request_connection (gateway_id) where gateway_id is not null;
comment on column request_connection.answers is 'JSON object of question key and answer; no secret among them';
--rollback drop table request_connection;
