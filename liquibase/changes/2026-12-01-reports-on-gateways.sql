--liquibase formatted sql logicalFilePath:changes/2026-12-01-reports-on-gateways.sql

--changeset tarishi:reports-on-gateways
--comment: a delivery report may say that the credit is gone or the gateway is set up wrongly; what is from before a person resumed it is no news
alter table gateway_health add resumed_at timestamptz not null default 'epoch';
alter table parked_report
    add trouble_class varchar(20) not null default '',
    add trouble_code varchar(60) not null default '';
comment on column parked_report.trouble_class is 'what it says of the gateway rather than of the message; empty for nothing';
--rollback alter table parked_report drop trouble_class, drop trouble_code; alter table gateway_health drop resumed_at;
