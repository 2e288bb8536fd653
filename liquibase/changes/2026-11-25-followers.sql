--liquibase formatted sql logicalFilePath:changes/2026-11-25-followers.sql

--changeset tarishi:followers
--comment: other projects that want to be counted in and told when a requested gateway is live
create table request_follower (
    request_id bigint not null references gateway_request,
    project_id bigint not null references project,
    joined_by varchar(200) not null,
    joined_at timestamptz not null,
    primary key (request_id, project_id)
);
--rollback drop table request_follower;
