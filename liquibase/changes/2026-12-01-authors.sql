--liquibase formatted sql logicalFilePath:changes/2026-12-01-authors.sql

--changeset tarishi:authors
--comment: who gave an answer and who changed a form last, so that whoever did so in the same moment can be told
alter table request_version add column authors text not null default '{}';
alter table request_connection add column authors text not null default '{}';
alter table provider add column changed_by varchar(200) not null default '';
alter table country_profile add column changed_by varchar(200) not null default '';
comment on column request_version.authors is 'JSON object of question key and name';
comment on column request_connection.authors is 'JSON object of question key and name';
--rollback alter table request_version drop column authors;
--rollback alter table request_connection drop column authors;
--rollback alter table provider drop column changed_by;
--rollback alter table country_profile drop column changed_by;
