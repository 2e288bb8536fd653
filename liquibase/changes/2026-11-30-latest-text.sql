--liquibase formatted sql logicalFilePath:changes/2026-11-30-latest-text.sql

--changeset tarishi:latest-text
--comment: who texts STOP, START and STOP again wrote three texts: without an id only the latest text can come twice
alter table seen_inbound add column content varchar(64) not null default '';
comment on column seen_inbound.content is 'of the latest text on a line from a person to a number; empty where the fingerprint names one text';
--rollback alter table seen_inbound drop column content;
