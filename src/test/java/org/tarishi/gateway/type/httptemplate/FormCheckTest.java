package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.SettingFault;

/** Each mistake in the form is named at its field, in words. */
class FormCheckTest extends TemplateAtWork {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            method=GET                                              | body               | fault.get-has-no-body
            headers=no colon                                        | headers            | fault.header-lines
            headers=Host: elsewhere                                 | headers            | fault.header-lines
            headers=X Y: z                                          | headers            | fault.header-lines
            template={"a":"{nobody}"}                               | template           | fault.unknown-place
            url=https://provider.example.org/{secrets}              | url                | fault.unknown-place
            template={"a":"{to}"                                    | template           | fault.template-json
            template=                                               | template           | rule.required
            body=xml;template=<a>{to}                               | template           | fault.template-xml
            body=xml;template=<!DOCTYPE a><a/>                      | template           | fault.template-xml
            body=form;template=no equals sign                       | template           | fault.template-form
            encoding-words=only one                                 | encoding-words     | fault.two-words
            authentication=basic;user=                              | user               | rule.required
            authentication=bearer;secret=                           | secret             | rule.required
            authentication=header;auth-header=X Y                   | auth-header        | fault.header-name
            method=GET;body=query;template=a:b                      | template           | fault.template-query
            authentication=hmac;auth-header=X;method=GET;body=none  | authentication     | fault.hmac-needs-body
            success=json;success-test=status is queued              | success-test       | fault.success-test
            success=pattern;success-test=(                          | success-test       | fault.success-test
            id-path=$.[                                             | id-path            | fault.id-path
            id-path=no group                                        | id-path            | fault.id-path
            id-path=(two)(groups)                                   | id-path            | fault.id-path
            id-path=$..[?(@.x =~ /(a+)+/)]                          | id-path            | fault.id-path
            errors=status 429 = FASTER                              | errors             | fault.error-line
            errors=status 42 = RETRY                                | errors             | fault.error-line
            errors=body /(/ = PERM                                  | errors             | fault.error-line
            errors=json error = PERM                                | errors             | fault.error-line
            inbound-fields=sender = x                               | inbound-fields     | fault.field-line
            inbound-fields=from =                                   | inbound-fields     | fault.field-line
            inbound-fields=from = $.[                               | inbound-fields     | fault.field-line
            report-fields=text = x                                  | report-fields      | fault.field-line
            report-states=OK = FINE                                 | report-states      | fault.state-line
            callback-auth=header;callback-auth-name=X;callback-secret= | callback-secret | rule.required
            callback-auth=field;callback-auth-name=                 | callback-auth-name | rule.required
            country=XX                                              | country            | fault.country
            """)
    void a_mistake_is_named_at_its_field(String changes, String key, String code) {
        Map<String, String> values = new HashMap<>();
        for (String change : changes.split(";(?=[a-z-]+=)")) {
            values.put(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
        }

        assertThat(type.check(filledIn(values)))
                .extracting(SettingFault::key, SettingFault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(key, code));
        for (Locale language : new Locale[] {Locale.ROOT, Locale.FRENCH}) {
            assertThat(ResourceBundle.getBundle("org.tarishi.i18n.gateway", language)
                            .containsKey(code))
                    .isTrue();
        }
    }
}
