--liquibase formatted sql logicalFilePath:changes/2026-11-25-draining.sql

--changeset tarishi:draining
--comment: a gateway that is emptied: it takes no new messages, what waits goes out, then it pauses
alter table gateway add draining boolean not null default false;
--rollback alter table gateway drop draining;
