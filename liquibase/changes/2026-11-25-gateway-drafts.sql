--liquibase formatted sql logicalFilePath:changes/2026-11-25-gateway-drafts.sql

--changeset tarishi:gateway-drafts
--comment: how far somebody has come with a gateway that is being set up step by step (its gateway row has the state DRAFT)
create table gateway_draft (
    gateway_id bigint primary key references gateway,
    begun_by varchar(200) not null,
    touched_at timestamptz not null,
    tested_at timestamptz,
    forged_at timestamptz
);
--rollback drop table gateway_draft;
