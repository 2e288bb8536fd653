--liquibase formatted sql logicalFilePath:changes/2026-11-30-mails-and-promises.sql

--changeset tarishi:request-mail-refusal
--comment: who wants no mails about requests; whoever is not here gets them
create table request_mail_refusal (account_id bigint primary key references account);
--rollback drop table request_mail_refusal;

--changeset tarishi:request-promise
--comment: what a project was told when it first handed its request in; how good the forecast was is measured against it
create table request_promise (
    request_id bigint primary key references gateway_request,
    live_from date not null,
    live_to date not null
);
--rollback drop table request_promise;
