package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.InMemoryStaffUsers;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.EndpointNotices.Notice;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.SwitchOff;

class WarnAdministratorsTest {
  private final InMemoryEndpoints endpoints = new InMemoryEndpoints();
  private final InMemoryStaffUsers staff = new InMemoryStaffUsers();
  private final InMemoryEndpointNotices notices = new InMemoryEndpointNotices();
  private final WatchedTransactions transactions = new WatchedTransactions();
  private final AccountId account = new AccountId(Samples.nextId());
  private final Endpoint endpoint = Samples.endpoint(account, "shop");
  private final WarnAdministrators service =
      new WarnAdministratorsService(endpoints, staff, this::send, transactions);

  @Test
  void theAdministratorsOfTheAccountAreTold() {
    endpoints.add(endpoint, Samples.SECRET);
    staff(account, "ada", Role.ADMIN);
    staff(account, "abel", Role.AGENT);
    staff(new AccountId(Samples.nextId()), "eve", Role.ADMIN);

    warn();

    assertThat(notices.sent())
        .containsExactly(
            new Notice(
                List.of(new EmailAddress("ada@demo.test")),
                endpoint,
                new HealthNotice.SwitchedOff(SwitchOff.GONE),
                Samples.NOON));
  }

  @Test
  void withoutAdministratorsNobodyIsTold() {
    endpoints.add(endpoint, Samples.SECRET);
    staff(account, "abel", Role.AGENT);

    warn();

    assertThat(notices.sent()).isEmpty();
  }

  @Test
  void anEndpointThatWasDeletedMeanwhileTroublesNobody() {
    staff(account, "ada", Role.ADMIN);

    warn();

    assertThat(notices.sent()).isEmpty();
  }

  private void warn() {
    service.warn(
        new WarnAdministrators.Warning(
            new Endpoints.Name(account, endpoint.id()),
            new HealthNotice.SwitchedOff(SwitchOff.GONE),
            Samples.NOON));
  }

  private void staff(AccountId office, String name, Role role) {
    staff.add(
        new StaffUser(
            office,
            new StaffId(Samples.nextId()),
            new EmailAddress(name + "@demo.test"),
            name,
            role),
        new PasswordHash("a hash"));
  }

  private void send(Notice notice) {
    assertThat(transactions.isOpen).as("is in a transaction").isFalse();
    notices.send(notice);
  }

  private static final class WatchedTransactions implements Transactions {
    private boolean isOpen;

    @Override
    public <T> T inTransaction(Supplier<T> work) {
      isOpen = true;
      try {
        return work.get();
      } finally {
        isOpen = false;
      }
    }
  }
}
