--liquibase formatted sql logicalFilePath:changes/2026-11-25-alerts.sql

--changeset tarishi:alerts
--comment: who does not want mails about troubles of gateways; everybody responsible gets them until they say so
create table alert_refusal (
    account_id bigint not null references account,
    project_id bigint not null,
    primary key (account_id, project_id)
);
comment on column alert_refusal.project_id is '0: the gateways that the platform shares';
--rollback drop table alert_refusal;
