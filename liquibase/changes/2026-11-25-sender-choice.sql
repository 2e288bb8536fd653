--liquibase formatted sql logicalFilePath:changes/2026-11-25-sender-choice.sql

--changeset tarishi:sender-choice
--comment: which of a gateway's numbers a recipient sees, so that it stays the same one; only for gateways that have several
create table sender_choice (
    project_id bigint not null,
    gateway_id bigint not null,
    recipient varchar(20) not null,
    number_id bigint not null,
    primary key (project_id, gateway_id, recipient)
) with (fillfactor = 90);
--rollback drop table sender_choice;
