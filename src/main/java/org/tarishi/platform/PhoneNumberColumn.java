package org.tarishi.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.tarishi.sms.PhoneNumber;

/** Stored as E.164 with +. */
@Converter(autoApply = true)
public class PhoneNumberColumn implements AttributeConverter<PhoneNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PhoneNumber number) {
        return number == null ? null : number.e164();
    }

    @Override
    public @Nullable PhoneNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new PhoneNumber(column);
    }
}
