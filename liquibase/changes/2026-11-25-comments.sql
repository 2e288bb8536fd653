--liquibase formatted sql logicalFilePath:changes/2026-11-25-comments.sql

--changeset tarishi:comments
--comment: what project and platform say to each other about a request
create table request_comment (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    side varchar(10) not null,
    author varchar(200) not null,
    said varchar(4000) not null,
    said_at timestamptz not null
);
comment on column request_comment.side is 'PROJECT, PLATFORM, or NOTE: of the platform for itself';
create index request_comment_request on request_comment (request_id, id);
--rollback drop table request_comment;
