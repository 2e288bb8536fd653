--liquibase formatted sql logicalFilePath:changes/2026-11-25-cancelled.sql

--changeset tarishi:cancelled
--comment: the few messages that were taken back, so that the log lists them without reading a project's history
create table cancelled (
    message_id bigint primary key,
    project_id bigint not null
);
create index cancelled_log on cancelled (project_id, message_id);
--rollback drop table cancelled;

--changeset tarishi:cancelled-before
insert into cancelled (message_id, project_id) select message_id, project_id from delivery where state = 'CANCELLED' on conflict do nothing;
--rollback delete from cancelled;
