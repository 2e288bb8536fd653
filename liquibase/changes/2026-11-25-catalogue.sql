--liquibase formatted sql logicalFilePath:changes/2026-11-25-catalogue.sql

--changeset tarishi:catalogue
--comment: which gateways serve which country, as administrators write it down for everybody
create table catalogue_entry (
    id bigint primary key,
    country char(2) not null,
    gateway_id bigint references gateway,
    name varchar(100) not null,
    sends boolean not null,
    receives boolean not null,
    kinds varchar(100) not null,
    reverse_billed boolean not null,
    operators varchar(500) not null,
    rate varchar(200) not null,
    price_amount numeric(19, 8),
    price_currency char(3),
    lead_time varchar(200) not null,
    version bigint not null
);
comment on column catalogue_entry.gateway_id is 'the shared gateway that it is; null: known, but not connected';
comment on column catalogue_entry.price_amount is 'of a segment that goes out';
--rollback drop table catalogue_entry;
