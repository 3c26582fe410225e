package org.orderhub.application.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;

/** Requests in a list. */
public final class InMemoryWidgetRequests implements WidgetRequests {
  private final List<WidgetRequest> requests = new ArrayList<>();

  @Override
  public void add(WidgetRequest request) {
    requests.add(request);
  }

  @Override
  public Optional<WidgetRequest> find(AccountId account, RequestId id) {
    return requests.stream()
        .filter(request -> request.account().equals(account) && request.id().equals(id))
        .findFirst();
  }

  @Override
  public List<WidgetRequest> of(
      AccountId account, WidgetId widget, CustomerId customer, int limit) {
    return requests.stream()
        .filter(request ->
            request.account().equals(account)
                && request.form().widget().equals(widget)
                && request.head().customer().equals(customer))
        .sorted(Comparator.comparing((WidgetRequest request) -> request.id().toString()).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<WidgetRequest> ofEvent(AccountId account, long eventNumber) {
    return requests.stream()
        .filter(request ->
            request.account().equals(account) && request.head().eventNumber() == eventNumber)
        .findFirst();
  }

  @Override
  public Optional<WidgetRequest> lock(AccountId account, RequestId id) {
    return find(account, id);
  }

  @Override
  public void save(WidgetRequest request) {
    requests.replaceAll(each -> each.id().equals(request.id()) ? request : each);
  }
}
