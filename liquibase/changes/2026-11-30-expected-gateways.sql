--liquibase formatted sql logicalFilePath:changes/2026-11-30-expected-gateways.sql

--changeset tarishi:expected-gateways
--comment: whoever may not send over a gateway in the making yet is told when it is expected to be live, as the page of its request says
alter table gateway add expected_from date, add expected_to date;
comment on column gateway.expected_from is 'the earliest day on which a gateway in the making can be expected to be live; kept by the hub with every move of its request, and hourly';
--rollback alter table gateway drop expected_to, drop expected_from;
