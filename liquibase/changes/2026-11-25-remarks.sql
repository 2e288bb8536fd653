--liquibase formatted sql logicalFilePath:changes/2026-11-25-remarks.sql

--changeset tarishi:remarks
--comment: what reviewers ask about single answers of a form
create table request_remark (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    field varchar(60) not null,
    code varchar(30) not null,
    said varchar(1000) not null,
    author varchar(200) not null,
    written_at timestamptz not null,
    asked_at timestamptz
);
comment on column request_remark.field is 'key of the question; empty: the request as a whole';
comment on column request_remark.asked_at is 'null: not asked yet, only administrators see it';
create index request_remark_request on request_remark (request_id, id);
--rollback drop table request_remark;
