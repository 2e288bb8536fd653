--liquibase formatted sql logicalFilePath:changes/2026-11-30-request-changes.sql

--changeset tarishi:request-kinds
--comment: a change of a gateway that is live is a request of its own, linked to the one it follows
alter table gateway_request add kind varchar(30) not null default 'NEW', add follows_id bigint references gateway_request;
create index gateway_request_follows on gateway_request (follows_id) where follows_id is not null;
--rollback alter table gateway_request drop kind, drop follows_id;
