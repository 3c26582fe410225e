package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

/** What every keeper of staff users promises. */
public interface StaffUsersContract {

  StaffUsers staffUsers();

  /** An account that exists. */
  AccountId account();

  /** A staff user nobody knows yet. */
  static StaffUser newStaffUser(AccountId account) {
    UUID id = UUID.randomUUID();
    return new StaffUser(
        account, new StaffId(id), new EmailAddress(id + "@example.org"), "Åse 😀", Role.VIEWER);
  }

  @Test
  default void aStaffUserIsFoundAsAdded() {
    StaffUser user = newStaffUser(account());
    PasswordHash password = new PasswordHash("a hash");
    staffUsers().add(user, password);
    assertThat(staffUsers().find(user.account(), user.id())).contains(user);
    assertThat(staffUsers().withEmail(user.email()))
        .contains(new StaffUsers.Credentials(user, password));
    assertThat(staffUsers().isEmpty()).isFalse();
  }

  @Test
  default void anotherAccountDoesNotSeeThem() {
    StaffUser user = newStaffUser(account());
    staffUsers().add(user, new PasswordHash("a hash"));
    assertThat(staffUsers().find(new AccountId(UUID.randomUUID()), user.id())).isEmpty();
  }

  @Test
  default void theAdministratorsOfAnAccountAreKnown() {
    AccountId account = account();
    StaffUser zoe = named(account, "zoe", Role.ADMIN);
    StaffUser abel = named(account, "abel", Role.ADMIN);
    List.of(zoe, abel, named(account, "agent", Role.AGENT), named(account, "vera", Role.VIEWER))
        .forEach(user -> staffUsers().add(user, new PasswordHash("a hash")));
    assertThat(staffUsers().administrators(account)).containsExactly(abel, zoe);
    assertThat(staffUsers().administrators(new AccountId(UUID.randomUUID()))).isEmpty();
  }

  private static StaffUser named(AccountId account, String name, Role role) {
    StaffUser user = newStaffUser(account);
    var email = new EmailAddress(name + "." + user.email());
    return new StaffUser(account, user.id(), email, name, role);
  }

  @Test
  default void strangersAreNotFound() {
    StaffUser stranger = newStaffUser(account());
    assertThat(staffUsers().find(stranger.account(), stranger.id())).isEmpty();
    assertThat(staffUsers().withEmail(stranger.email())).isEmpty();
  }

  @Test
  default void anAddressIsTakenOnce() {
    StaffUser user = newStaffUser(account());
    staffUsers().add(user, new PasswordHash("a hash"));
    StaffUser double_ =
        new StaffUser(
            user.account(), new StaffId(UUID.randomUUID()), user.email(), "Eve", Role.ADMIN);
    assertThatThrownBy(() -> staffUsers().add(double_, new PasswordHash("another")))
        .isInstanceOf(RuntimeException.class);
  }
}
