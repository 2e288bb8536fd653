package org.tarishi.project.member;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.RuleBroken;

class ChangeMemberTest {

    @Test
    void the_last_owner_stays() {
        assertThatThrownBy(() -> ChangeMember.keepAnOwner(List.of(7L), 7L))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("rule.member.last-owner");
    }

    @Test
    void one_of_two_owners_may_go_and_so_may_anybody_who_is_none() {
        assertThatCode(() -> ChangeMember.keepAnOwner(List.of(7L, 8L), 7L)).doesNotThrowAnyException();
        assertThatCode(() -> ChangeMember.keepAnOwner(List.of(7L), 9L)).doesNotThrowAnyException();
    }
}
