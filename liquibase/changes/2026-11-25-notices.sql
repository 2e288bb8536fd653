--liquibase formatted sql logicalFilePath:changes/2026-11-25-notices.sql

--changeset tarishi:notices
--comment: what people are told about requests, on the page and by mail, each once
create table request_notice (
    id bigint primary key,
    account_id bigint not null references account,
    request_id bigint not null references gateway_request,
    project_id bigint not null,
    audience varchar(20) not null,
    kind varchar(20) not null,
    word varchar(40) not null,
    occasion varchar(100) not null,
    state varchar(20) not null,
    named varchar(200) not null,
    said varchar(2000) not null,
    told_at timestamptz not null,
    read_at timestamptz,
    mail_due_at timestamptz,
    mail_tries integer not null
);
comment on column request_notice.audience is 'as what the reader is told: decides the link and what is to be done';
comment on column request_notice.occasion is 'the move or the reminder; nobody is told of one twice';
comment on column request_notice.mail_due_at is 'null: mailed, or given up after a week';
create unique index request_notice_occasion on request_notice (request_id, occasion, account_id);
create index request_notice_account on request_notice (account_id, id);
create index request_notice_unread on request_notice (account_id) where read_at is null;
create index request_notice_mail on request_notice (mail_due_at) where mail_due_at is not null;
--rollback drop table request_notice;
