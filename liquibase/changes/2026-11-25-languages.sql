--liquibase formatted sql logicalFilePath:changes/2026-11-25-languages.sql

--changeset tarishi:languages
--comment: the language somebody read pages in last, so that mails speak it too
alter table account add column language varchar(5) not null default '';
comment on column account.language is 'empty: not known yet, so mails come in every language';
--rollback alter table account drop column language;
