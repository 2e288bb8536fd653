--liquibase formatted sql logicalFilePath:changes/2026-11-25-request-forms.sql

--changeset tarishi:request-forms
--comment: what was answered, version by version, and the papers that came along
create table request_version (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    number integer not null,
    answers text not null,
    handed_in_at timestamptz,
    version bigint not null
);
create unique index request_version_number on request_version (request_id, number);
comment on column request_version.answers is 'JSON object of question key and answer';

create table request_document (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    kind varchar(30) not null,
    name varchar(200) not null,
    media_type varchar(50) not null,
    size integer not null,
    content bytea not null,
    added_by varchar(200) not null,
    added_at timestamptz not null
);
create index request_document_request on request_document (request_id, id);
--rollback drop table request_document; drop table request_version;
