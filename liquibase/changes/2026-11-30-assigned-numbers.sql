--liquibase formatted sql logicalFilePath:changes/2026-11-30-assigned-numbers.sql

--changeset tarishi:assigned-number-terms
--comment: a number that is assigned to a request becomes its gateway's, with its lease and rental
alter table assigned_number
    add lease_start date,
    add lease_end date,
    add rental_amount numeric(19, 6),
    add rental_currency char(3);
--rollback alter table assigned_number drop lease_start, drop lease_end, drop rental_amount, drop rental_currency;
