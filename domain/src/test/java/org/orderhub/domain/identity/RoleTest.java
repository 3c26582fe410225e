package org.orderhub.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleTest {

  @ParameterizedTest
  @CsvSource({
    "ADMIN,  SEE,             true",
    "ADMIN,  CHANGE_ORDERS,   true",
    "ADMIN,  MANAGE_CATALOGUE, true",
    "ADMIN,  MANAGE_ACCOUNT, true",
    "ADMIN,  MANAGE_WEBHOOKS, true",
    "AGENT,  SEE,             true",
    "AGENT,  CHANGE_ORDERS,   true",
    "AGENT,  MANAGE_CATALOGUE, false",
    "AGENT,  MANAGE_ACCOUNT, false",
    "AGENT,  MANAGE_WEBHOOKS, false",
    "VIEWER, SEE,             true",
    "VIEWER, CHANGE_ORDERS,   false",
    "VIEWER, MANAGE_CATALOGUE, false",
    "VIEWER, MANAGE_ACCOUNT, false",
    "VIEWER, MANAGE_WEBHOOKS, false"
  })
  void eachRolePermitsWhatItIsFor(Role role, Permission permission, boolean permitted) {
    assertThat(role.permits(permission)).isEqualTo(permitted);
  }

  @Test
  void theTableAboveIsWhole() {
    assertThat(Role.values().length * Permission.values().length).isEqualTo(15);
  }
}
