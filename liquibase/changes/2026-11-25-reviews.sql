--liquibase formatted sql logicalFilePath:changes/2026-11-25-reviews.sql

--changeset tarishi:reviews
--comment: what reviewers found, point by point
create table review_finding (
    request_id bigint not null references gateway_request,
    point varchar(30) not null,
    verdict varchar(10) not null,
    reason varchar(1000) not null,
    found_by varchar(200) not null,
    found_at timestamptz not null,
    primary key (request_id, point)
);
--rollback drop table review_finding;
