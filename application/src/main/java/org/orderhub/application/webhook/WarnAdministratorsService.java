package org.orderhub.application.webhook;

import java.util.List;
import java.util.Optional;
import org.orderhub.application.identity.StaffUsers;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

/** Reads in a transaction of its own who is to know, then sends outside of any. */
public final class WarnAdministratorsService implements WarnAdministrators {
  private final Endpoints endpoints;
  private final StaffUsers staff;
  private final EndpointNotices notices;
  private final Transactions transactions;

  public WarnAdministratorsService(
      Endpoints endpoints, StaffUsers staff, EndpointNotices notices, Transactions transactions) {
    this.endpoints = endpoints;
    this.staff = staff;
    this.notices = notices;
    this.transactions = transactions;
  }

  @Override
  public void warn(Warning warning) {
    transactions.inTransaction(() -> notice(warning)).ifPresent(notices::send);
  }

  private Optional<EndpointNotices.Notice> notice(Warning warning) {
    Endpoints.Name name = warning.endpoint();
    List<EmailAddress> recipients =
        staff.administrators(name.account()).stream().map(StaffUser::email).toList();
    return recipients.isEmpty()
        ? Optional.empty()
        : endpoints
            .find(name.account(), name.id())
            .map(endpoint ->
                new EndpointNotices.Notice(
                    recipients, endpoint, warning.notice(), warning.since()));
  }
}
